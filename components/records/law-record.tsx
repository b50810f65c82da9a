import { OutLink } from '@/components/ui/out-link';
import type { ReferencedSource } from '@/lib/citation/reference';
import { formatDate } from '@/lib/i18n/format';
import type { Speech } from '@/lib/i18n/speech';
import { nameOfLaw } from '@/lib/records/law-name';
import { isOverdue } from '@/lib/records/state';
import type { Law } from '@/lib/schema/law';
import { ProvenanceList } from './provenance';

/** One law: its name, standing and gist, and where each of its fields was read. */
export function LawRecord({
  law,
  sources,
  today,
  speech,
}: {
  law: Law;
  sources: ReadonlyMap<string, ReferencedSource>;
  today: string;
  speech: Speech;
}) {
  const { locale, t } = speech;
  const { name, lang, citation } = nameOfLaw(law, locale.tag);
  const status = t(`law.status.${law.status}`);
  return (
    <section className="law" id={law.id}>
      <h3 lang={lang}>{name}</h3>
      {law.instrument !== name && <p lang={law.instrumentLanguage}>{law.instrument}</p>}
      <p className="fine">
        {citation && `${citation} · `}
        {t(`law.kind.${law.kind}`)} ·{' '}
        {law.inForceSince
          ? t('law.statusSince', { status, date: formatDate(law.inForceSince, locale.tag) })
          : status}
      </p>
      <p>
        {law.summary} <OutLink href={law.url}>{t('place.official')}</OutLink>
      </p>
      {isOverdue(law, today) && (
        <p className="fine">{t('place.overdue', { date: formatDate(law.reviewBy, locale.tag) })}</p>
      )}
      <ProvenanceList law={law} sources={sources} speech={speech} />
    </section>
  );
}
