import type { Law } from '@/lib/schema/law';
import type { ContentIssue } from '../issue';
import type { Content } from '../read';
import { attributeOf, type Block, blocksOf, componentsOf, startOf, textWithout } from '../tree';

/** `<Deadline>`s of laws that have none. */
export function checkDeadlines({ texts, brokenTexts, laws }: Content): ContentIssue[] {
  return [...texts, ...brokenTexts].flatMap(({ source: { file, body } }) =>
    componentsOf(body, 'Deadline').flatMap((element) => {
      const law = laws.get(attributeOf(element, 'id') ?? '')?.data;
      if (!law || law.removal) return [];
      const message = `${law.id} has no removal deadline`;
      const fix = `name a law with \`removal\`, or write <Law id="${law.id}"/>`;
      return [{ file, ...startOf(element), field: 'Deadline', message, fix }];
    }),
  );
}

const inWords: Readonly<Record<number, string>> = {
  1: 'one',
  2: 'two',
  3: 'three',
  4: 'four',
  6: 'six',
  12: 'twelve',
  24: 'twenty-four',
  36: 'thirty-six',
  48: 'forty-eight',
  72: 'seventy-two',
};

/** Matches a number of hours as people type it: `48 hours`, `48-hour`, `two hours`. */
export function figurePattern(hours: number): RegExp {
  const figures = [String(hours), ...(inWords[hours] ? [inWords[hours]] : [])];
  return new RegExp(`\\b(${figures.join('|')})[ -]hours?\\b`, 'iu');
}

/** Removal deadlines that a block speaks of: it names the law, or cites a source of the record. */
function deadlinesBeside(block: Block, laws: readonly Law[]): Law[] {
  const ids = (name: string) =>
    componentsOf(block.node, name).map((element) => attributeOf(element, 'id'));
  const named = new Set([...ids('Law'), ...ids('Deadline')]);
  const cited = new Set(ids('Cite'));
  return laws.filter(
    ({ id, sources }) =>
      named.has(id) || sources.some((entry) => entry.id !== undefined && cited.has(entry.id)),
  );
}

/**
 * Removal deadlines typed in prose beside the law or its source: the record has the figure, and
 * there alone it is kept true.
 */
export function checkRecordFigures({ texts, laws }: Content): ContentIssue[] {
  const withDeadline = [...laws.values()]
    .map(({ data }) => data)
    .filter(({ removal }) => removal !== undefined);
  return texts.flatMap(({ source: { file, body } }) =>
    blocksOf(body).flatMap((block) => {
      const isRow = block.node.type === 'tableRow';
      // The text of a row has its cells apart.
      const text = isRow ? block.text : textWithout(block.node, ['Uncited', 'Say']);
      const typed = deadlinesBeside(block, withDeadline).flatMap(({ id, removal }) => {
        const found = removal && figurePattern(removal.hours).exec(text);
        return found ? [{ id, words: found[0] }] : [];
      });
      const [first] = typed;
      if (!first) return [];
      const { line, column } = block;
      const message = `“${first.words}” is typed, and the record ${first.id} has it`;
      const fix = `write <Deadline id="${first.id}"/>`;
      return [{ file, line, column, field: 'Deadline', message, fix }];
    }),
  );
}
