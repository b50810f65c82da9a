import { visit } from 'unist-util-visit';
import type { Term, Wording } from '@/lib/schema/vocab';
import type { Content, TextFile } from '../content';
import { dotted } from '../explain';
import { frontWordsOf } from '../front-words';
import type { ContentIssue } from '../issue';
import type { MdxSource } from '../mdx-source';
import { attributeOf, type Block, blocksOf, componentsOf, isJsx, textWithout } from '../tree';
import { bodiesOf } from '../units';
import { positionOf } from '../yaml-source';

type Pattern = Pick<Wording, 'pattern' | 'caseSensitive'>;

const regexOf = ({ pattern, caseSensitive }: Pattern) =>
  new RegExp(pattern, caseSensitive ? 'u' : 'iu');

/** The first wording that a text matches, with the words that match. */
export function findWording<T extends Pattern>(
  text: string,
  wordings: readonly T[],
): { wording: T; words: string } | undefined {
  for (const wording of wordings) {
    const found = regexOf(wording).exec(text);
    if (found) return { wording, words: found[0] };
  }
  return undefined;
}

/** Examples of a list that its own patterns get wrong. */
export function checkExamples(
  file: string,
  wordings: readonly Wording[] | readonly Term[],
): ContentIssue[] {
  return wordings.flatMap((wording) => {
    const regex = regexOf(wording);
    const at = {
      file,
      line: 1,
      column: 1,
      field: wording.id,
      fix: 'mend the pattern or the example',
    };
    const missed = wording.match.filter((example) => !regex.test(example));
    const caught = wording.pass.filter((example) => regex.test(example));
    return [
      ...missed.map((example) => ({ ...at, message: `misses “${example}”` })),
      ...caught.map((example) => ({ ...at, message: `wrongly catches “${example}”` })),
    ];
  });
}

/** A place where `<Uncited>` spares a sentence its source. */
export type Uncited = { file: string; line: number; why: string };

/** Every `<Uncited>`, for the check's output. */
export function listUncited(content: Content): Uncited[] {
  return content.texts.flatMap(({ source: { file, body } }) =>
    componentsOf(body, 'Uncited').map((element) => ({
      file,
      line: element.position?.start.line ?? 1,
      why: attributeOf(element, 'why') ?? '',
    })),
  );
}

const hasCite = (block: Block) => componentsOf(block.node, 'Cite').length > 0;

/** Statistics, statutes, penalties, deadlines and findings that no source stands beside. */
export function checkClaims(content: Content): ContentIssue[] {
  return [
    ...bodiesOf(content).flatMap((source) => checkClaimBlocks(source, content.claims)),
    ...content.texts.flatMap((text) => checkClaimFields(text, content.claims)),
  ];
}

const mendClaim = (id: string) =>
  `add <Cite id="…"/> (${id}), or wrap the sentence in <Uncited why="…">`;

function checkClaimBlocks(source: MdxSource, claims: Wording[]): ContentIssue[] {
  const blocks = blocksOf(source.body);
  return blocks.flatMap((block, index) => {
    if (block.node.type === 'heading' || hasCite(block)) return [];
    if (block.within.includes('Uncited')) return [];
    const found = findWording(textWithout(block.node, ['Uncited']), claims);
    if (!found) return [];
    // The sentence beside a drawing bears the source for both.
    const drawn = block.within.includes('Dots');
    const neighbours = drawn
      ? [blocks.slice(0, index).findLast(outsideDots), blocks.slice(index).find(outsideDots)]
      : [];
    if (neighbours.some((neighbour) => neighbour && hasCite(neighbour))) return [];
    return [
      {
        file: source.file,
        line: block.line,
        column: block.column,
        field: 'claim',
        message: `“${found.words}” has no source beside it`,
        fix: mendClaim(found.wording.id),
      },
    ];
  });
}

const outsideDots = (block: Block) => !block.within.includes('Dots');

/** Fields that a claim may stand in only with sources, or not at all. */
function checkClaimFields(text: TextFile, claims: Wording[]): ContentIssue[] {
  const bare = frontWordsOf(text).filter(({ cite }) => cite === undefined);
  return bare.flatMap(({ path, value }) => {
    const found = findWording(value, claims);
    if (!found) return [];
    return [
      {
        file: text.source.file,
        ...positionOf(text.source.front, path),
        field: dotted(path),
        message: `“${found.words}” has no source (${found.wording.id})`,
        fix:
          path.at(-1) === 'text' ? 'list its sources in cite' : 'say it in the text, with a Cite',
      },
    ];
  });
}

/** Words that blame, dramatise, promise or misname. */
export function checkTerms(content: Content): ContentIssue[] {
  const strict = content.terms.filter((term) => !term.mayBeExplained);
  const issueOf = (term: Term, words: string) => ({
    field: 'words',
    message: `“${words}”: ${term.why.replace(/\.$/, '')}`,
    fix: `write ${term.instead.replace(/\.$/, '')}`,
  });
  const inBodies = bodiesOf(content).flatMap((source) =>
    blocksOf(source.body).flatMap((block) => {
      const outside = findWording(textWithout(block.node, ['Term']), content.terms);
      const found = outside ?? findWording(block.text, strict);
      if (!found) return [];
      const { line, column } = block;
      return [{ file: source.file, line, column, ...issueOf(found.wording, found.words) }];
    }),
  );
  const inAttributes = bodiesOf(content).flatMap((source) => {
    const issues: ContentIssue[] = [];
    visit(source.body, (node) => {
      if (!isJsx(node)) return;
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
        // An id is no words: no reader sees it, and some services keep such a name.
        if (attribute.name === 'id') continue;
        const found = findWording(attribute.value, content.terms);
        if (!found) continue;
        const { line = 1, column = 1 } = node.position?.start ?? {};
        issues.push({ file: source.file, line, column, ...issueOf(found.wording, found.words) });
      }
    });
    return issues;
  });
  const inLines = linesToRead(content).flatMap(({ file, line, column, text }) => {
    const found = findWording(text, content.terms);
    return found ? [{ file, line, column, ...issueOf(found.wording, found.words) }] : [];
  });
  return [...inBodies, ...inAttributes, ...inLines];
}

/** Lines of front matter, messages and notes on sources: words that readers see. */
function linesToRead(
  content: Content,
): { file: string; line: number; column: number; text: string }[] {
  const front = bodiesOf(content).flatMap((source) => {
    const end = source.text.indexOf('\n---', 4);
    // Where it never ends there is none, and its lines are read as the text.
    if (end < 0) return [];
    return numbered(source.file, source.text.slice(0, end));
  });
  const notes = [...content.sources.values()].flatMap(({ data, source }) =>
    data.note ? [{ file: source.file, ...positionOf(source, ['note']), text: data.note }] : [],
  );
  const messages = content.messages.flatMap(({ data, source }) =>
    Object.entries(data).map(([key, text]) => ({
      file: source.file,
      ...positionOf(source, [key]),
      text,
    })),
  );
  return [...front, ...notes, ...messages];
}

const numbered = (file: string, text: string) =>
  text.split('\n').map((line, index) => ({ file, line: index + 1, column: 1, text: line }));
