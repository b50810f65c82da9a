import type { Cited } from '@/lib/citation/cited';
import type { Citation } from '@/lib/citation/processor';
import { addressOfWork, partOf } from '@/lib/citation/work';
import { localPath } from '@/lib/i18n/speech';
import { serializeData } from '@/lib/seo/structured';
import { getCitations } from './citations';
import { getContent } from './get-content';
import { getSource } from './records';
import { referenceOfPage, saveReferences } from './references';
import { listRevisions } from './versions';
import { getCitedPage, listCitedPages } from './works';

const textFolders = /^\/(articles|faq|guides|teach)\/|^\/[^/]+\/$/;

/** Everything that a page needs to be cited. Throws for a path that cannot be cited. */
export function getCited(path: string, tag: string): Cited {
  const { work, parts, structured } = getCitedPage(path, tag);
  const isText = textFolders.test(path) && work.kind === 'page';
  const isFrozen = /\/\d{4}-\d{2}-\d{2}\/$/.test(path);
  const address = addressOfWork(work);
  return {
    address,
    path: localPath(tag, path),
    issued: work.issued,
    citations: getCitations(work, tag),
    reference: referenceOfPage({ title: work.title, published: work.issued, address }),
    partsPath: parts.length > 0 ? localPath(tag, `${path}cite/`) : undefined,
    revisions: isText && !isFrozen ? listRevisions(path, tag) : [],
    structured: serializeData(structured),
  };
}

/** A part of a page with its own address and citations. */
export type CitedPart = {
  title: string;
  fragment: string;
  address: string;
  citations: Citation[];
};

/** The parts of a page that can be cited alone, in the page's order. */
export function getCitedParts(path: string, tag: string): CitedPart[] {
  const { work, parts } = getCitedPage(path, tag);
  return parts.map((part) => {
    const whole = partOf(work, part);
    return { ...part, address: addressOfWork(whole), citations: getCitations(whole, tag) };
  });
}

/** Makes the references of all sources and pages, so that no page waits for one. */
export function makeReferences(tags: readonly string[]): void {
  for (const id of getContent().sources.keys()) getSource(id);
  for (const tag of tags) {
    for (const path of listCitedPages(tag).keys()) getCited(path, tag);
  }
  saveReferences();
}
