import { OutLink } from '@/components/ui/out-link';
import { localPath, type Speech } from '@/lib/i18n/speech';

/**
 * The way out. A plain link to a neutral site; the page's script makes it blank the page at once
 * and answer Shift pressed three times within five seconds.
 * @see https://design-system.service.gov.uk/components/exit-this-page/
 */
export function Exit({ speech: { locale, t } }: { speech: Speech }) {
  return (
    <div className="exit" data-exit>
      <OutLink href={locale.exitUrl}>{t('exit.label')}</OutLink>
      <p
        suppressHydrationWarning
        role="status"
        data-leaving={t('exit.leaving')}
        data-1={t('exit.progress', { count: 1 })}
        data-2={t('exit.progress', { count: 2 })}
      />
    </div>
  );
}

/** What the way out does not do, and where to read more. */
export function ExitNote({ speech: { locale, t } }: { speech: Speech }) {
  return (
    <p className="exit-note">
      {t('exit.note')} <a href={localPath(locale.tag, '/safety/')}>{t('exit.howToClear')}</a>.
      <span data-exit-keys hidden suppressHydrationWarning>
        {' '}
        {t('exit.keys')}
      </span>
    </p>
  );
}
