import { type Law, type LawAct, lawActs } from '@/lib/schema/law';
import { countryOf, isPart, listPlaces, type Place } from './jurisdictions';
import { type ActAnswer, type Answer, answerFor, answers, askedActs } from './law-answer';

/** One place and its answer for every act. */
export type ComparedPlace = { place: Place; byAct: ReadonlyMap<LawAct, ActAnswer> };

/** Acts in the order in which they are asked, then what platforms must do. */
export const comparedActs: readonly LawAct[] = [
  ...askedActs,
  ...lawActs.filter((act) => act === 'platform-removal'),
];

/** Every place with a record, by name, parts below their country. */
export function comparePlaces(laws: readonly Law[], locale: string): ComparedPlace[] {
  const codes = laws.map(({ jurisdiction }) => jurisdiction);
  return listPlaces(codes, locale).map((place) => ({
    place,
    byAct: new Map(comparedActs.map((act) => [act, answerFor(act, place.code, laws)])),
  }));
}

/** The answer of a compared place for an act. */
export const answerIn = ({ byAct }: ComparedPlace, act: LawAct): Answer =>
  byAct.get(act)?.answer ?? 'unchecked';

/** Places with one answer for an act. */
export type AnswerGroup = { answer: Answer; places: ComparedPlace[] };

/** Places by their answer for an act, the firmest answer first, without empty groups. */
export function groupByAnswer(places: readonly ComparedPlace[], act: LawAct): AnswerGroup[] {
  return answers
    .map((answer) => ({
      answer,
      places: places.filter((one) => answerIn(one, act) === answer),
    }))
    .filter((group) => group.places.length > 0);
}

/** Places that a map of countries shows. */
export const countriesOf = (places: readonly ComparedPlace[]): ComparedPlace[] =>
  places.filter(({ place }) => !isPart(place.code));

/** A place of a list, and those of its parts that stand in the same list. */
export type NestedPlace = { place: ComparedPlace; parts: ComparedPlace[] };

/** Parts below their country where both are among the places; parts alone stand by themselves. */
export function nestParts(places: readonly ComparedPlace[]): NestedPlace[] {
  const countries = new Set(countriesOf(places).map(({ place }) => place.code));
  const isBelow = ({ place }: ComparedPlace) =>
    isPart(place.code) && countries.has(countryOf(place.code));
  return places
    .filter((one) => !isBelow(one))
    .map((one) => ({
      place: one,
      parts: isPart(one.place.code)
        ? []
        : places.filter((part) => isBelow(part) && countryOf(part.place.code) === one.place.code),
    }));
}
