import { type Dated, isOverdue, mayShow } from './state';

/** Why a number or address gives way to a link: late for review, or not read at the service. */
export type WithheldReason = 'overdue' | 'unread';

/**
 * Why a field is not shown, or undefined where it may be.
 * @param today `YYYY-MM-DD`
 */
export function reasonWithheld(
  record: Dated,
  field: string,
  today: string,
): WithheldReason | undefined {
  if (mayShow(record, field, today)) return undefined;
  return isOverdue(record, today) ? 'overdue' : 'unread';
}
