import type { Law } from '@/lib/schema/law';

/** How a law is called on a page. */
export type LawName = {
  name: string;
  /** BCP 47 tag of the name, where it is not the page's language. */
  lang?: string;
  /** How it is cited, where the name does not say so already. */
  citation?: string;
};

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Enough words in common to tell that a citation begins with the name itself. */
const sameWords = 2;

/**
 * A law's name for readers of a language: the English one where it has one and the page is in
 * English, else its own.
 * @param locale BCP 47 tag of the page
 */
export function nameOfLaw(
  { instrument, instrumentInEnglish, instrumentLanguage, citation }: Law,
  locale: string,
): LawName {
  const translated = locale === 'en' ? instrumentInEnglish : undefined;
  const name = translated ?? instrument;
  const start = wordsOf(citation).slice(0, sameWords).join(' ');
  const repeats = wordsOf(name).slice(0, sameWords).join(' ') === start;
  const isForeign = translated === undefined && instrumentLanguage !== locale;
  return {
    name,
    ...(isForeign ? { lang: instrumentLanguage } : {}),
    ...(repeats ? {} : { citation }),
  };
}
