import type { BlockContent, DefinitionContent, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { type Block, gap, plain, type Run } from './blocks';
import type { LessonDocument } from './lesson-document';

/**
 * A lesson as Markdown with tables, its licence and citation in the front matter and at the end.
 * @see https://github.github.com/gfm/
 */
export function markdownOf(document: LessonDocument): string {
  const { title, language, version, address, licence, citation, blocks } = document;
  const front = stringify({
    title,
    lang: language,
    date: version,
    author: 'Unshare contributors',
    licence: 'CC-BY-4.0',
    source: address,
  });
  const body: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: phrases(plain(title)) },
      ...blocks.flatMap(nodesOf),
      { type: 'thematicBreak' },
      { type: 'paragraph', children: phrases(plain(citation)) },
      { type: 'paragraph', children: phrases(plain(licence)) },
    ],
  };
  const text = toMarkdown(body, { extensions: [gfmToMarkdown()], bullet: '-' });
  return `---\n${front}---\n\n${text}`;
}

const phrases = (runs: readonly Run[]): PhrasingContent[] => runs.flatMap(phrasesOf);

function phrasesOf({ text, bold, italic, href }: Run): PhrasingContent[] {
  const lines = text
    .split('\n')
    .flatMap((value, index): PhrasingContent[] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      ...(value === '' ? [] : [{ type: 'text', value } as const]),
    ]);
  const linked: PhrasingContent[] = href
    ? [{ type: 'link', url: href, children: onlyText(text) }]
    : lines;
  const slanted: PhrasingContent[] = italic ? [{ type: 'emphasis', children: linked }] : linked;
  return bold ? [{ type: 'strong', children: slanted }] : slanted;
}

const onlyText = (value: string): { type: 'text'; value: string }[] => [{ type: 'text', value }];

type Content = BlockContent | DefinitionContent;

const contents = (blocks: readonly Block[]): Content[] =>
  blocks.flatMap(nodesOf).filter((node): node is Content => node.type !== 'thematicBreak');

function nodesOf(block: Block): RootContent[] {
  switch (block.kind) {
    case 'heading':
      return [{ type: 'heading', depth: block.depth, children: phrases(block.runs) }];
    case 'paragraph':
      return [{ type: 'paragraph', children: phrases(block.runs) }];
    case 'list':
      return [
        {
          type: 'list',
          ordered: block.ordered,
          spread: false,
          children: block.items.map((item) => ({
            type: 'listItem',
            spread: false,
            children: contents(item),
          })),
        },
      ];
    case 'table':
      return [
        {
          type: 'table',
          children: [block.head, ...block.rows].map((row) => ({
            type: 'tableRow',
            children: row.map((cell) => ({ type: 'tableCell', children: phrases(cell) })),
          })),
        },
      ];
    case 'box':
      return [
        {
          type: 'blockquote',
          children: [
            { type: 'paragraph', children: phrases([{ text: block.label, bold: true }]) },
            ...contents(block.blocks),
          ],
        },
      ];
    case 'lines':
      return Array.from({ length: block.count }, () => ({
        type: 'paragraph',
        children: phrases(plain(gap.repeat(2))),
      }));
    case 'step':
      return [
        {
          type: 'heading',
          depth: 3,
          children: phrases(plain(`${block.title} (${block.time})`)),
        },
        ...block.blocks.flatMap(nodesOf),
      ];
    case 'slide':
      return [
        { type: 'heading', depth: 3, children: phrases(plain(block.title)) },
        ...block.blocks.flatMap(nodesOf),
      ];
  }
}
