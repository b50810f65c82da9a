import type { DataKind } from '@/lib/schema/change';
import { type Column, fieldsOf } from './columns';
import { recordSchemaOf } from './json-schema';

/** Fields that mean the same of different things (`acts.sharing`, `acts.taking`), told once. */
export type DocumentedField = Omit<Column, 'name'> & { names: string[] };

const isSame = (a: DocumentedField, b: Column) =>
  a.description === b.description &&
  a.type === b.type &&
  a.required === b.required &&
  a.values.join() === b.values.join();

/** What a kind's fields mean, for people, in the order of the schema. */
export function documentedFieldsOf(kind: DataKind): DocumentedField[] {
  const documented: DocumentedField[] = [];
  for (const field of fieldsOf(recordSchemaOf(kind))) {
    const before = documented.at(-1);
    const { name, ...rest } = field;
    if (before && isSame(before, field)) before.names.push(name);
    else documented.push({ names: [name], ...rest });
  }
  return documented;
}
