import { OutLink } from '@/components/ui/out-link';
import { formatDate } from '@/lib/i18n/format';
import type { Speech } from '@/lib/i18n/speech';
import type { Platform } from '@/lib/schema/platform';

type Entry = NonNullable<Platform['ledger']>[number];

/** What a platform promised beside what was found, each with its source and the day. */
export function Ledger({ entries, speech }: { entries: readonly Entry[]; speech: Speech }) {
  return (
    <ul className="ledger">
      {entries.map((entry) => (
        <li key={`${entry.promise} ${entry.finding}`}>
          <dl>
            <Promised entry={entry} speech={speech} />
            <Found entry={entry} speech={speech} />
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Promised({ entry, speech: { t } }: { entry: Entry; speech: Speech }) {
  return (
    <div>
      <dt>{t('platform.promise')}</dt>
      <dd>{entry.promise ?? t('platform.noPromise')}</dd>
      {entry.promiseUrl && (
        <dd className="by">
          <OutLink href={entry.promiseUrl}>{t('platform.readPromise')}</OutLink>
        </dd>
      )}
    </div>
  );
}

function Found({ entry, speech: { locale, t } }: { entry: Entry; speech: Speech }) {
  const by = [entry.findingBy, entry.on && formatDate(entry.on, locale.tag)].filter(Boolean);
  return (
    <div>
      <dt>{t('platform.finding')}</dt>
      <dd>{entry.finding ?? t('platform.noFinding')}</dd>
      {by.length > 0 && <dd className="by">{by.join(', ')}</dd>}
      {entry.findingUrl && (
        <dd className="by">
          <OutLink href={entry.findingUrl}>{t('platform.readFinding')}</OutLink>
        </dd>
      )}
    </div>
  );
}
