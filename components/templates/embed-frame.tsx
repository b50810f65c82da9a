import type { ReactNode } from 'react';
import { Mark } from '@/components/ui/mark';
import { formatDate } from '@/lib/i18n/format';
import { localPath, type Speech } from '@/lib/i18n/speech';

/**
 * A small page that stands inside a page of somebody else: name, words, date, licence, and a link
 * to the whole. It has no way out: that could clear the frame alone and leave the page around it,
 * which would be a promise that it cannot keep. Links take the place of the page around.
 */
export function EmbedFrame({
  path,
  kick,
  title,
  more,
  checkedOn,
  speech: { locale, t },
  children,
}: {
  /** Of the whole page, without the language. */
  path: string;
  kick?: string;
  title: string;
  /** The words of the link to the whole page. */
  more: string;
  checkedOn: string | undefined;
  speech: Speech;
  children: ReactNode;
}) {
  const whole = localPath(locale.tag, path);
  return (
    <main data-page="embed">
      {kick !== undefined && <p className="kick">{kick}</p>}
      <h1>{title}</h1>
      {children}
      <footer>
        <p>
          <a href={whole} rel="noreferrer">
            {more}
          </a>
        </p>
        <p>
          <Mark /> <b>{t('site.name')}</b>{' '}
          {checkedOn !== undefined && (
            <span>{t('page.checked', { date: formatDate(checkedOn, locale.tag) })}</span>
          )}{' '}
          <span>{t('embed.licence')}</span>
        </p>
      </footer>
    </main>
  );
}
