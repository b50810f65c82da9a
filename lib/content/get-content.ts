import { localeOf, pseudoLocale } from '@/lib/i18n/locales';
import { pseudoMessages } from '@/lib/i18n/pseudo';
import type { Speech } from '@/lib/i18n/speech';
import { createTranslate } from '@/lib/i18n/translate';
import type { Content } from './content';
import { readDevelopmentCheck } from './development';
import { readKeptContent } from './kept-content';
import { oncePer } from './once';
import { readContent } from './read';
import { textLocale } from './text-locale';

const root = process.cwd();
const isDevelopment = process.env.NODE_ENV === 'development';
declare global {
  /** Next loads this file once for pages and once more for what else it makes: they share the content. */
  var unshareContent: Content | undefined;
}

let seen: { stamp: number; content: Content } | undefined;

/** Read again after every change; a broken file throws its errors, so that the page shows them. */
function getContentInDevelopment(): Content {
  const { stamp, issues } = readDevelopmentCheck(root);
  if (issues.length > 0) throw new Error(`\n${issues.join('\n')}\n`);
  if (seen?.stamp !== stamp) seen = { stamp, content: readContent(root) };
  return seen.content;
}

/**
 * All content, read once a process. Under `npm run dev` it is read again after every change, and
 * a broken file throws its errors, so that the page shows them instead of an old text.
 */
export function getContent(): Content {
  if (isDevelopment) return getContentInDevelopment();
  globalThis.unshareContent ??= readKeptContent(root);
  return globalThis.unshareContent;
}

const speechOf = oncePer((content: Content, tag: string): Speech => {
  const file = content.messages.find((messages) => messages.locale === textLocale(tag));
  if (!file) throw new Error(`No content/messages/${tag}.json`);
  const messages = tag === pseudoLocale.tag ? pseudoMessages(file.data) : file.data;
  return { locale: localeOf(tag), t: createTranslate(messages, tag) };
});

/** The words of the interface in a language. */
export const getSpeech = (tag: string): Speech => speechOf(getContent(), tag);
