import { formatDate } from '@/lib/i18n/format';
import type { Speech } from '@/lib/i18n/speech';
import { entriesFor, stateOf } from '@/lib/records/state';
import type { Law } from '@/lib/schema/law';
import { hrefOfLaw } from './law-link';

/**
 * How far a field of a law was read, and when: a link to the sources of that law.
 * @param code of the place whose page this stands on
 */
export function FieldState({
  law,
  field,
  code,
  speech: { locale, t },
}: {
  law: Law;
  field: string;
  code: string;
  speech: Speech;
}) {
  const state = stateOf(law, field);
  const days = entriesFor(law, field)
    .filter(({ read }) => state === 'unchecked' || read === state)
    .map(({ checkedOn }) => checkedOn)
    .sort();
  const day = days.at(-1);
  return (
    <a className={`state ${state}`} href={hrefOfLaw(law, code, locale.tag)}>
      {t(`law.read.${state}`)}
      {day && `, ${formatDate(day, locale.tag)}`}
    </a>
  );
}
