import type { Law } from '@/lib/schema/law';
import type { Content } from '../content';
import { dotted } from '../explain';
import { type FrontWords, frontWordsOf } from '../front-words';
import type { ContentIssue } from '../issue';
import { typedHours } from '../typed-hours';
import { type Unit, unitsOf } from '../units';
import { positionOf } from '../yaml-source';
import { lawsBeside, lawsOfSources, lawsWithDeadline } from './record-figures';

/** Where no sources are listed, hours may be about anything: these words tell a deadline. */
const owed = '(?:within|have|has) ';

/**
 * Removal deadlines typed in front matter that are not those of the records. It can hold no
 * component, so a right figure may stand there. Words with sources of their own are held to the laws of
 * those sources; others to the laws that their page names or cites.
 */
export function checkFrontFigures(content: Content): ContentIssue[] {
  const laws = lawsWithDeadline(content);
  return unitsOf(content).flatMap((unit) => {
    const onPage = lawsOnPage(unit, laws);
    return content.texts
      .filter(({ source }) => unit.files.includes(source))
      .flatMap((text) =>
        frontWordsOf(text).flatMap((words) => {
          const meant = words.cite ? lawsOfSources(words.cite, laws) : onPage;
          const problem = problemOf(words, meant);
          if (!problem) return [];
          const { file, front } = text.source;
          const { path } = words;
          return [{ file, ...positionOf(front, path), field: dotted(path), ...problem }];
        }),
      );
  });
}

const lawsOnPage = ({ files }: Unit, laws: readonly Law[]): Law[] => [
  ...new Set(files.flatMap(({ body }) => lawsBeside(body, laws))),
];

/**
 * What is wrong with typed hours: some are no law's, and some law's are not there. One alone is
 * sound: an older deadline beside the new one, or a law whose deadline is not spoken of.
 */
function problemOf({ value, cite }: FrontWords, laws: readonly Law[]) {
  const typed = typedHours(value, cite ? '' : owed);
  const owing = laws.flatMap(({ id, removal }) => (removal ? [{ id, hours: removal.hours }] : []));
  const wrong = typed.find(({ hours }) => owing.every((law) => law.hours !== hours));
  const missed = owing.filter((law) => typed.every(({ hours }) => hours !== law.hours));
  if (!wrong || missed.length === 0) return undefined;
  const says = missed.map(({ id, hours }) => `${id} says ${hours}`).join(', ');
  return {
    message: `“${wrong.words}” is typed, and the record ${says}`,
    fix: 'write the hours of the record, or none',
  };
}
