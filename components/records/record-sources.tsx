import { OutLink } from '@/components/ui/out-link';
import type { ReferencedSource } from '@/lib/citation/reference';
import { formatDate } from '@/lib/i18n/format';
import { listWords } from '@/lib/i18n/names';
import type { Speech } from '@/lib/i18n/speech';
import type { Dated } from '@/lib/records/state';
import { uncheckedFields } from '@/lib/records/unchecked';

/**
 * Where the fields of a record were read, how far, and when; then those not yet checked.
 * @param id that marks beside the fields lead to
 * @param sources those that the record names by id
 * @param nameOf a field in words
 */
export function RecordSources({
  id,
  record,
  sources,
  nameOf,
  speech: { locale, t },
}: {
  id: string;
  record: Dated;
  sources: ReadonlyMap<string, ReferencedSource>;
  nameOf: (field: string) => string;
  speech: Speech;
}) {
  const namesOf = (fields: readonly string[]) =>
    listWords(
      [...new Set(fields.map((field) => nameOf(field.split('.')[0] ?? field)))],
      locale.tag,
    );
  const unchecked = uncheckedFields(record);
  return (
    <ul className="provenance" id={id}>
      {record.sources.map((entry) => {
        const source = entry.id === undefined ? undefined : sources.get(entry.id);
        const address = source?.URL ?? entry.url;
        return (
          <li key={`${address} ${entry.fields.join()}`}>
            {address && <OutLink href={address}>{source?.title ?? entry.title}</OutLink>}
            {entry.at && `, ${entry.at}`}.{' '}
            <span className={`state ${entry.read}`}>
              {t(`law.read.${entry.read}`)}, {formatDate(entry.checkedOn, locale.tag)}
            </span>
            : {namesOf(entry.fields)}.
          </li>
        );
      })}
      {unchecked.length > 0 && (
        <li>
          <span className="state unchecked">{t('law.read.unchecked')}</span>: {namesOf(unchecked)}.
        </li>
      )}
    </ul>
  );
}
