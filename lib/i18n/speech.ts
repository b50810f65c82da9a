import type { Locale } from './locales';
import type { Translate } from './translate';

/** What every component needs to speak the page's language. */
export type Speech = { locale: Locale; t: Translate };

/**
 * The address of a page in a language.
 * @param path without the language: `/faq/`
 * @example localPath('en', '/faq/') // /en/faq/
 */
export function localPath(tag: string, path: string): string {
  return `/${tag}${path}`;
}
