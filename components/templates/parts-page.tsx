import { type Frame, PageFrame } from '@/components/layout/page-frame';
import { CitationList } from '@/components/records/citation-list';
import { CopyButton } from '@/components/records/copy-button';
import type { Citation } from '@/lib/citation/processor';
import { localPath } from '@/lib/i18n/speech';

/** A part of a page with its own address and citations. */
export type CitedPart = {
  title: string;
  fragment: string;
  /** The whole address. */
  address: string;
  citations: Citation[];
};

/**
 * The parts of a page, each folded: its address, and how it is cited.
 * @param path of the page whose parts they are, without the language
 */
export function PartsPage({
  frame,
  path,
  title,
  parts,
}: {
  frame: Frame;
  path: string;
  title: string;
  parts: readonly CitedPart[];
}) {
  const { speech } = frame;
  const { locale, t } = speech;
  const page = localPath(locale.tag, path);
  return (
    <PageFrame frame={frame} path={`${path}cite/`} type="parts">
      <article>
        <p className="kick">
          <a href={page}>{title}</a>
        </p>
        <h1>{t('cite.partsTitle')}</h1>
        <p className="lede">{t('cite.partsLede')}</p>
        <CopyButton t={t} />
        {parts.map(({ title: name, fragment, address, citations }) => (
          <details key={fragment} className="cite">
            <summary>
              <h2>{name}</h2>
            </summary>
            <p id={fragment}>
              {t('cite.partAddress')} <a href={`${page}#${fragment}`}>{address}</a>
            </p>
            <CitationList citations={citations} t={t} />
          </details>
        ))}
        <p>
          <a href={`${page}#cite`}>{t('cite.whole')}</a>
        </p>
      </article>
    </PageFrame>
  );
}
