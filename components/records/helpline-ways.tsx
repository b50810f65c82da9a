import type { Speech } from '@/lib/i18n/speech';
import { hostOf } from '@/lib/records/host';
import { type PhoneLink, phoneLink, smsAddress, telAddress } from '@/lib/records/phones';
import { reasonWithheld } from '@/lib/records/withheld';
import type { Helpline } from '@/lib/schema/helpline';
import { ReadMark } from './read-mark';
import { WithheldWays } from './withheld-ways';

/** A number as a link as large as a thumb. */
function NumberLink({ link, href, verb }: { link: PhoneLink; href: string; verb: string }) {
  return (
    <a className="go" href={href}>
      {verb} <bdi dir="ltr">{link.text}</bdi>
    </a>
  );
}

/**
 * How to reach a helpline: call, text, chat, its own page. A number or chat that was not read at
 * the service, or not checked in time, gives way to the page, with the reason.
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
  const { country, url } = helpline;
  const shown = (field: 'phone' | 'text' | 'chat') => !reasonWithheld(helpline, field, today);
  const phone = shown('phone') && helpline.phone;
  const text = shown('text') && helpline.text;
  const chat = shown('chat') && helpline.chat;
  const called = phone && phoneLink(phone, country);
  const texted = text && phoneLink(text, country);
  return (
    <>
      <ul className="ways">
        {called && (
          <li>
            <NumberLink link={called} href={telAddress(called)} verb={t('helpline.call')} />{' '}
            {phone.shortCode && <small>{phone.shortCode}</small>}
          </li>
        )}
        {texted && (
          <li>
            <NumberLink link={texted} href={smsAddress(texted)} verb={t('helpline.text')} />
          </li>
        )}
        {chat && (
          <li>
            <a className="go" href={chat} rel="noreferrer">
              {t('helpline.chat')}
            </a>
          </li>
        )}
        <li>
          <a className={phone || text || chat ? undefined : 'go'} href={url} rel="noreferrer">
            {t('helpline.site', { host: hostOf(url) })}
          </a>{' '}
          <ReadMark record={helpline} field="url" to={sourcesId} speech={speech} />
        </li>
      </ul>
      <WithheldWays helpline={helpline} today={today} speech={speech} />
    </>
  );
}
