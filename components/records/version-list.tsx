import type { ListedRevision } from '@/lib/citation/cited';
import { formatDate } from '@/lib/i18n/format';
import { localPath, type Speech } from '@/lib/i18n/speech';

/** The version that stands, and what came before it. Nothing where there is one version alone. */
export function VersionList({
  issued,
  revisions,
  speech: { locale, t },
}: {
  issued: string;
  revisions: readonly ListedRevision[];
  speech: Speech;
}) {
  if (revisions.length === 0) return null;
  const dated = (day: string) => formatDate(day, locale.tag);
  return (
    <section className="versions">
      <h2 id="versions">{t('version.before', { date: dated(issued) })}</h2>
      <ul>
        {revisions.map(({ on, what, before }) => (
          <li key={on}>
            <b>{dated(on)}</b> {what}{' '}
            {before && (
              <>
                <a href={localPath(locale.tag, before.changes)}>{t('version.changes')}</a>{' '}
                <a href={localPath(locale.tag, before.path)}>
                  {t('version.before', { date: dated(before.version) })}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
