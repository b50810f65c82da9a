import type { Cited } from '@/lib/citation/cited';
import { formatDate } from '@/lib/i18n/format';
import type { Speech } from '@/lib/i18n/speech';
import { CitationList } from './citation-list';
import { CopyButton } from './copy-button';
import { StructuredData } from './structured-data';
import { VersionList } from './version-list';

/** Names of the formats are the same in every language. */
const files = [
  { name: 'cite.bib', format: 'BibTeX' },
  { name: 'cite.ris', format: 'RIS' },
  { name: 'cite.json', format: 'CSL-JSON' },
] as const;

/**
 * “Cite this page”, folded: in every style, and as files. The target of `#cite` stands inside, so
 * that a link to it unfolds it.
 * @see https://html.spec.whatwg.org/multipage/interactive-elements.html#ancestor-details-revealing-algorithm
 */
export function CitationBlock({ cited, speech }: { cited: Cited; speech: Speech }) {
  const { locale, t } = speech;
  const { path, issued, citations, partsPath, revisions, structured } = cited;
  return (
    <>
      <VersionList issued={issued} revisions={revisions} speech={speech} />
      <details className="cite">
        <summary>
          <h2>{t('page.cite')}</h2>
        </summary>
        <CopyButton t={t} />
        <CitationList id="cite" citations={citations} t={t} />
        <p>
          {t('cite.files')}
          {files.map(({ name, format }) => (
            <a key={name} href={path + name}>
              {format}
            </a>
          ))}
          {partsPath && <a href={partsPath}>{t('cite.parts')}</a>}
        </p>
        <p>
          {t('cite.version', { date: formatDate(issued, locale.tag) })} {t('page.licence')}
        </p>
      </details>
      <StructuredData json={structured} />
    </>
  );
}
