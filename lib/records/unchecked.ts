import { type Dated, stateOf } from './state';

/** Fields that are ours to say: where a record stands, and what it tells of itself. */
const ours = new Set(['id', 'kind', 'country', 'sources', 'checkedOn', 'reviewBy']);

/** Fields of a record, as its file has them, that nobody has read anywhere yet. */
export function uncheckedFields(record: Dated): string[] {
  return Object.entries(record)
    .filter(([field, value]) => value !== undefined && !ours.has(field))
    .map(([field]) => field)
    .filter((field) => stateOf(record, field) === 'unchecked')
    .filter(
      (field) =>
        !record.sources.some(({ fields }) => fields.some((one) => one.startsWith(`${field}.`))),
    );
}
