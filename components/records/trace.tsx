import { localPath, type Speech } from '@/lib/i18n/speech';

/** What a call or a chat leaves behind on a phone that somebody else may look at. */
export function Trace({ speech: { locale, t } }: { speech: Speech }) {
  return (
    <p>
      {t('helplines.trace')}{' '}
      <a href={localPath(locale.tag, '/safety/')}>{t('helplines.traceLink')}</a>.
    </p>
  );
}
