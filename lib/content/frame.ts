import type { Speech } from '@/lib/i18n/speech';
import { getSpeech, listPages, titleOf } from './pages';

/** What every template needs besides its own page: language, and the pages of the footer. */
export function getFrame(tag: string): {
  speech: Speech;
  footer: { path: string; title: string }[];
} {
  const speech = getSpeech(tag);
  const pages = listPages(tag).map(({ path }) => ({ path, title: titleOf(path, tag) }));
  return { speech, footer: [...pages, { path: '/sources/', title: speech.t('footer.sources') }] };
}
