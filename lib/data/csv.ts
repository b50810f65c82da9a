import { stringify } from 'csv-stringify/sync';
import type { Column } from './columns';

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The value of a column in a record, or undefined. */
function valueAt(record: unknown, name: string): unknown {
  return name
    .split('.')
    .reduce<unknown>(
      (value, key) => (isHolder(value) ? new Map(Object.entries(value)).get(key) : undefined),
      record,
    );
}

const cellOf = (value: unknown): string => {
  if (value === undefined) return '';
  return isHolder(value) ? JSON.stringify(value) : String(value);
};

/**
 * Records as a table: a line a record, an empty cell for what a record does not have, lists as JSON.
 * @returns CSV in UTF-8 with a line of names, lines ended by CRLF
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function csvOf(columns: readonly Column[], records: readonly unknown[]): string {
  const names = columns.map(({ name }) => name);
  const rows = records.map((record) => names.map((name) => cellOf(valueAt(record, name))));
  return stringify([names, ...rows], { record_delimiter: 'windows' });
}
