import type { Speech } from '@/lib/i18n/speech';
import { webPageData } from '@/lib/seo/structured';
import type { Content } from './content';
import { getContent, getSpeech } from './get-content';
import { oncePer } from './once';
import { recordWorks } from './record-works';
import { pathOfFrozen } from './text-marks';
import { textWorks } from './text-works';
import { listFrozen } from './versions';
import { type CitedPage, workAt } from './work-at';

/** Earlier versions of texts that have not been withdrawn: each has an address and a day of its own. */
function frozenWorks(path: string, speech: Speech): CitedPage[] {
  return listFrozen(path, speech.locale.tag).flatMap((frozen) => {
    const { data, version } = frozen;
    if (!data || data.withdrawn) return [];
    const there = `${pathOfFrozen(frozen)}${version}/`;
    const work = workAt(there, speech, { ...data, issued: version });
    return [{ path: there, work, parts: [], structured: webPageData(work) }];
  });
}

const citedPages = oncePer((_content: Content, tag: string): ReadonlyMap<string, CitedPage> => {
  const speech = getSpeech(tag);
  const texts = textWorks(speech);
  const pages = [
    ...texts,
    ...texts.flatMap(({ path }) => frozenWorks(path, speech)),
    ...recordWorks(speech),
  ];
  return new Map(pages.map((page) => [page.path, page]));
});

/** Every page in a language that can be cited, by its path. */
export const listCitedPages = (tag: string): ReadonlyMap<string, CitedPage> =>
  citedPages(getContent(), tag);

/** A page that can be cited. Throws where there is none. */
export function getCitedPage(path: string, tag: string): CitedPage {
  const found = listCitedPages(tag).get(path);
  if (!found) throw new Error(`Nothing to cite at ${path} in ${tag}`);
  return found;
}
