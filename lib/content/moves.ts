import type { Content } from './content';

/** A permanent move of an address. */
export type Move = { from: string; to: string };

const questionPage = /^\/([^/]+)\/faq\/([a-z0-9-]+)\/$/;
const stepPart = /^\/([^/]+)\/guides\/([a-z0-9-]+)\/#([a-z0-9-]+)$/;

/**
 * Every move: those of `content/redirects.yaml`, and those that follow from them. A question that
 * moves takes its frame, its number and its entry in the list along; a step takes its frame.
 */
export function movesOf(content: Content): Move[] {
  const stated = content.redirects.map(({ from, to }) => ({ from, to }));
  return [...stated, ...stated.flatMap((move) => followersOf(move, content))];
}

function followersOf({ from, to }: Move, content: Content): Move[] {
  const [, tag, slug] = questionPage.exec(from) ?? [];
  if (tag !== undefined && slug !== undefined) {
    const [, , newSlug] = questionPage.exec(to) ?? [];
    return [
      ...movedNumbers({ tag, slug, newSlug, to }, content),
      ...(newSlug === undefined
        ? []
        : [
            { from: `/${tag}/embed/faq/${slug}/`, to: `/${tag}/embed/faq/${newSlug}/` },
            { from: `/${tag}/faq/#${slug}`, to: `/${tag}/faq/#${newSlug}` },
          ]),
    ];
  }
  const [, language, guide, step] = stepPart.exec(from) ?? [];
  const [, , , newStep] = stepPart.exec(to) ?? [];
  if (step === undefined || newStep === undefined) return [];
  const frames = `/${language}/embed/guides/${guide}`;
  return [{ from: `${frames}/${step}/`, to: `${frames}/${newStep}/` }];
}

/** Numbers that a moved question had and no question has now lead where it went. */
function movedNumbers(
  {
    tag,
    slug,
    newSlug,
    to,
  }: { tag: string; slug: string; newSlug: string | undefined; to: string },
  content: Content,
): Move[] {
  const numbers = numbersOf(content, tag);
  const newNumber = [...numbers].find(([, holder]) => holder === newSlug)?.[0];
  const target = newNumber === undefined ? to : `/${tag}/q/${newNumber}/`;
  return listedNumbers(content)
    .filter((listed) => listed.tag === tag && listed.slug === slug && !numbers.has(listed.number))
    .map(({ number }) => ({ from: `/${tag}/q/${number}/`, to: target }));
}

/** The questions of a language by their numbers; of two that claim one, the first. */
export function numbersOf(content: Content, tag: string): Map<number, string> {
  const claims = content.texts.flatMap((text) =>
    text.kind === 'question' && text.locale === tag && !text.data.draft
      ? [[text.data.number, text.slug] as const]
      : [],
  );
  return new Map(claims.toReversed());
}

/** A number as `content/addresses.txt` gives it to a question, for good. */
export type ListedNumber = { tag: string; number: number; slug: string; address: string };

/** Every number that was ever published, with the question that has it. */
export function listedNumbers(content: Content): ListedNumber[] {
  return content.addresses.flatMap((address) => {
    const [, tag, number, slug] = /^\/([^/]+)\/q\/(\d+)\/#([a-z0-9-]+)$/.exec(address) ?? [];
    return tag === undefined || slug === undefined
      ? []
      : [{ tag, number: Number(number), slug, address }];
  });
}
