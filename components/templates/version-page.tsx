import { type Frame, PageFrame } from '@/components/layout/page-frame';
import { CitationBlock } from '@/components/records/citation-block';
import type { Cited } from '@/lib/citation/cited';
import { formatDate } from '@/lib/i18n/format';
import { localPath } from '@/lib/i18n/speech';

/** An earlier version of a text, and what came after it. */
export type EarlierVersion = {
  /** Path of the newest version, without the language. */
  path: string;
  title: string;
  /** Days of this version and of the newest, `YYYY-MM-DD`. */
  version: string;
  newest: string;
  /** The version that took its place, and what changed in it. */
  next: { on: string; what: string };
  /** True for texts with their contents at the side. */
  wide: boolean;
};

/** Its words as its readers saw them, or why they are gone. */
export type FrozenWords =
  | { html: string; cited: Cited }
  | { withdrawn: { on: string; why: string } };

/**
 * An earlier version of a text: a banner that says so, then the text to the letter, then how it is
 * cited. Where it was withdrawn, a notice stands in its place.
 */
export function VersionPage({
  frame,
  earlier,
  words,
}: {
  frame: Frame;
  earlier: EarlierVersion;
  words: FrozenWords;
}) {
  const { speech } = frame;
  const { locale, t } = speech;
  const { path, title, version, newest, next, wide } = earlier;
  const to = (there: string) => localPath(locale.tag, there);
  const dated = (day: string) => formatDate(day, locale.tag);
  const className = wide ? 'wide' : undefined;
  return (
    <PageFrame frame={frame} path={`${path}${version}/`} type="version">
      {/* Stays in view: whoever comes by a link to a step is not to act on old advice. */}
      <aside className="strip" aria-label={t('version.banner')}>
        <strong>{t('version.earlier', { date: dated(version) })}</strong>{' '}
        <a href={to(path)}>{t('version.newest', { date: dated(newest) })}</a>
      </aside>
      <div className="box watch earlier">
        <p>{t('version.mayBeWrong')}</p>
        <p>
          {t('version.changedOn', { date: dated(next.on) })} {next.what}{' '}
          {'html' in words && <a href={to(`${path}${version}/changes/`)}>{t('version.changes')}</a>}
        </p>
      </div>
      {'html' in words ? (
        <>
          <FrozenText html={words.html} className={className} />
          <div className={wide ? 'wide after' : 'after'}>
            <CitationBlock cited={words.cited} speech={speech} />
          </div>
        </>
      ) : (
        <article>
          <h1>{title}</h1>
          <p>{t('version.withdrawn', { date: dated(words.withdrawn.on) })}</p>
          <p>{words.withdrawn.why}</p>
          <p>{t('version.addressStays')}</p>
        </article>
      )}
    </PageFrame>
  );
}

/** A text from a file that the check has found unchanged since it was built as a page of ours. */
function FrozenText({ html, className }: { html: string; className: string | undefined }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own built page, kept to the letter
  return <article className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}
