import type { Speech } from '@/lib/i18n/speech';
import { type Dated, stateOf } from '@/lib/records/state';

/**
 * Says beside a field that it was read elsewhere or not yet, and leads to the sources; nothing
 * where it was read at the source, so that a page without marks is a page that was read.
 * @param to id of the list of sources on the page
 */
export function ReadMark({
  record,
  field,
  to,
  speech: { t },
}: {
  record: Dated;
  field: string;
  to: string;
  speech: Speech;
}) {
  const state = stateOf(record, field);
  if (state === 'source') return null;
  return (
    <a className={`state ${state}`} href={`#${to}`}>
      {t(`law.read.${state}`)}
    </a>
  );
}
