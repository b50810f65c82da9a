import type { Law } from '@/lib/schema/law';

/** A law that came into force, or something about it that is to come. */
export type LawEvent = {
  law: Law;
  /** EDTF date. Absent: announced without a date. */
  on?: string;
  isAhead: boolean;
  /** What is to come, where the record says it. */
  what?: string;
};

/** The events of one year, in their order. */
export type LawYear = { year: number; events: LawEvent[] };

/** Every year in a row, what came before them, and what has no date. */
export type LawTimelineData = { years: LawYear[]; earlier: LawEvent[]; undated: LawEvent[] };

const firstYear = 2003;

/** The last moment that an EDTF date can mean, for comparing: `2026` ends after `2026-11-23`. */
const endOf = (edtf: string) => edtf.padEnd(10, '-99');

function eventsOf(law: Law, today: string): LawEvent[] {
  const began: LawEvent[] = law.inForceSince
    ? [{ law, on: law.inForceSince, isAhead: endOf(law.inForceSince) > today }]
    : [];
  const coming = (law.coming ?? [])
    .filter(({ on }) => on === undefined || endOf(on) > today)
    .map(({ on, what }) => ({ law, isAhead: true, what, ...(on === undefined ? {} : { on }) }));
  return [...began, ...coming];
}

/**
 * When laws came into force and what is ahead.
 * @param today `YYYY-MM-DD`
 * @returns every year from 2003 to the last with an event, older laws counted before them, and
 *   what was announced without a date
 */
export function timelineOf(laws: readonly Law[], today: string): LawTimelineData {
  const events = laws
    .filter(({ status }) => status !== 'repealed')
    .flatMap((law) => eventsOf(law, today));
  const yearOf = ({ on }: LawEvent) => Number(on?.slice(0, 4));
  const dated = events
    .filter(({ on }) => on !== undefined)
    .sort((a, b) => endOf(a.on ?? '').localeCompare(endOf(b.on ?? '')));
  const thisYear = Number(today.slice(0, 4));
  const last = Math.max(thisYear + 1, ...dated.map(yearOf));
  return {
    years: Array.from({ length: last - firstYear + 1 }, (_, index) => firstYear + index).map(
      (year) => ({ year, events: dated.filter((event) => yearOf(event) === year) }),
    ),
    earlier: dated.filter((event) => yearOf(event) < firstYear),
    undated: events.filter(({ on }) => on === undefined),
  };
}
