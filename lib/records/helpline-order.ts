import type { Helpline } from '@/lib/schema/helpline';

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

/** Helplines in the order that a reader needs them: by kind, those with a number first, by name. */
export function inOrderOfNeed(helplines: readonly Helpline[], locale: string): Helpline[] {
  const collator = new Intl.Collator(locale);
  return [...helplines].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      Number(a.phone === undefined) - Number(b.phone === undefined) ||
      collator.compare(a.name, b.name),
  );
}
