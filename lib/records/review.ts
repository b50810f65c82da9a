import type { Law } from '@/lib/schema/law';
import type { RecordKind } from './fields';

/** Months for which a check holds. What is not settled is looked at sooner. */
const months = { law: 6, unsettledLaw: 2, platform: 3, helpline: 3 } as const;
const unsettled: readonly Law['status'][] = ['bill', 'enacted', 'none-found', 'unclear'];

/** What decides how soon a record changes. */
export type Reviewable =
  | { kind: Exclude<RecordKind, 'law'> }
  | ({ kind: 'law' } & Pick<Law, 'status' | 'coming'>);

/**
 * The day until which a check holds.
 * @param checkedOn `YYYY-MM-DD`
 * @returns `YYYY-MM-DD`: 6 months on for laws, 2 where a change is ahead or the law is not clear, else 3
 */
export function reviewDay(record: Reviewable, checkedOn: string): string {
  if (record.kind !== 'law') return addMonths(checkedOn, months[record.kind]);
  const isSettled = record.coming === undefined && !unsettled.includes(record.status);
  return addMonths(checkedOn, isSettled ? months.law : months.unsettledLaw);
}

/** The same day some months later, or the last of that month where it has no such day. */
function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  const result = new Date(Date.UTC(year, month - 1 + count, Math.min(date, lastOfMonth)));
  return result.toISOString().slice(0, 10);
}
