import type { Helpline } from '@/lib/schema/helpline';
import type { Law, LawAct } from '@/lib/schema/law';

/** The page of a platform, without the language. */
export const platformPath = (id: string): string => `/platforms/${id}/`;

/**
 * The page with the helplines of a country, without the language. Services without borders
 * stand on the page where readers choose a country.
 * @param country ISO 3166-1 alpha-2, or INT
 * @example helplinesPath('GB') // /helplines/gb/
 */
export const helplinesPath = (country: string): string =>
  country === 'INT' ? '/helplines/' : `/helplines/${country.toLowerCase()}/`;

/** The place of one helpline on its page, without the language. */
export const helplinePath = ({ country, id }: Pick<Helpline, 'country' | 'id'>): string =>
  `${helplinesPath(country)}#${id}`;

/**
 * The card for schools of a country, without the language.
 * @param country ISO 3166-1 alpha-2
 */
export const cardPath = (country: string): string => `/teach/cards/${country.toLowerCase()}/`;

/** The last part of the address of a jurisdiction's page: `us-ca` for `US-CA`. */
export const placeSlug = (code: string): string => code.toLowerCase();

/** The page with the law of a jurisdiction, without the language. */
export const placePath = (code: string): string => `/laws/${placeSlug(code)}/`;

/** The place of one law on the page of its jurisdiction, without the language. */
export const lawPath = ({ jurisdiction, id }: Pick<Law, 'jurisdiction' | 'id'>): string =>
  `${placePath(jurisdiction)}#${id}`;

/** The page that sorts all places by their answer for one act, without the language. */
export const actPath = (act: LawAct): string => `/laws/act/${act}/`;
