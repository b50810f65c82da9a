import { CitationBlock } from '@/components/records/citation-block';
import { SourceList } from '@/components/records/source-list';
import type { Cited } from '@/lib/citation/cited';
import type { ReferencedSource } from '@/lib/citation/reference';
import { localPath, type Speech } from '@/lib/i18n/speech';

/** A page to read next. */
export type RelatedLink = { path: string; title: string };

/** What stands below every text: what to read next, its sources, and how to cite it. */
export function PageEnd({
  related,
  sources,
  cited,
  speech,
}: {
  related: RelatedLink[];
  sources: ReferencedSource[];
  cited: Cited;
  speech: Speech;
}) {
  const { locale, t } = speech;
  return (
    <>
      {related.length > 0 && (
        <nav className="related" aria-labelledby="related">
          <h2 id="related">{t('page.related')}</h2>
          <ul>
            {related.map(({ path, title }) => (
              <li key={path}>
                <a href={localPath(locale.tag, path)}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <SourceList sources={sources} speech={speech} />
      <CitationBlock cited={cited} speech={speech} />
    </>
  );
}
