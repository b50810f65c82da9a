import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { type Citation, type Citer, createCiter, itemForStyles } from '@/lib/citation/processor';
import { citationStyles, styleIds } from '@/lib/citation/styles';
import { type CitedWork, partOf } from '@/lib/citation/work';
import { getStyleSheets, styleSheetsVersion } from './csl-sheets';
import { listCitedPages } from './works';

const cacheFile = join('node_modules', '.cache', 'unshare', 'citations.json');
const runSchema = z.union([
  z.literal('accessed'),
  z.strictObject({ text: z.string(), italic: z.literal(true).optional() }),
]);
const citationsSchema = z.record(
  z.string(),
  z.array(z.strictObject({ style: z.enum(styleIds), runs: z.array(runSchema) })),
);

/** Raised whenever `lib/citation/runs.ts` or the processor gives something else for the same work. */
const form = 2;

type Known = Record<string, Citation[]>;

/** Beyond this many times what is needed, what no page shows any more is dropped. */
const mostKept = 4;

let known: Known | undefined;
let citer: Citer | undefined;

function readKnown(root: string): Known {
  if (known) return known;
  const file = join(root, cacheFile);
  const found = existsSync(file)
    ? citationsSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    : undefined;
  known = Object.fromEntries(
    Object.entries(found?.data ?? {}).map(([key, citations]) => [
      key,
      citations.map(({ style, runs }) => ({
        style,
        runs: runs.map((run) =>
          run === 'accessed'
            ? run
            : { text: run.text, ...(run.italic ? { italic: run.italic } : {}) },
        ),
      })),
    ]),
  );
  return known;
}

/** What a work's citations depend on: itself, the language, the styles, and how we take them apart. */
const keyOf = (work: CitedWork, tag: string, root: string): string =>
  createHash('sha256')
    .update(
      JSON.stringify([form, styleSheetsVersion(root), citationStyles, itemForStyles(work), tag]),
    )
    .digest('hex')
    .slice(0, 24);

/** A work cited in every style, from what was made before where it is the same. */
export function getCitations(
  work: CitedWork,
  tag: string,
  root: string = process.cwd(),
): Citation[] {
  const made = readKnown(root);
  const key = keyOf(work, tag, root);
  const found = made[key];
  if (found) return found;
  citer ??= createCiter(getStyleSheets(root));
  const citations = citer(itemForStyles(work), tag);
  made[key] = citations;
  return citations;
}

/**
 * Makes every citation that the pages will show, so that no page waits for it.
 * @returns how many there are, and how many of them were new
 */
export function makeCitations(
  root: string,
  tags: readonly string[],
): { all: number; fresh: number } {
  const before = new Set(Object.keys(readKnown(root)));
  const used: Known = {};
  for (const tag of tags) {
    for (const { work, parts } of listCitedPages(tag).values()) {
      for (const one of [work, ...parts.map((part) => partOf(work, part))]) {
        used[keyOf(one, tag, root)] = getCitations(one, tag, root);
      }
    }
  }
  const keys = Object.keys(used);
  const fresh = keys.filter((key) => !before.has(key)).length;
  if (fresh > 0) {
    const file = join(root, cacheFile);
    mkdirSync(dirname(file), { recursive: true });
    const all = readKnown(root);
    const isStale = Object.keys(all).length > mostKept * keys.length;
    writeFileSync(file, JSON.stringify(isStale ? used : all));
  }
  return { all: keys.length, fresh };
}
