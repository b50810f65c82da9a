import { figuresOf, shareOf } from '@/lib/records/figures';
import type { FieldState } from '@/lib/records/state';
import type { TextRecords } from '@/lib/records/text-records';

/**
 * The records in one line for a terminal: how many, how far their fields were read, and how many
 * are past their review day, which is never a failure.
 */
export function describeRecords(records: TextRecords): string {
  const kinds = figuresOf(records);
  const sum = (pick: (kind: (typeof kinds)[number]) => number) =>
    kinds.reduce((total, kind) => total + pick(kind), 0);
  const states = {
    source: sum((kind) => kind.states.source),
    elsewhere: sum((kind) => kind.states.elsewhere),
    unchecked: sum((kind) => kind.states.unchecked),
  };
  const percent = (state: FieldState) => `${(shareOf(state, { states }) * 100).toFixed(1)} %`;
  const places = new Set([...records.laws.values()].map(({ jurisdiction }) => jurisdiction));
  const countries = new Set([...records.helplines.values()].map(({ country }) => country));
  countries.delete('INT');
  const late = sum((kind) => kind.overdue.length);
  return (
    `${records.laws.size} laws of ${places.size} jurisdictions, ${records.platforms.size} platforms, ` +
    `${records.helplines.size} helplines in ${countries.size} countries; fields read at the source ` +
    `${percent('source')}, elsewhere ${percent('elsewhere')}, not yet ${percent('unchecked')}; ` +
    `${late} ${late === 1 ? 'record is' : 'records are'} past the review day`
  );
}
