import { listPlaces, type Place } from './jurisdictions';

/** Countries whose names begin with the same letter. */
export type CountryGroup = { initial: string; countries: Place[] };

/** The letter that a name is looked up under, without its accents. */
const initialOf = (name: string, locale: string): string =>
  ([...name.normalize('NFD')][0] ?? '').toLocaleUpperCase(locale);

/**
 * Countries by the first letter of their names in the reader's language.
 * @param codes ISO 3166-1 alpha-2
 * @param locale BCP 47 tag
 */
export function countriesByInitial(codes: Iterable<string>, locale: string): CountryGroup[] {
  const groups = new Map<string, Place[]>();
  for (const place of listPlaces(codes, locale)) {
    const initial = initialOf(place.name, locale);
    groups.set(initial, [...(groups.get(initial) ?? []), place]);
  }
  return [...groups].map(([initial, countries]) => ({ initial, countries }));
}
