import { dataFilesOf, latestOf } from '@/lib/data/data-files';
import { defaultLocale } from '@/lib/i18n/locales';
import { localPath } from '@/lib/i18n/speech';
import { type Change, type DataKind, dataKinds } from '@/lib/schema/change';
import { addressOf } from '@/lib/seo/site';
import type { Content, RecordFile } from './content';
import { getContent } from './get-content';
import { oncePer } from './once';

const byId = <T extends { id: string }>(records: ReadonlyMap<string, RecordFile<T>>): T[] =>
  [...records.values()].map(({ data }) => data).sort((a, b) => (a.id < b.id ? -1 : 1));

/** Every file below `/data/`, by name, made once for the content as it stands. */
const filesOf = oncePer((content: Content) =>
  dataFilesOf(
    {
      laws: byId(content.laws),
      platforms: byId(content.platforms),
      helplines: byId(content.helplines),
      sources: byId(content.sources),
      changes: content.changes,
    },
    {
      page: (path) => addressOf(localPath(defaultLocale, path)),
      file: (name) => addressOf(`/data/${name}`),
    },
  ),
);

/** All files below `/data/`, by name: `laws.json`, `laws/gb-eaw-66b.json`. */
export const getDataFiles = (): ReadonlyMap<string, string> => filesOf(getContent());

/** A file to download. */
export type Download = { name: string; bytes: number };

/** What the page about the data says of it. */
export type DataSummary = {
  version: string;
  /** Newest day on which a record was checked. */
  asOf: string;
  kinds: { kind: DataKind; count: number; files: Download[] }[];
  package: Download;
  /** A record that stands alone, for an example. */
  example: string | undefined;
  /** Newest first. */
  changes: Change[];
};

function downloadOf(files: ReadonlyMap<string, string>, name: string): Download {
  const text = files.get(name);
  if (text === undefined) throw new Error(`No data file ${name}`);
  return { name, bytes: Buffer.byteLength(text) };
}

/** What there is to download, in which version, and what changed. */
export function getDataSummary(): DataSummary {
  const content = getContent();
  const files = getDataFiles();
  const download = (name: string) => downloadOf(files, name);
  const days = dataKinds.flatMap((kind) =>
    [...content[kind].values()].map(({ data }) => data.checkedOn),
  );
  return {
    version: latestOf(content.changes).version,
    asOf: days.sort().at(-1) ?? latestOf(content.changes).on,
    kinds: dataKinds.map((kind) => ({
      kind,
      count: content[kind].size,
      files: [`${kind}.csv`, `${kind}.json`, `schema/${kind}.json`].map(download),
    })),
    package: download('datapackage.json'),
    example: [...files.keys()].find((name) => name.startsWith('laws/')),
    changes: content.changes.toReversed(),
  };
}
