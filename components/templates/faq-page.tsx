import { type Frame, PageFrame } from '@/components/layout/page-frame';
import { StructuredData } from '@/components/records/structured-data';
import { localPath } from '@/lib/i18n/speech';
import { entryPath } from '@/lib/share/paths';

/** A question as the list of all shows it. */
export type FaqEntry = {
  slug: string;
  /** Names that it had before: links to them still open it. */
  former: readonly string[];
  /** Of its own page, without the language. */
  path: string;
  title: string;
  answer: string;
};

/**
 * All questions by need, each folded. The browser's own search looks into what is folded, and an
 * address with the name of a question unfolds it: both because what is looked for stands inside.
 */
export function FaqPage({
  frame,
  path,
  groups,
  structured,
}: {
  frame: Frame;
  path: string;
  groups: { id: string; title: string; entries: FaqEntry[] }[];
  /** JSON-LD. */
  structured: string;
}) {
  const { locale, t } = frame.speech;
  return (
    <PageFrame frame={frame} path={path} type="faq">
      <h1>{t('faq.title')}</h1>
      <p className="lede">{t('faq.lede')}</p>
      <p className="fine">{t('faq.addresses')}</p>
      {groups.map(({ id, title, entries }) => (
        <section key={id} id={id}>
          <h2>{title}</h2>
          <ul className="entries">
            {entries.map((entry) => (
              <li key={entry.slug}>
                <details>
                  <summary>{entry.title}</summary>
                  <div id={entry.slug}>
                    {entry.former.map((alias) => (
                      <span key={alias} id={alias} />
                    ))}
                    <p>{entry.answer}</p>
                    <p>
                      <a href={localPath(locale.tag, entry.path)}>{t('faq.whole')}</a>
                    </p>
                  </div>
                </details>
                <a
                  className="at"
                  href={localPath(locale.tag, entryPath(entry.slug))}
                  aria-label={t('faq.linkTo', { title: entry.title })}
                >
                  {localPath(locale.tag, entryPath(entry.slug))}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <StructuredData json={structured} />
    </PageFrame>
  );
}
