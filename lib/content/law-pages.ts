import type { ReferencedSource } from '@/lib/citation/reference';
import { type ComparedPlace, comparePlaces, countriesOf } from '@/lib/records/compare';
import { placeSlug } from '@/lib/records/paths';
import { type PlaceLaw, placeLawOf } from '@/lib/records/place-law';
import { drawWorld, type WorldMap } from '@/lib/records/world-map';
import type { LawAct } from '@/lib/schema/law';
import { getSource, listHelplines, listLaws } from './records';

/** Codes of every jurisdiction with a record, each once. */
export const listJurisdictions = (): string[] =>
  [...new Set(listLaws().map(({ jurisdiction }) => jurisdiction))].sort();

/** True for a jurisdiction with a page of its law. */
export const hasLawPage = (code: string): boolean => listJurisdictions().includes(code);

/**
 * What is known of the law in one jurisdiction, and the sources that its records name, by id.
 * @param slug the last part of its address: `us-ca`
 */
export function getPlaceLaw(
  slug: string,
  tag: string,
): { law: PlaceLaw; sources: ReadonlyMap<string, ReferencedSource> } {
  const code = listJurisdictions().find((one) => placeSlug(one) === slug);
  if (code === undefined) throw new Error(`No record of a law in ${slug}`);
  const law = placeLawOf(code, listLaws(), listHelplines(), tag);
  const ids = law.laws.flatMap(({ sources }) => sources.flatMap(({ id }) => id ?? []));
  return { law, sources: new Map(ids.map((id) => [id, getSource(id)])) };
}

/** All places compared, and the world drawn for one act. */
export function getActMap(
  act: LawAct,
  tag: string,
): { act: LawAct; places: ComparedPlace[]; drawing: WorldMap } {
  const places = comparePlaces(listLaws(), tag);
  return { act, places, drawing: drawWorld(countriesOf(places).map(({ place }) => place.code)) };
}
