import { type Change, type DataKind, dataKinds } from '@/lib/schema/change';
import type { Helpline } from '@/lib/schema/helpline';
import type { Law } from '@/lib/schema/law';
import type { Platform } from '@/lib/schema/platform';
import type { Source } from '@/lib/schema/source';
import { atomOf } from './atom';
import { columnsOf } from './columns';
import { csvOf } from './csv';
import { dataPackageOf } from './data-package';
import { jsonFeedName, jsonFeedOfChanges } from './json-feed';
import { jsonSchemaOf, recordSchemaOf } from './json-schema';
import {
  type AddressOf,
  publishHelpline,
  publishLaw,
  publishPlatform,
  publishSource,
} from './published-records';
import { licence, publishedFiles, type SchemaKind } from './published-schemas';

/** Everything that is published, as the content has it. */
export type DataInput = {
  laws: readonly Law[];
  platforms: readonly Platform[];
  helplines: readonly Helpline[];
  sources: readonly Source[];
  /** Oldest first, one at least. */
  changes: readonly Change[];
};

/** Whole addresses: of a page from its path without the language, of a file from its name. */
export type DataAddresses = { page: AddressOf; file: AddressOf };

/** Kinds whose records have a file each. Sources stand in one list, as on their page. */
const singly: readonly DataKind[] = ['laws', 'platforms', 'helplines'];

type AnyRecord = { id: string; checkedOn: string };

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** The change that made the newest version. Throws where the log is empty. */
export function latestOf(changes: readonly Change[]): Change {
  const latest = changes.at(-1);
  if (!latest) throw new Error('content/data-changes.yaml has no entry: run npm run data:log');
  return latest;
}

/**
 * Every file below `/data/`, made anew from the records.
 * @returns bodies by name within the folder: `laws.json`, `laws/gb-eaw-66b.json`
 */
export function dataFilesOf(input: DataInput, address: DataAddresses): Map<string, string> {
  const { version, on: lastChange } = latestOf(input.changes);
  const records: Record<DataKind, readonly AnyRecord[]> = {
    laws: input.laws.map((law) => publishLaw(law, address.page)),
    platforms: input.platforms.map((platform) => publishPlatform(platform, address.page)),
    helplines: input.helplines.map((helpline) => publishHelpline(helpline, address.page)),
    sources: input.sources.map((source) => publishSource(source, address.page)),
  };
  const head = (kind: SchemaKind, days: readonly string[]) => ({
    $schema: address.file(`schema/${kind}.json`),
    title: `Unshare: ${kind}`,
    version,
    licence: licence.id,
    licenceUrl: licence.url,
    asOf: days.toSorted().at(-1) ?? lastChange,
  });
  const fileOf = (kind: DataKind, some: readonly AnyRecord[]) =>
    json(
      publishedFiles[kind].parse({
        ...head(
          kind,
          some.map(({ checkedOn }) => checkedOn),
        ),
        count: some.length,
        records: some,
      }),
    );
  const files = new Map<string, string>();
  const tables = dataKinds.map((kind) => {
    const columns = columnsOf(recordSchemaOf(kind));
    const csv = csvOf(columns, records[kind]);
    files.set(`${kind}.json`, fileOf(kind, records[kind]));
    files.set(`${kind}.csv`, csv);
    return { kind, title: `Unshare: ${kind}`, columns, bytes: bytesOf(csv) };
  });
  for (const kind of singly) {
    for (const record of records[kind])
      files.set(`${kind}/${record.id}.json`, fileOf(kind, [record]));
  }
  for (const kind of [...dataKinds, 'changes'] as const) {
    const name = `schema/${kind}.json`;
    files.set(name, json(jsonSchemaOf(kind, address.file(name))));
  }
  const homepage = address.page('/data/');
  files.set('datapackage.json', json(dataPackageOf(tables, { version, homepage })));
  const changes = input.changes.toReversed();
  const log = { ...head('changes', [lastChange]), changes };
  files.set('changes.json', json(publishedFiles.changes.parse(log)));
  files.set('changes.atom', atomOf(changes, { homepage, self: address.file('changes.atom') }));
  const self = address.file(jsonFeedName);
  files.set(jsonFeedName, jsonFeedOfChanges(changes, { homepage, self }));
  return files;
}
