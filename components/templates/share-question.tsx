import { CopyLink } from '@/components/ui/copy-link';
import { QrCode } from '@/components/ui/qr-code';
import { ShareButton } from '@/components/ui/share-button';
import type { Cited } from '@/lib/citation/cited';
import { formatDate } from '@/lib/i18n/format';
import { localPath, type Speech } from '@/lib/i18n/speech';
import { drawQr } from '@/lib/qr/drawing';
import { qrMatrix } from '@/lib/qr/matrix';
import type { Question } from '@/lib/schema/question';
import { addressOf } from '@/lib/seo/site';
import { mailtoOf, smsOf } from '@/lib/share/messages';
import { discreetPath } from '@/lib/share/paths';

/**
 * Ways to send or print a question: with its title, or discreetly, and what to think of first. The
 * code stands outside the fold, so that every browser prints it.
 */
export function ShareQuestion({
  path,
  data,
  cited,
  speech,
}: {
  /** Without the language. */
  path: string;
  data: Question;
  cited: Cited;
  speech: Speech;
}) {
  const { locale, t } = speech;
  const discreet = localPath(locale.tag, discreetPath(data.number));
  const discreetAddress = addressOf(discreet);
  const date = formatDate(data.checkedOn, locale.tag);
  const answer = `${data.title}\n${data.answer.text}`;
  const copied = t('page.copied');
  return (
    <>
      <details className="send">
        <summary>{t('share.open')}</summary>
        <p className="box watch">
          {t('share.watched')} <a href={localPath(locale.tag, '/share/')}>{t('share.before')}</a>
        </p>
        <p>
          <b>{t('share.discreet')}</b>{' '}
          <a className="wrap-anywhere" href={discreet}>
            {discreetAddress}
          </a>
          <br />
          {t('share.discreetNote', { title: t('share.plainTitle') })}
        </p>
        <p className="tools">
          <a href={mailtoOf({ body: discreetAddress })}>{t('share.email')}</a>{' '}
          <a href={smsOf({ body: discreetAddress })}>{t('share.text')}</a>{' '}
          <CopyLink path={discreet} label={t('page.copyLink')} copied={copied} />
          <ShareButton path={discreet} label={t('share.share')} />
        </p>
        <p>
          <b>{t('share.withTitle')}</b>
          <br />
          {t('share.withTitleNote')}
        </p>
        <p className="tools">
          <a href={mailtoOf({ subject: data.title, body: `${answer}\n${cited.address}` })}>
            {t('share.email')}
          </a>{' '}
          <a href={smsOf({ body: `${data.title} ${cited.address}` })}>{t('share.text')}</a>{' '}
          <ShareButton path={localPath(locale.tag, path)} label={t('share.share')} />
          <CopyLink
            path={`${answer}\n${cited.reference}\n${t('share.checked', { date })}`}
            label={t('share.copyAnswer')}
            copied={copied}
          />
        </p>
      </details>
      <figure className="code">
        <QrCode drawing={drawQr(qrMatrix(discreetAddress))} label={discreetAddress} />
        <figcaption>
          {t('share.code')}
          <span className="print-only"> {discreetAddress}</span>
        </figcaption>
      </figure>
    </>
  );
}
