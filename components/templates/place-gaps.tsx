import { formatDate } from '@/lib/i18n/format';
import type { Speech } from '@/lib/i18n/speech';
import type { Answer } from '@/lib/records/law-answer';
import type { PlaceLaw } from '@/lib/records/place-law';
import { stateOf } from '@/lib/records/state';

const groups = ['adults', 'minors', 'culturally-intimate', 'non-sexual-private'] as const;

/** What the law of a place leaves open: acts, kinds of images, and what is still to come. */
export function PlaceGaps({
  law: { laws, rows },
  speech: { locale, t },
}: {
  law: PlaceLaw;
  speech: Speech;
}) {
  const list = (words: string[]) =>
    new Intl.ListFormat(locale.tag).format(words.map((word) => word.toLocaleLowerCase(locale.tag)));
  const acts = (wanted: Answer) =>
    rows.filter(({ answer }) => answer === wanted).map(({ act }) => t(`law.act.${act}`));
  const [no, unclear, unchecked] = [acts('no'), acts('unclear'), acts('unchecked')];
  const leftOut = groups
    .filter((group) =>
      laws.some(
        (law) => law.whose?.[group] === 'no' && stateOf(law, `whose.${group}`) !== 'unchecked',
      ),
    )
    .map((group) => t(`law.whose.${group}`));
  const coming = laws.flatMap((law) =>
    (law.coming ?? []).map(({ on, what }) => ({ id: law.id, on, what })),
  );
  return (
    <ul>
      {no.length > 0 && <li>{t('place.gapsNo', { list: list(no) })}</li>}
      {unclear.length > 0 && <li>{t('place.gapsUnclear', { list: list(unclear) })}</li>}
      {unchecked.length > 0 && <li>{t('place.gapsUnchecked', { list: list(unchecked) })}</li>}
      {leftOut.length > 0 && <li>{t('place.gapsWhose', { list: list(leftOut) })}</li>}
      {coming.map(({ id, on, what }) => (
        <li key={`${id} ${what}`}>
          <b>
            {t('laws.ahead')}
            {on !== undefined && `, ${formatDate(on, locale.tag)}`}:
          </b>{' '}
          {what}
        </li>
      ))}
    </ul>
  );
}
