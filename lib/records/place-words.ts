import type { Speech } from '@/lib/i18n/speech';
import { alsoCovered, lineOf, type PlaceLaw } from './place-law';

/** The answer of a place in words: about sharing, and what else is surely covered. */
export function placeAnswerOf(law: PlaceLaw, { locale, t }: Speech): string {
  const line = t(`place.line.${lineOf(law)}`);
  const also = alsoCovered(law);
  if (also.length === 0) return line;
  const list = new Intl.ListFormat(locale.tag).format(
    also.map((act) => t(`law.act.${act}`).toLocaleLowerCase(locale.tag)),
  );
  return `${line} ${t('place.also', { list })}`;
}
