import type { Helpline } from '@/lib/schema/helpline';
import { mayShow } from './state';

/** Kinds of service, those first that know the most of images shared without consent. */
const kindsInOrder: readonly Helpline['kind'][] = [
  'image-abuse',
  'hash-tool',
  'sexual-violence',
  'child',
  'crisis',
  'domestic-abuse',
  'general',
  'hotline',
  'cybercrime-police',
  'regulator',
  'directory',
];

const rankOf = ({ kind }: Helpline) => kindsInOrder.indexOf(kind);

/**
 * Helplines in the order that a reader needs them: by kind, then those whose number may be
 * shown, then by name.
 * @param locale BCP 47 tag
 * @param today `YYYY-MM-DD`
 */
export function inOrderOfNeed(
  helplines: readonly Helpline[],
  locale: string,
  today: string,
): Helpline[] {
  const collator = new Intl.Collator(locale);
  const isSilent = (helpline: Helpline) =>
    helpline.phone === undefined || !mayShow(helpline, 'phone', today);
  return [...helplines].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      Number(isSilent(a)) - Number(isSilent(b)) ||
      collator.compare(a.name, b.name),
  );
}
