import { localPath, type Speech } from '@/lib/i18n/speech';

/**
 * The fixed warning that stands before any advice to keep evidence.
 * @param linked false in the guide that it leads to
 */
export function Under18({
  linked = true,
  speech: { locale, t },
}: {
  linked?: boolean;
  speech: Speech;
}) {
  return (
    <p className="box care under18">
      <strong>{t('under18.title')}</strong> {t('under18.text')}
      {linked && (
        <>
          {' '}
          <a href={localPath(locale.tag, '/guides/i-am-under-18/')}>{t('under18.link')}</a>.
        </>
      )}
    </p>
  );
}
