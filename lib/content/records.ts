import type { ReferencedSource } from '@/lib/citation/reference';
import type { Dated } from '@/lib/records/state';
import type { Helpline } from '@/lib/schema/helpline';
import type { Law } from '@/lib/schema/law';
import type { Platform } from '@/lib/schema/platform';
import type { Content } from './content';
import { getContent } from './get-content';
import { oncePer } from './once';
import { referenceOf } from './references';

export { today } from './today';

const byId = <T extends { id: string }>(records: Iterable<{ data: T }>): T[] =>
  [...records].map(({ data }) => data).sort((a, b) => a.id.localeCompare(b.id));

const lawsOf = oncePer(({ laws }: Content) => byId(laws.values()));
const platformsOf = oncePer(({ platforms }: Content) => byId(platforms.values()));
const helplinesOf = oncePer(({ helplines }: Content) => byId(helplines.values()));

/** Every law record, by id. */
export const listLaws = (): readonly Law[] => lawsOf(getContent());

/** Every platform record, by id. */
export const listPlatforms = (): readonly Platform[] => platformsOf(getContent());

/** Every helpline record, by id. */
export const listHelplines = (): readonly Helpline[] => helplinesOf(getContent());

/** A platform by id. Throws when there is none. */
export function getPlatform(id: string): Platform {
  const found = getContent().platforms.get(id);
  if (!found) throw new Error(`No platform ${id}`);
  return found.data;
}

/** Countries that have helplines, services without borders left out, as ISO 3166-1 alpha-2. */
export const listHelplineCountries = (): string[] =>
  [...new Set(listHelplines().map(({ country }) => country))].filter((code) => code !== 'INT');

/** The last parts of the addresses of pages that are one a country, as routes take them. */
export const countryParams = (): { country: string }[] =>
  listHelplineCountries().map((code) => ({ country: code.toLowerCase() }));

/** A source by id. Throws when there is none. */
export function getSource(id: string): ReferencedSource {
  const found = getContent().sources.get(id);
  if (!found) throw new Error(`No source ${id}`);
  return { ...found.data, reference: referenceOf(found.data) };
}

/** The sources that records name by id. */
export const sourcesOf = (records: readonly Dated[]): Map<string, ReferencedSource> =>
  new Map(
    records
      .flatMap((record) => record.sources)
      .flatMap(({ id }) => (id === undefined ? [] : [[id, getSource(id)]])),
  );
