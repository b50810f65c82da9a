import { OutLink } from '@/components/ui/out-link';
import type { ReferencedSource } from '@/lib/citation/reference';
import { formatDate } from '@/lib/i18n/format';
import type { Speech } from '@/lib/i18n/speech';

const hostOf = (address: string) => new URL(address).hostname.replace(/^www\./, '');

/** One source in full: reference, address, and how far and when it was read. */
export function SourceEntry({
  source,
  speech: { locale, t },
}: {
  source: ReferencedSource;
  speech: Speech;
}) {
  const read = {
    full: t('source.read.full'),
    abstract: t('source.read.abstract'),
    secondary: t('source.read.secondary'),
  }[source.read];
  // Copies stand on sites that we do not vouch for: named, and not linked.
  const seenOn =
    source.seenAt && hostOf(source.seenAt) !== hostOf(source.URL)
      ? hostOf(source.seenAt)
      : undefined;
  const address = source.DOI ? `https://doi.org/${source.DOI}` : source.URL;
  return (
    <>
      {source.reference} <OutLink href={address}>{address.replace(/^https?:\/\//, '')}</OutLink>
      <span className="read">
        {t('source.checked', { date: formatDate(source.checkedOn, locale.tag) })} {read}
        {seenOn !== undefined && ` ${t('source.seenAt', { host: seenOn })}`}
      </span>
    </>
  );
}

/** The sources of a page, in the order of their numbers. */
export function SourceList({ sources, speech }: { sources: ReferencedSource[]; speech: Speech }) {
  if (sources.length === 0) return null;
  return (
    <section className="sources">
      <h2 id="sources">{speech.t('page.sources')}</h2>
      <ol>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceEntry source={source} speech={speech} />
          </li>
        ))}
      </ol>
    </section>
  );
}
