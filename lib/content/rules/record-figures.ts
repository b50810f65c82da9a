import type { Nodes } from 'mdast';
import type { Law } from '@/lib/schema/law';
import type { Content } from '../content';
import type { ContentIssue } from '../issue';
import { attributeOf, blocksOf, componentsOf, startOf, textWithout } from '../tree';
import { figurePattern } from '../typed-hours';

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

const rests = ({ sources }: Law, ids: readonly (string | undefined)[]): boolean =>
  sources.some(({ id }) => id !== undefined && ids.includes(id));

/** Laws whose records rest on one of some sources. */
export const lawsOfSources = (ids: readonly string[], laws: readonly Law[]): Law[] =>
  laws.filter((law) => rests(law, ids));

/** Laws that a part of a text speaks of: it names them, or cites a source of their records. */
export function lawsBeside(node: Nodes, laws: readonly Law[]): Law[] {
  const ids = (name: string) =>
    componentsOf(node, name).map((element) => attributeOf(element, 'id'));
  const named = [...ids('Law'), ...ids('Deadline')];
  const cited = ids('Cite');
  return laws.filter((law) => named.includes(law.id) || rests(law, cited));
}

/** Laws that set a removal deadline. */
export const lawsWithDeadline = ({ laws }: Content): Law[] =>
  [...laws.values()].map(({ data }) => data).filter(({ removal }) => removal !== undefined);

/**
 * Removal deadlines typed in prose beside the law or its source: the record has the figure, and
 * there alone it is kept true.
 */
export function checkRecordFigures(content: Content): ContentIssue[] {
  const withDeadline = lawsWithDeadline(content);
  return content.texts.flatMap(({ source: { file, body } }) =>
    blocksOf(body).flatMap((block) => {
      const isRow = block.node.type === 'tableRow';
      // The text of a row has its cells apart.
      const text = isRow ? block.text : textWithout(block.node, ['Uncited', 'Say']);
      const typed = lawsBeside(block.node, withDeadline).flatMap(({ id, removal }) => {
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
