import { z } from 'zod';
import { type Citation, type Citer, createCiter, itemForStyles } from '@/lib/citation/processor';
import { citationStyles, styleIds } from '@/lib/citation/styles';
import { type CitedWork, partOf } from '@/lib/citation/work';
import { getStyleSheets, styleSheetsVersion } from './csl-sheets';
import { type Kept, keyOf, openKept } from './kept';
import { listCitedPages } from './works';

const runSchema = z.union([
  z.literal('accessed'),
  z.strictObject({ text: z.string(), italic: z.literal(true).exactOptional() }),
]);
const citationsSchema = z.array(
  z.strictObject({ style: z.enum(styleIds), runs: z.array(runSchema) }),
);

/** Raised whenever `lib/citation/runs.ts` or the processor gives something else for the same work. */
const form = 2;

let kept: Kept<Citation[]> | undefined;
let citer: Citer | undefined;

/** What a work's citations depend on: itself, the language, the styles, and how we take them apart. */
const keyOfWork = (work: CitedWork, tag: string, root: string): string =>
  keyOf(form, styleSheetsVersion(root), citationStyles, itemForStyles(work), tag);

const keptIn = (root: string): Kept<Citation[]> => {
  kept ??= openKept(root, 'citations', citationsSchema);
  return kept;
};

/** A work cited in every style, from what was made before where it is the same. */
export const getCitations = (
  work: CitedWork,
  tag: string,
  root: string = process.cwd(),
): Citation[] =>
  keptIn(root).get(keyOfWork(work, tag, root), () => {
    citer ??= createCiter(getStyleSheets(root));
    return citer(itemForStyles(work), tag);
  });

/**
 * Makes every citation that the pages will show, so that no page waits for it.
 * @returns how many there are, and how many of them were new
 */
export function makeCitations(
  root: string,
  tags: readonly string[],
): { all: number; fresh: number } {
  for (const tag of tags) {
    for (const { work, parts } of listCitedPages(tag).values()) {
      for (const one of [work, ...parts.map((part) => partOf(work, part))]) {
        getCitations(one, tag, root);
      }
    }
  }
  return keptIn(root).save();
}
