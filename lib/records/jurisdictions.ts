import { memoize } from '@formatjs/fast-memoize';
import aliases from 'cldr-core/supplemental/aliases.json';
import codeMappings from 'cldr-core/supplemental/codeMappings.json';
import subdivisionContainment from 'cldr-core/supplemental/subdivisionContainment.json';
import territoryContainment from 'cldr-core/supplemental/territoryContainment.json';
import english from 'cldr-subdivisions-full/subdivisions/en/en.json';

/** A place in a list: below its country where it is a part of one. */
export type Place = { code: string; name: string; isPart: boolean };

const { codeMappings: mappings } = codeMappings.supplemental;
/** Parts that are countries to ISO 3166-1 as well, such as the territories of the United States. */
const { subdivisionAlias: partsThatAreCountries } = aliases.supplemental.metadata.alias;
const europeanUnion = 'EU';
const members = new Set(territoryContainment.supplemental.territoryContainment.EU?._contains);

/** Places with law of their own that ISO 3166-2 groups or leaves out. */
const lawDistricts: Record<string, readonly string[]> = {
  GB: ['GB-EAW', 'GB-SCT', 'GB-NIR'],
  'GB-EAW': ['GB-ENG', 'GB-WLS'],
};

/** CLDR's long names of these say whose they are; the short ones are what people call them. */
const shortNamed = new Set(['HK', 'MO']);

/** The country of a jurisdiction, ISO 3166-1 alpha-2: `US` for `US-CA`; `EU` is its own. */
export const countryOf = (code: string): string => code.slice(0, 2);

/** True for a part of a country, which ISO 3166-2 codes. */
export const isPart = (code: string): boolean => code.includes('-');

/**
 * Places whose law stands above, the nearest first.
 * @example higherOf('US-CA') // ['US']
 * @example higherOf('GB-WLS') // ['GB-EAW', 'GB']
 */
export function higherOf(code: string): string[] {
  const district = Object.entries(lawDistricts).find(([, parts]) => parts.includes(code))?.[0];
  const above = district ?? (isPart(code) ? countryOf(code) : undefined);
  if (above !== undefined) return [above, ...higherOf(above)];
  return members.has(code) ? [europeanUnion] : [];
}

/**
 * The parts that together make up a country's law: the states of the United States with the
 * capital's district, and without the territories that are countries to ISO 3166-1.
 * @see https://unicode.org/reports/tr35/tr35-info.html#Subdivision_Containment
 */
export function partsOf(code: string): readonly string[] {
  const districts = lawDistricts[code];
  if (districts) return districts;
  const parts = subdivisionContainment.supplemental.subdivisionContainment[code]?._contains ?? [];
  return parts
    .filter((part) => !(part in partsThatAreCountries))
    .map((part) => `${code}-${part.slice(2).toUpperCase()}`);
}

/** The members of the European Union, and for any other place none. */
export const membersOf = (code: string): readonly string[] =>
  code === europeanUnion ? [...members] : [];

/** ISO 3166-1 numeric code of a country, as world atlases use it, or undefined. */
export const numericOf = (code: string): string | undefined => mappings[code]?._numeric;

/**
 * What a place is called: countries in the reader's language, their parts in English where CLDR's
 * names of the language are not loaded.
 * @param code ISO 3166-1 alpha-2, ISO 3166-2 or EU
 * @param locale BCP 47 tag
 * @throws Error for a code that CLDR does not know
 */
export const nameOfPlace = memoize((code: string, locale: string): string => {
  if (isPart(code)) {
    const name =
      english.subdivisions.localeDisplayNames.subdivisions[code.replace('-', '').toLowerCase()];
    if (name === undefined) throw new Error(`CLDR knows no place ${code}`);
    return name;
  }
  const style = shortNamed.has(code) ? 'short' : 'long';
  const names = new Intl.DisplayNames(locale, { type: 'region', style, fallback: 'none' });
  const name = names.of(code);
  if (name === undefined) throw new Error(`CLDR knows no place ${code}`);
  return name;
});

/**
 * Places by name, each country followed by its parts.
 * @param locale BCP 47 tag, for names and their order
 */
export function listPlaces(codes: Iterable<string>, locale: string): Place[] {
  const collator = new Intl.Collator(locale);
  return [...new Set(codes)]
    .map((code) => ({
      code,
      name: nameOfPlace(code, locale),
      isPart: isPart(code),
      country: nameOfPlace(countryOf(code), locale),
    }))
    .sort(
      (a, b) =>
        collator.compare(a.country, b.country) ||
        Number(a.isPart) - Number(b.isPart) ||
        collator.compare(a.name, b.name),
    )
    .map(({ code, name, isPart: part }) => ({ code, name, isPart: part }));
}
