/** A language that the site speaks. */
export type Locale = {
  /** BCP 47 tag, the first part of every address. */
  tag: string;
  dir: 'ltr' | 'rtl';
  /** Its name in itself. */
  name: string;
  /** A neutral site for the way out, in the language. */
  exitUrl: string;
};

const published: readonly Locale[] = [
  { tag: 'en', dir: 'ltr', name: 'English', exitUrl: 'https://www.wikipedia.org/' },
];

/**
 * CLDR's tag for bidirectional pseudo-text: proves that every page can be mirrored.
 * Built for tests only.
 */
export const pseudoLocale: Locale = {
  tag: 'ar-XB',
  dir: 'rtl',
  name: 'Pseudo',
  exitUrl: 'https://www.wikipedia.org/',
};

/** The language that others are translated from. */
export const defaultLocale = 'en';

/**
 * The languages of a build.
 * @param withPseudo true in the test build alone
 */
export function localesOf(withPseudo: boolean): readonly Locale[] {
  return withPseudo ? [...published, pseudoLocale] : published;
}

/** The locale of a tag. Throws for one that the site does not speak. */
export function localeOf(tag: string): Locale {
  const found = [...published, pseudoLocale].find((locale) => locale.tag === tag);
  if (!found) throw new Error(`No locale ${tag}: add it to lib/i18n/locales.ts`);
  return found;
}
