import { formatHours } from '@/lib/i18n/format';
import type { Speech } from '@/lib/i18n/speech';
import { nameOfLaw } from '@/lib/records/law-name';
import { alsoCovered, lineOf, type PlaceLaw } from '@/lib/records/place-law';
import { type Block, paragraph, plain } from './blocks';

/** What the card says of the law: the line of the place, what else is covered, who must remove. */
export function lawBlocks(law: PlaceLaw, { locale, t }: Speech): Block[] {
  const isKnown = law.rows.some(({ by, answer }) => by.length > 0 && answer !== 'unchecked');
  const hasRecord = law.laws.length > 0 || law.higher.length > 0 || law.parts.length > 0;
  if (!isKnown && !hasRecord) return [paragraph(t('card.noLaw')), paragraph(t('card.notAdvice'))];
  const also = alsoCovered(law).map((act) => t(`law.act.${act}`).toLocaleLowerCase(locale.tag));
  const listed = new Intl.ListFormat(locale.tag).format(also);
  const duty = law.duties.find(({ removal, status }) => removal && status === 'in-force');
  return [
    paragraph(
      [
        t(`place.line.${lineOf(law)}`),
        ...(also.length > 0 ? [t('place.also', { list: listed })] : []),
      ].join(' '),
    ),
    {
      kind: 'table',
      head: [plain(t('place.illegal')), plain(t('card.answer'))],
      rows: law.rows.map(({ act, answer }) => [
        plain(t(`place.ask.${act}`)),
        [{ text: t(`law.answer.${answer}`), bold: true }],
      ]),
    },
    ...(duty?.removal
      ? [
          paragraph(
            t('card.duty', {
              hours: formatHours(duty.removal.hours, locale.tag),
              law: nameOfLaw(duty, locale.tag).name,
            }),
          ),
        ]
      : []),
    paragraph(`${t('card.lawAdults')} ${t('card.notAdvice')}`),
  ];
}
