import { formatKilobytes } from '@/lib/i18n/format';
import type { Speech } from '@/lib/i18n/speech';
import type { DataKind } from '@/lib/schema/change';

/** A file below `/data/`, with its size in bytes. */
export type Download = { name: string; bytes: number };

/** Everything that can be downloaded. */
export type Downloads = {
  kinds: { kind: DataKind; count: number; files: Download[] }[];
  package: Download;
  /** A record that stands alone, for an example. */
  example: string | undefined;
};

/** The files of every kind with their sizes, the package of all, and where single records stand. */
export function DataDownloads({
  downloads: { kinds, package: whole, example },
  speech,
}: {
  downloads: Downloads;
  speech: Speech;
}) {
  const { t } = speech;
  return (
    <>
      <ul className="downloads">
        {kinds.map(({ kind, count, files }) => (
          <li key={kind}>
            <strong>{t(`dataKind.${kind}`)}</strong> {t('data.count', { count })}
            <Files files={files} speech={speech} />
          </li>
        ))}
        <li>
          <strong>{t('data.package')}</strong>
          <Files files={[whole]} speech={speech} />
        </li>
      </ul>
      <p>{t('data.formats')}</p>
      {example && (
        <p>
          {t('data.single')} <a href={`/data/${example}`}>{`/data/${example}`}</a>
        </p>
      )}
    </>
  );
}

function Files({ files, speech: { locale } }: { files: Download[]; speech: Speech }) {
  return (
    <span className="files">
      {files.map(({ name, bytes }) => (
        <a key={name} href={`/data/${name}`}>
          {name} <small>{formatKilobytes(bytes, locale.tag)}</small>
        </a>
      ))}
    </span>
  );
}
