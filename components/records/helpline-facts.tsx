import type { ReactNode } from 'react';
import { languageName, listWords } from '@/lib/i18n/names';
import type { Speech } from '@/lib/i18n/speech';
import { zoneOf } from '@/lib/records/hours';
import type { Helpline } from '@/lib/schema/helpline';
import { ReadMark } from './read-mark';

/** For whom a helpline is, when, in which languages, and at what cost. */
export function HelplineFacts({
  helpline,
  sourcesId,
  speech,
}: {
  helpline: Helpline;
  sourcesId: string;
  speech: Speech;
}) {
  const { locale, t } = speech;
  const { hours, languages, cost, onBill, phone } = helpline;
  const zone = hours && zoneOf(hours, locale.tag);
  const fact = (field: 'forWhom' | 'hours' | 'languages' | 'cost' | 'onBill', value: ReactNode) => (
    <div>
      <dt>{t(`helplineField.${field}`)}</dt>
      <dd>{value}</dd>
    </div>
  );
  const mark = (field: 'forWhom' | 'hours' | 'languages' | 'cost' | 'onBill') => (
    <ReadMark record={helpline} field={field} to={sourcesId} speech={speech} />
  );
  const names = languages?.map((tag) => languageName(tag, locale.tag));
  return (
    <dl className="facts">
      {fact(
        'forWhom',
        <>
          <ForWhom forWhom={helpline.forWhom} speech={speech} /> {mark('forWhom')}
        </>,
      )}
      {hours &&
        fact(
          'hours',
          <>
            {hours.words} {zone && t('helpline.zone', { zone })} {mark('hours')}
          </>,
        )}
      {names &&
        fact(
          'languages',
          <>
            {listWords(names, locale.tag)}. {mark('languages')}
          </>,
        )}
      {fact(
        'cost',
        <>
          {t(`helplineCost.${cost}`)} {cost !== 'unclear' && mark('cost')}
        </>,
      )}
      {phone &&
        fact(
          'onBill',
          <>
            {t(`helplineBill.${onBill}`)} {onBill !== 'unclear' && mark('onBill')}
          </>,
        )}
    </dl>
  );
}

/** Ages and genders, and what the record adds in words. */
function ForWhom({
  forWhom: { ages, genders, words },
  speech: { t },
}: {
  forWhom: Helpline['forWhom'];
  speech: Speech;
}) {
  const all = ages === 'all' && genders === 'all';
  const groups = { ages: t(`helplineAges.${ages}`), genders: t(`helplineGenders.${genders}`) };
  return (
    <>
      {all ? t('helpline.everyone') : t('helpline.agesAndGenders', groups)}
      {words && ` ${words}`}
    </>
  );
}
