import type { DataKind } from '@/lib/schema/change';
import type { Column } from './columns';
import { licence } from './published-schemas';

/** One table of the package. */
export type Table = {
  kind: DataKind;
  title: string;
  columns: readonly Column[];
  /** Size of the CSV in bytes. */
  bytes: number;
};

const typeOf = (type: Column['type']) =>
  type === 'uri' ? { type: 'string', format: 'uri' } : { type };

/** A column as Table Schema describes it. */
function fieldOf({ name, type, description, required, values }: Column) {
  const closed = values.length > 0 && type === 'string' ? { enum: values } : {};
  return {
    name,
    ...typeOf(type),
    description,
    constraints: { ...(required ? { required } : {}), ...closed },
  };
}

/**
 * The descriptor of all tables, as a Tabular Data Package.
 * @param homepage address of the page that explains the data
 * @see https://specs.frictionlessdata.io/tabular-data-package/
 */
export function dataPackageOf(
  tables: readonly Table[],
  { version, homepage }: { version: string; homepage: string },
) {
  return {
    profile: 'tabular-data-package',
    name: 'unshare',
    title: 'Unshare: laws, platforms, helplines and sources',
    description:
      'Laws on intimate images shared without consent, where to report them, whom to call, and the sources of each fact, with the day on which it was read.',
    version,
    homepage,
    licenses: [{ name: licence.id, title: licence.title, path: licence.url }],
    contributors: [{ title: 'Unshare contributors', role: 'author' }],
    keywords: ['image-based abuse', 'law', 'platforms', 'helplines', 'consent'],
    resources: tables.map(({ kind, title, columns, bytes }) => ({
      profile: 'tabular-data-resource',
      name: kind,
      title,
      path: `${kind}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes,
      schema: { fields: columns.map(fieldOf), primaryKey: 'id', missingValues: [''] },
    })),
  };
}
