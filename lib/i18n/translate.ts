import { IntlMessageFormat } from 'intl-messageformat';
import type en from '@/content/messages/en.json';

/** Keys of the interface words, and beginnings of those that closed lists make. */
export type MessageKey =
  | keyof typeof en
  | `topic.${string}`
  | `need.${string}`
  | `platformField.${string}`
  | `helplineField.${string}`;

/** Gives an interface word in the page's language. Throws when it is missing. */
export type Translate = (key: MessageKey, values?: Record<string, string | number>) => string;

/**
 * Makes the translator of one language.
 * @param messages ICU messages by key
 * @param locale BCP 47 tag, for plurals and numbers
 * @see https://unicode-org.github.io/icu/userguide/format_parse/messages/
 */
export function createTranslate(messages: Record<string, string>, locale: string): Translate {
  // Reading a message takes longer than filling it in, and every page needs most of them.
  const read = new Map<string, IntlMessageFormat>();
  const formatOf = (key: string) => {
    const known = read.get(key);
    if (known) return known;
    const message = messages[key];
    if (message === undefined)
      throw new Error(`No message ${key} in content/messages/${locale}.json`);
    const format = new IntlMessageFormat(message, locale);
    read.set(key, format);
    return format;
  };
  return (key, values) => String(formatOf(key).format(values));
}
