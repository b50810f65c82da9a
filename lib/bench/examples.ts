/** A built page that may stand for its type. */
export type Candidate = {
  /** `data-page` of its main element. */
  type: string;
  /** Its file within the built site. */
  file: string;
  /** Of its HTML, compressed. */
  bytes: number;
  /** Words of its running text. */
  words: number;
};

/** Length of the article that the budgets are set for. */
export const articleWords = 1500;

const known = ['home', 'list', 'article', 'guide', 'question', 'sources', 'page'];

const isBetter = (one: Candidate, best: Candidate): boolean =>
  one.type === 'article'
    ? Math.abs(one.words - articleWords) < Math.abs(best.words - articleWords)
    : one.bytes > best.bytes;

/**
 * One page a type: the article nearest to 1,500 words, the heaviest page of every other type.
 * The types that readers meet most come first, others by name.
 */
export function examplesOf(pages: readonly Candidate[]): Candidate[] {
  const chosen = new Map<string, Candidate>();
  for (const page of pages) {
    const best = chosen.get(page.type);
    if (!best || isBetter(page, best)) chosen.set(page.type, page);
  }
  const rank = ({ type }: Candidate) =>
    (known.indexOf(type) + known.length + 1) % (known.length + 1);
  return [...chosen.values()].sort(
    (a, b) => rank(a) - rank(b) || a.type.localeCompare(b.type, 'en'),
  );
}

/** The address of a file of the built site. */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
