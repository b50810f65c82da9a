import { z } from 'zod';
import type { CslItem } from '@/lib/citation/csl';
import {
  formatReference,
  itemOfPage,
  itemOfSource,
  type NamedPage,
} from '@/lib/citation/reference';
import type { Source } from '@/lib/schema/source';
import { type Kept, keyOf, keyOfFiles, openKept } from './kept';

const root = process.cwd();
let opened: { madeBy: string; kept: Kept<string> } | undefined;

/** What is kept, and what a reference rests on: our code, and the processor with its style. */
const open = () => {
  opened ??= {
    madeBy: keyOfFiles(root, ['lib/citation/reference.ts', 'package-lock.json']),
    kept: openKept(root, 'references', z.string()),
  };
  return opened;
};

function getReference(item: CslItem): string {
  const { madeBy, kept } = open();
  return kept.get(keyOf(madeBy, item), () => formatReference(item));
}

/** The reference of a source without its address, which pages show as a link. */
export const referenceOf = (source: Source): string => getReference(itemOfSource(source));

/** The reference of one of our pages on one line, for messages, frames and sheets. */
export const referenceOfPage = (page: NamedPage): string => getReference(itemOfPage(page));

/** Keeps the references that were asked for so far, for other processes and the next build. */
export const saveReferences = (): void => {
  open().kept.save();
};
