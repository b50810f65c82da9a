import { type Frame, PageFrame } from '@/components/layout/page-frame';
import { SourceEntry } from '@/components/records/source-list';
import type { ReferencedSource } from '@/lib/citation/reference';
import { localPath } from '@/lib/i18n/speech';

/** Everything that the site rests on, with the pages that rest on it. */
export function SourcesPage({
  frame,
  entries,
}: {
  frame: Frame;
  entries: { source: ReferencedSource; citedBy: { path: string; title: string }[] }[];
}) {
  const { speech } = frame;
  const { locale, t } = speech;
  return (
    <PageFrame frame={frame} path="/sources/" type="sources">
      <h1>{t('sources.title')}</h1>
      <p className="lede">{t('sources.lede')}</p>
      <p>{t('sources.count', { count: entries.length })}</p>
      <ul className="sources">
        {entries.map(({ source, citedBy }) => (
          <li key={source.id} id={source.id}>
            <SourceEntry source={source} speech={speech} />
            {source.note && (
              <p>
                {t('source.careful')} {source.note}
              </p>
            )}
            <p>
              {t('sources.citedBy')}{' '}
              {citedBy.map(({ path, title }, index) => (
                <span key={path}>
                  {index > 0 && ' · '}
                  <a href={localPath(locale.tag, path)}>{title}</a>
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}
