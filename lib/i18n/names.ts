/**
 * What a language is called in another.
 * @param tag BCP 47 tag of the language
 * @param locale BCP 47 tag of the reader's language
 * @example languageName('cy', 'en') // Welsh
 */
export function languageName(tag: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
}

/**
 * Words as a list in a sentence.
 * @param locale BCP 47 tag
 * @example listWords(['Arabic', 'French'], 'en') // Arabic and French
 */
export function listWords(words: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale).format(words);
}
