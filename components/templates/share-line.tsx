import { ShareButton } from '@/components/ui/share-button';
import { localPath, type Speech } from '@/lib/i18n/speech';
import { mailtoOf, smsOf } from '@/lib/share/messages';

/** Ways to send a page, folded: prepared messages, and the system's share sheet. */
export function ShareLine({
  path,
  title,
  address,
  speech: { locale, t },
}: {
  /** Without the language. */
  path: string;
  title: string;
  /** Whole. */
  address: string;
  speech: Speech;
}) {
  return (
    <details className="send">
      <summary>{t('share.send')}</summary>
      <p className="tools">
        <a href={mailtoOf({ subject: title, body: address })}>{t('share.email')}</a>{' '}
        <a href={smsOf({ body: `${title} ${address}` })}>{t('share.text')}</a>{' '}
        <a href={localPath(locale.tag, '/share/')}>{t('share.before')}</a>
        <ShareButton path={localPath(locale.tag, path)} label={t('share.share')} />
      </p>
    </details>
  );
}
