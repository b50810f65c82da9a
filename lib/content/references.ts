import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { CslItem } from '@/lib/citation/csl';
import {
  formatReference,
  itemOfPage,
  itemOfSource,
  type NamedPage,
} from '@/lib/citation/reference';
import type { Source } from '@/lib/schema/source';
import { type Kept, keyOf, openKept } from './kept';

const root = process.cwd();
let opened: { packages: string; kept: Kept<string> } | undefined;

/** What is kept, and the packages that a reference rests on: the processor and its style. */
const open = () => {
  opened ??= {
    packages: createHash('sha256')
      .update(readFileSync(join(root, 'package-lock.json')))
      .digest('hex'),
    kept: openKept(root, 'references', z.string()),
  };
  return opened;
};

function getReference(item: CslItem): string {
  const { packages, kept } = open();
  return kept.get(keyOf(packages, item), () => formatReference(item));
}

/** The reference of a source without its address, which pages show as a link. */
export const referenceOf = (source: Source): string => getReference(itemOfSource(source));

/** The reference of one of our pages on one line, for messages, frames and sheets. */
export const referenceOfPage = (page: NamedPage): string => getReference(itemOfPage(page));

/** Keeps the references that were asked for so far, for other processes and the next build. */
export const saveReferences = (): void => {
  open().kept.save();
};
