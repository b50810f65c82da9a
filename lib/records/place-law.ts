import type { Helpline } from '@/lib/schema/helpline';
import type { Law, LawAct } from '@/lib/schema/law';
import { countryOf, higherOf, isPart, listPlaces, membersOf, type Place } from './jurisdictions';
import {
  type ActAnswer,
  type Answer,
  type AskedAct,
  answerFor,
  askedActs,
  dutiesFor,
  isForMinorsAlone,
} from './law-answer';
import { inOrder } from './law-order';
import { nearbyOf } from './nearby';

/** All that the page of a jurisdiction says. */
export type PlaceLaw = {
  place: Place;
  /** The place's own records: in force first, what is ahead next, what has gone last. */
  laws: Law[];
  /** Answers for the acts that are asked, in their order. */
  rows: ActAnswer<AskedAct>[];
  /** Its laws that speak of images of people under 18 alone. */
  minors: Law[];
  /** What binds platforms there. */
  duties: Law[];
  /** Places whose law stands above, the nearest first. */
  higher: Place[];
  /** Parts of a country that have pages. */
  parts: Place[];
  nearby: Place[];
  /** True for the European Union, whose law binds states. */
  isUnion: boolean;
  helplines: Helpline[];
};

/** Services of a country, or where there are none, those without borders. */
function helplinesOf(code: string, helplines: readonly Helpline[]): Helpline[] {
  const there = helplines.filter(({ country }) => country === countryOf(code));
  return there.length > 0 ? there : helplines.filter(({ country }) => country === 'INT');
}

/**
 * Joins what is known of the law in one jurisdiction.
 * @param code ISO 3166-1 alpha-2, ISO 3166-2 or EU
 * @param laws every record, of all places
 * @param locale BCP 47 tag, for names and their order
 */
export function placeLawOf(
  code: string,
  laws: readonly Law[],
  helplines: readonly Helpline[],
  locale: string,
): PlaceLaw {
  const places = listPlaces([...laws.map(({ jurisdiction }) => jurisdiction), code], locale);
  const codes = places.map((place) => place.code);
  const only = (wanted: readonly string[]) => places.filter((one) => wanted.includes(one.code));
  const [place] = only([code]);
  if (!place) throw new Error(`No place ${code}`);
  const own = laws.filter(({ jurisdiction }) => jurisdiction === code).sort(inOrder);
  const parts = codes.filter((other) => isPart(other) && countryOf(other) === code);
  return {
    place,
    laws: own,
    rows: askedActs.map((act) => answerFor(act, code, laws)),
    minors: own.filter((law) => isForMinorsAlone(law) && law.status === 'in-force'),
    duties: dutiesFor(code, laws),
    higher: higherOf(code).flatMap((above) => only([above])),
    parts: only(parts),
    nearby: only(nearbyOf(code, codes)),
    isUnion: membersOf(code).length > 0,
    helplines: helplinesOf(code, helplines),
  };
}

/**
 * What the one line of a place says of sharing: an answer, that it holds in some parts of the
 * country, that no law was found, or that the place is the Union.
 */
export type PlaceLine = Answer | 'parts' | 'none' | 'union';

/** Which line answers for a place, first of all. */
export function lineOf({ place, rows, laws, isUnion }: PlaceLaw): PlaceLine {
  if (isUnion) return 'union';
  const row = rows.find(({ act }) => act === 'sharing');
  const sharing = row?.answer ?? 'unchecked';
  if (
    sharing === 'partly' &&
    row?.by.some((code) => countryOf(code) === place.code && isPart(code))
  )
    return 'parts';
  const isSettled = sharing === 'yes' || sharing === 'partly' || sharing === 'no';
  const noneFound = laws.length > 0 && laws.every(({ status }) => status === 'none-found');
  return noneFound && !isSettled ? 'none' : sharing;
}

/** Acts besides sharing that are surely covered. */
export const alsoCovered = ({ rows }: PlaceLaw): LawAct[] =>
  rows.filter(({ act, answer }) => act !== 'sharing' && answer === 'yes').map(({ act }) => act);
