import type { Provenance } from '@/lib/schema/record';

/** What a record tells of itself: its sources and until when they hold. */
export type Dated = { sources: Provenance[]; checkedOn: string; reviewBy: string };

/** How far a field was read: at the source, elsewhere, or not yet checked. */
export type FieldState = 'source' | 'elsewhere' | 'unchecked';

/** The entries that name a field, or a field that holds it (`acts` names `acts.sharing`). */
export function entriesFor(record: Dated, field: string): Provenance[] {
  return record.sources.filter(({ fields }) =>
    fields.some((named) => field === named || field.startsWith(`${named}.`)),
  );
}

/** How far a field was read; the source itself counts before anybody else's account. */
export function stateOf(record: Dated, field: string): FieldState {
  const entries = entriesFor(record, field);
  if (entries.some(({ read }) => read === 'source')) return 'source';
  return entries.length > 0 ? 'elsewhere' : 'unchecked';
}

/**
 * Whether a record's review is late.
 * @param today `YYYY-MM-DD`
 */
export function isOverdue({ reviewBy }: Pick<Dated, 'reviewBy'>, today: string): boolean {
  return today > reviewBy;
}

/**
 * Whether a number or form address may be shown: read at the service itself, and not overdue.
 * Otherwise pages show the link to the service.
 * @param today `YYYY-MM-DD`
 */
export function mayShow(record: Dated, field: string, today: string): boolean {
  return stateOf(record, field) === 'source' && !isOverdue(record, today);
}
