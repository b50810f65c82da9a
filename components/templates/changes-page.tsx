import { type Frame, PageFrame } from '@/components/layout/page-frame';
import { formatDate } from '@/lib/i18n/format';
import { localPath } from '@/lib/i18n/speech';

/** Two versions of a text, one after the other. */
export type ComparedVersions = {
  /** Path of the newest version, without the language. */
  path: string;
  title: string;
  /** Days of the two, `YYYY-MM-DD`. */
  before: string;
  after: string;
  /** Paths of the two, without the language. */
  beforePath: string;
  afterPath: string;
  /** What changed, in the words of whoever changed it. */
  what: string;
  /** False where one of the two was withdrawn. */
  comparable: boolean;
};

/**
 * What changed between two versions of a text. The comparison itself is made from the two built
 * pages, once they stand, and takes the place of the empty element.
 */
export function ChangesPage({ frame, compared }: { frame: Frame; compared: ComparedVersions }) {
  const { speech } = frame;
  const { locale, t } = speech;
  const { path, title, before, after, beforePath, afterPath, what, comparable } = compared;
  const to = (there: string) => localPath(locale.tag, there);
  const days = { before: formatDate(before, locale.tag), after: formatDate(after, locale.tag) };
  return (
    <PageFrame frame={frame} path={`${path}${before}/changes/`} type="changes">
      <article>
        <p className="kick">
          <a href={to(path)}>{title}</a>
        </p>
        <h1>{t('changes.title')}</h1>
        <p className="lede">{what}</p>
        <p className="meta">
          {t('changes.from')} <a href={to(beforePath)}>{days.before}</a> {t('changes.to')}{' '}
          <a href={to(afterPath)}>{days.after}</a>
        </p>
        {comparable ? (
          <>
            <p>
              {t('changes.key')} <ins>{t('changes.added')}</ins> <del>{t('changes.removed')}</del>
            </p>
            <div
              data-before={to(beforePath)}
              data-after={to(afterPath)}
              data-changed={t('changes.changed')}
              data-added={t('changes.added')}
              data-removed={t('changes.removed')}
              data-under={t('changes.under')}
              data-same={t('changes.same')}
              data-none={t('changes.none')}
              data-insert={t('changes.insert')}
              data-delete={t('changes.delete')}
              data-end={t('changes.end')}
            />
          </>
        ) : (
          <p>{t('changes.withdrawn')}</p>
        )}
      </article>
    </PageFrame>
  );
}
