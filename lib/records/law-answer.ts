import type { Law, LawAct } from '@/lib/schema/law';
import { higherOf, partsOf } from './jurisdictions';
import { inOrder } from './law-order';
import { stateOf } from './state';

/**
 * Whether the law of a place covers an act. `unclear`: what was read does not settle it, which is
 * never shown as no. `unchecked`: nothing that could settle it was read yet.
 */
export type Answer = 'yes' | 'partly' | 'no' | 'unclear' | 'unchecked';

/** All answers, the firmest first. */
export const answers = ['yes', 'partly', 'no', 'unclear', 'unchecked'] as const;

/** The answer for one act in one place, and what it rests on. */
export type ActAnswer<A extends LawAct = LawAct> = {
  act: A;
  answer: Answer;
  /** Codes of the places whose law gives it: the place itself, one above it, or its parts. */
  by: string[];
  /** The records that give it. */
  laws: Law[];
  /** Records that cover the act and are not in force yet, or that oblige states to cover it. */
  ahead: Law[];
};

/** What people may do to a person affected, in the order in which it is asked. */
export const askedActs = [
  'sharing',
  'threatening',
  'making-a-fake',
  'sharing-a-fake',
  'possessing',
  'viewing',
  'taking',
] as const satisfies readonly LawAct[];

export type AskedAct = (typeof askedActs)[number];

const isInForce = ({ status }: Law) => status === 'in-force' || status === 'partly-in-force';
const isAhead = ({ status }: Law) => status === 'enacted' || status === 'bill';

/** True where somebody read what a law covers, rather than its name alone. */
const wasRead = ({ sources }: Law) =>
  sources.some(({ fields }) =>
    fields.some((field) => field === 'acts' || field.startsWith('acts.') || field === 'summary'),
  );

/** What a record says of an act, as far as it was read. */
export function readingOf(law: Law, act: LawAct): Answer {
  const value = law.acts[act];
  if (value === undefined || value === 'unclear') return wasRead(law) ? 'unclear' : 'unchecked';
  return stateOf(law, `acts.${act}`) === 'unchecked' ? 'unchecked' : value;
}

const firmest = (found: readonly Answer[]): Answer =>
  answers.find((answer) => found.includes(answer)) ?? 'unchecked';

/** A directive binds states and not people: of the Union's law, duties of services reach down. */
export const bindsPeople = ({ jurisdiction, kind }: Law): boolean =>
  jurisdiction !== 'EU' || (kind !== 'criminal' && kind !== 'civil');

const covers = (answer: Answer) => answer === 'yes' || answer === 'partly';

/** True for a law that speaks of images of people under 18 and not of adults. */
export const isForMinorsAlone = ({ whose }: Law): boolean =>
  whose?.adults === 'no' ||
  (whose?.adults === undefined && (whose?.minors === 'yes' || whose?.minors === 'partly'));

/** The answer of a place's own records alone, for images of adults. */
function ownAnswer<A extends LawAct>(act: A, code: string, laws: readonly Law[]): ActAnswer<A> {
  const own = laws
    .filter(
      (law) => law.jurisdiction === code && law.status !== 'repealed' && !isForMinorsAlone(law),
    )
    .sort(inOrder);
  const readings = own.map((law) => {
    const reading = readingOf(law, act);
    // A law that is not in force, or of which that is not known, settles nothing today.
    const settles = (isInForce(law) && bindsPeople(law)) || reading === 'unchecked';
    return { law, reading, today: settles ? reading : ('unclear' as const) };
  });
  const answer = firmest(readings.map(({ today }) => today));
  const settled = covers(answer) || answer === 'no';
  return {
    act,
    answer,
    by: [code],
    laws: settled ? readings.filter(({ today }) => today === answer).map(({ law }) => law) : [],
    ahead: readings
      .filter(({ law, reading }) => (isAhead(law) || !bindsPeople(law)) && covers(reading))
      .map(({ law }) => law),
  };
}

const isFirmer = (one: ActAnswer, other: ActAnswer) =>
  answers.indexOf(one.answer) < answers.indexOf(other.answer);

function withHigher<A extends LawAct>(
  own: ActAnswer<A>,
  code: string,
  laws: readonly Law[],
): ActAnswer<A> {
  return higherOf(code)
    .map((above) => ownAnswer(own.act, above, laws))
    .filter(({ answer }) => covers(answer))
    .reduce((best, above) => (isFirmer(above, best) ? { ...above, ahead: best.ahead } : best), own);
}

/** Where a country leaves an act to its parts, what they make together. */
function withParts<A extends LawAct>(
  own: ActAnswer<A>,
  code: string,
  laws: readonly Law[],
): ActAnswer<A> {
  const all = partsOf(code);
  const found = all
    .map((part) => ownAnswer(own.act, part, laws))
    .filter(({ answer }) => covers(answer));
  if (found.length === 0) return own;
  const isWhole = found.length === all.length && found.every(({ answer }) => answer === 'yes');
  const together: ActAnswer<A> = {
    act: own.act,
    answer: isWhole ? 'yes' : 'partly',
    by: found.flatMap(({ by }) => by),
    laws: found.flatMap((part) => part.laws),
    ahead: own.ahead,
  };
  return isFirmer(together, own) ? together : own;
}

/**
 * Whether an act against an adult is covered in a place: by its own law, by a law above it, or by its parts'.
 * @param code ISO 3166-1 alpha-2, ISO 3166-2 or EU
 * @param laws every record, of all places
 */
export function answerFor<A extends LawAct>(
  act: A,
  code: string,
  laws: readonly Law[],
): ActAnswer<A> {
  const own = ownAnswer(act, code, laws);
  return withParts(withHigher(own, code, laws), code, laws);
}

/**
 * Laws that bind platforms in a place: its own first, then those above it; in each, those with a
 * deadline first.
 */
export function dutiesFor(code: string, laws: readonly Law[]): Law[] {
  const isDuty = (law: Law) =>
    law.removal !== undefined ||
    law.kind === 'platform-duty' ||
    law.kind === 'regulator-power' ||
    covers(readingOf(law, 'platform-removal'));
  const isCurrent = ({ status }: Law) => status !== 'repealed' && status !== 'none-found';
  const binding = laws
    .filter((law) => isDuty(law) && isCurrent(law))
    .sort((a, b) => Number(b.removal !== undefined) - Number(a.removal !== undefined));
  const own = binding.filter((law) => law.jurisdiction === code);
  const above = higherOf(code).flatMap((higher) =>
    binding.filter((law) => law.jurisdiction === higher && bindsPeople(law)),
  );
  return [...own, ...above];
}
