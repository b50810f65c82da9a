import type { Dated } from '@/lib/records/state';
import type { Finding } from '../../finding';

/** Entries of `sources` that name a source or a field that is not there. */
export function checkProvenance(record: Dated, sourceIds: ReadonlySet<string>): Finding[] {
  return record.sources.flatMap(({ id, fields }, entry) => [
    ...(id === undefined || sourceIds.has(id)
      ? []
      : [
          {
            path: ['sources', entry, 'id'],
            message: `no source ${id}`,
            fix: `add content/sources/${id}.yaml, or mend the id`,
          },
        ]),
    ...fields.flatMap((field, index) =>
      hasField(record, field)
        ? []
        : [
            {
              path: ['sources', entry, 'fields', index],
              message: `the record has no ${field}`,
              fix: 'remove it here, or add the field',
            },
          ],
    ),
  ]);
}

function hasField(record: Dated, field: string): boolean {
  let value: unknown = record;
  for (const key of field.split('.')) {
    if (typeof value !== 'object' || value === null) return false;
    value = new Map<string, unknown>(Object.entries(value)).get(key);
  }
  return value !== undefined;
}
