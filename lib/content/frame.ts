import type { Speech } from '@/lib/i18n/speech';
import { getSpeech } from './get-content';
import { listPages, titleOf } from './pages';

/** What every template needs besides its own page: language, and the pages of the footer. */
export function getFrame(tag: string): {
  speech: Speech;
  footer: { path: string; title: string }[];
} {
  const speech = getSpeech(tag);
  const pages = listPages(tag).map(({ path }) => ({ path, title: titleOf(path, tag) }));
  const lists = [
    { path: '/platforms/', title: speech.t('platforms.title') },
    { path: '/helplines/', title: speech.t('helplines.title') },
    { path: '/sources/', title: speech.t('footer.sources') },
    { path: '/data/', title: speech.t('footer.data') },
  ];
  return { speech, footer: [...pages, ...lists] };
}
