import type { Dated } from '@/lib/records/state';
import type { Content, RecordFile } from '../content';
import { type Finding, placeFindings } from '../finding';
import type { ContentIssue } from '../issue';
import { placeOf } from '../places';
import { checkDates } from './records/dates';
import { checkHelpline } from './records/helpline';
import { checkLaw } from './records/law';
import { checkPlatform } from './records/platform';
import { checkProvenance } from './records/provenance';

/**
 * What laws, platforms and helplines say that cannot be so, or that nothing supports. A review
 * day that has passed is never an issue: what was sound once stays so on every later day.
 * @param today `YYYY-MM-DD`
 */
export function checkRecords(content: Content, today: string): ContentIssue[] {
  const sourceIds = new Set([...content.sources.keys(), ...brokenSources(content)]);
  const check = <T extends Dated>(
    records: Iterable<RecordFile<T>>,
    ofKind: (record: T) => Finding[],
  ) =>
    [...records].flatMap(({ data, source }) =>
      placeFindings(source, [
        ...ofKind(data),
        ...checkProvenance(data, sourceIds),
        ...checkDates(data, today),
      ]),
    );
  return [
    ...check(content.laws.values(), (law) => checkLaw(law, today)),
    ...check(content.platforms.values(), checkPlatform),
    ...check(content.helplines.values(), checkHelpline),
    ...checkCitations(content),
  ];
}

/** Ids of sources whose files are broken: that is an issue of theirs alone. */
const brokenSources = ({ brokenFiles }: Content): string[] =>
  [...brokenFiles].flatMap((file) => {
    const place = placeOf(file);
    return place?.kind === 'source' ? [place.id] : [];
  });

/** Two records of one citation: one of them is a copy, or cited too loosely. */
function checkCitations({ laws }: Content): ContentIssue[] {
  const owners = new Map<string, string>();
  return [...laws.values()].flatMap(({ data, source }) => {
    const key = data.citation.toLowerCase().replace(/[\s.,]+/g, ' ');
    const owner = owners.get(key);
    owners.set(key, owner ?? source.file);
    if (owner === undefined) return [];
    const message = `${owner} has this citation already`;
    const fix = 'keep one record, or cite the section and the country';
    return placeFindings(source, [{ path: ['citation'], message, fix }]);
  });
}
