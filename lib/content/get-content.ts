import { localeOf, pseudoLocale } from '@/lib/i18n/locales';
import { pseudoMessages } from '@/lib/i18n/pseudo';
import type { Speech } from '@/lib/i18n/speech';
import { createTranslate } from '@/lib/i18n/translate';
import type { Content } from './content';
import { readDevelopmentCheck } from './development';
import { oncePer } from './once';
import { readContent } from './read';
import { textLocale } from './text-locale';

const root = process.cwd();
const isDevelopment = process.env.NODE_ENV === 'development';
let cached: { stamp: number; content: Content } | undefined;

/**
 * All content, read once a build. Under `npm run dev` it is read again after every change, and
 * a broken file throws its errors, so that the page shows them instead of an old text.
 */
export function getContent(): Content {
  const { stamp, issues } = isDevelopment ? readDevelopmentCheck(root) : { stamp: 0, issues: [] };
  if (issues.length > 0) throw new Error(`\n${issues.join('\n')}\n`);
  if (cached?.stamp !== stamp) cached = { stamp, content: readContent(root) };
  return cached.content;
}

const speechOf = oncePer((content: Content, tag: string): Speech => {
  const file = content.messages.find((messages) => messages.locale === textLocale(tag));
  if (!file) throw new Error(`No content/messages/${tag}.json`);
  const messages = tag === pseudoLocale.tag ? pseudoMessages(file.data) : file.data;
  return { locale: localeOf(tag), t: createTranslate(messages, tag) };
});

/** The words of the interface in a language. */
export const getSpeech = (tag: string): Speech => speechOf(getContent(), tag);
