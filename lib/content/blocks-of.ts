import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import { formatHours } from '@/lib/i18n/format';
import { localPath, type Speech } from '@/lib/i18n/speech';
import { nameOfLaw } from '@/lib/records/law-name';
import { helplinePath, lawPath, platformPath } from '@/lib/records/paths';
import type { TextRecords } from '@/lib/records/text-records';
import { addressOf } from '@/lib/seo/site';
import { type Block, gap, type Run } from '@/lib/teach/blocks';
import type { MdxSource } from './mdx-source';
import { attributeOf } from './tree';

/** What turns components into words. */
export type BlockContext = {
  speech: Speech;
  records: TextRecords;
  /** The number of a source in the document's list, by its id. */
  numberOf: (sourceId: string) => number;
};

type Style = Pick<Run, 'bold' | 'italic' | 'href'>;

/** The text of an MDX file as blocks: components become words, addresses are whole. */
export const blocksOfText = ({ body }: MdxSource, context: BlockContext): Block[] =>
  body.children.flatMap((node) => blockOf(node, context));

const blocksOfAll = (nodes: readonly RootContent[], context: BlockContext): Block[] =>
  nodes.flatMap((node) => blockOf(node, context));

function blockOf(node: RootContent, context: BlockContext): Block[] {
  switch (node.type) {
    case 'heading':
      return [
        { kind: 'heading', depth: node.depth > 2 ? 3 : 2, runs: runsOf(node.children, context) },
      ];
    case 'paragraph':
      return [{ kind: 'paragraph', runs: runsOf(node.children, context) }];
    case 'list':
      return [
        {
          kind: 'list',
          ordered: node.ordered === true,
          items: node.children.map((item) => blocksOfAll(item.children, context)),
        },
      ];
    case 'table': {
      const [head, ...rows] = node.children.map((row) =>
        row.children.map((cell) => runsOf(cell.children, context)),
      );
      return [{ kind: 'table', head: head ?? [], rows }];
    }
    case 'mdxJsxFlowElement':
      return blockOfComponent(node, context);
    default:
      throw new Error(`No place on paper for “${textOf(node)}” (${node.type})`);
  }
}

function blockOfComponent(element: MdxJsxFlowElement, context: BlockContext): Block[] {
  const { t } = context.speech;
  const inner = () => blocksOfAll(element.children, context);
  const title = attributeOf(element, 'title') ?? '';
  switch (element.name) {
    case 'Step': {
      const minutes = Number(attributeOf(element, 'minutes'));
      const time = t('lesson.minutes', { count: minutes });
      return [{ kind: 'step', title, minutes, time, blocks: inner() }];
    }
    case 'Slide':
      return [{ kind: 'slide', title, blocks: inner() }];
    case 'Lines':
      return [{ kind: 'lines', count: Number(attributeOf(element, 'count')) }];
    case 'Say':
      return [{ kind: 'box', label: t('say.title'), blocks: inner() }];
    case 'Watch':
      return [{ kind: 'box', label: t('watch.title'), blocks: inner() }];
    case 'Care':
      return [{ kind: 'box', label: t('care.title'), blocks: inner() }];
    case 'Under18':
      return [
        {
          kind: 'box',
          label: t('under18.title'),
          blocks: [{ kind: 'paragraph', runs: [{ text: t('under18.text') }] }],
        },
      ];
    default:
      return [{ kind: 'paragraph', runs: runsOfComponent(element, context, {}) }];
  }
}

const runsOf = (
  nodes: readonly PhrasingContent[],
  context: BlockContext,
  style: Style = {},
): Run[] => nodes.flatMap((node) => runOf(node, context, style));

function runOf(node: Nodes, context: BlockContext, style: Style): Run[] {
  switch (node.type) {
    case 'text':
      return [{ text: node.value.replace(/\s+/g, ' '), ...style }];
    case 'strong':
      return runsOf(node.children, context, { ...style, bold: true });
    case 'emphasis':
      return runsOf(node.children, context, { ...style, italic: true });
    case 'link':
      return runsOf(node.children, context, { ...style, href: wholeAddress(node.url, context) });
    case 'break':
      return [{ text: '\n', ...style }];
    case 'mdxJsxTextElement':
      return runsOfComponent(node, context, style);
    default:
      throw new Error(`No place on paper for “${textOf(node)}” (${node.type})`);
  }
}

const wholeAddress = (url: string, { speech: { locale } }: BlockContext): string =>
  url.startsWith('/') ? addressOf(localPath(locale.tag, url)) : url;

/** The record that a text names. Throws when there is none. */
function found<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (!record) throw new Error(`A text names ${id}, and there is no such record`);
  return record;
}

function runsOfComponent(
  element: MdxJsxTextElement | MdxJsxFlowElement,
  context: BlockContext,
  style: Style,
): Run[] {
  const { records, speech, numberOf } = context;
  const { locale, t } = speech;
  const id = attributeOf(element, 'id') ?? '';
  const linked = (text: string, path: string): Run => ({
    text,
    ...style,
    href: wholeAddress(path, context),
  });
  switch (element.name) {
    case 'Cite':
      return [{ text: ` [${numberOf(id)}]`, ...style }];
    case 'Uncited':
    case 'Term':
      return element.children.flatMap((child) => runOf(child, context, style));
    case 'Blank':
      return [{ text: gap, ...style }];
    case 'Law': {
      const law = found(records.laws, id);
      const { name, citation } = nameOfLaw(law, locale.tag);
      return [
        linked(name, lawPath(law)),
        ...(citation ? [{ text: ` (${citation})`, ...style }] : []),
      ];
    }
    case 'Deadline': {
      const law = found(records.laws, id);
      if (!law.removal) throw new Error(`${law.id} has no removal deadline`);
      return [linked(formatHours(law.removal.hours, locale.tag), lawPath(law))];
    }
    case 'Helpline': {
      const helpline = found(records.helplines, id);
      const does = t(`helplineDoes.${helpline.kind}`);
      return [linked(helpline.name, helplinePath(helpline)), { text: ` (${does})`, ...style }];
    }
    case 'ReportTo': {
      const { name, id: platform } = found(records.platforms, id);
      return [linked(name, platformPath(platform))];
    }
    default:
      throw new Error(`No place on paper for <${element.name}>`);
  }
}
