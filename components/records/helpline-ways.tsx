import type { ReactNode } from 'react';
import type { Speech } from '@/lib/i18n/speech';
import { hostOf } from '@/lib/records/host';
import { phoneLink, smsAddress, telAddress } from '@/lib/records/phones';
import { reasonWithheld } from '@/lib/records/withheld';
import type { Helpline } from '@/lib/schema/helpline';
import { ReadMark } from './read-mark';
import { type WayField, WithheldWays } from './withheld-ways';

/**
 * How to reach a helpline: call, text, chat, its own page. A number or chat that was not read,
 * or not checked in time, gives way to the page, with the reason.
 * @param sourcesId id of its list of sources on the page
 * @param today `YYYY-MM-DD`
 */
export function HelplineWays({
  helpline,
  sourcesId,
  today,
  speech,
}: {
  helpline: Helpline;
  sourcesId: string;
  today: string;
  speech: Speech;
}) {
  const { t } = speech;
  const { country, phone, text, chat, url } = helpline;
  const way = (field: WayField, link: ReactNode, about?: string) =>
    reasonWithheld(helpline, field, today) ? null : (
      <li>
        {link} {about && <small>{about}</small>}{' '}
        <ReadMark record={helpline} field={field} to={sourcesId} speech={speech} />
      </li>
    );
  const called = phone && phoneLink(phone, country);
  const texted = text && phoneLink(text, country);
  const hasOther = (['phone', 'text', 'chat'] as const).some(
    (field) => helpline[field] && !reasonWithheld(helpline, field, today),
  );
  return (
    <>
      <ul className="ways">
        {called &&
          way(
            'phone',
            <a className="go" href={telAddress(called)}>
              {t('helpline.call')} <bdi dir="ltr">{called.text}</bdi>
            </a>,
            phone.shortCode,
          )}
        {texted &&
          way(
            'text',
            <a className="go" href={smsAddress(texted)}>
              {t('helpline.text')} <bdi dir="ltr">{texted.text}</bdi>
            </a>,
            text.shortCode,
          )}
        {chat &&
          way(
            'chat',
            <a className="go" href={chat} rel="noreferrer">
              {t('helpline.chat')}
            </a>,
          )}
        <li>
          <a className={hasOther ? undefined : 'go'} href={url} rel="noreferrer">
            {t('helpline.site', { host: hostOf(url) })}
          </a>{' '}
          <ReadMark record={helpline} field="url" to={sourcesId} speech={speech} />
        </li>
      </ul>
      <WithheldWays helpline={helpline} today={today} speech={speech} />
    </>
  );
}
