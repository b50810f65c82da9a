import { formatDate } from '@/lib/i18n/format';
import type { Speech } from '@/lib/i18n/speech';
import type { Change } from '@/lib/schema/change';

/** Changes to the data: version, day, words, and how much each concerns. */
export function ChangeList({ changes, speech }: { changes: Change[]; speech: Speech }) {
  const { locale, t } = speech;
  return (
    <ul className="changes">
      {changes.map(({ version, on, what, everything, records = [], fields = [] }) => (
        <li key={version} id={`v${version}`}>
          <strong>{version}</strong> <time dateTime={on}>{formatDate(on, locale.tag)}</time>
          <p>
            <span lang="en">{what}</span>{' '}
            {everything
              ? t('data.everything')
              : t('data.concerns', { records: records.length, fields: fields.length })}
          </p>
        </li>
      ))}
    </ul>
  );
}
