import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What `npm run dev` found in the content last, left for the pages to show. */
export type DevelopmentCheck = {
  /** Milliseconds; grows with every check. */
  stamp: number;
  /** Lines for a person; empty when the content is sound. */
  issues: string[];
};

const fileIn = (root: string) => join(root, '.contentlayer', 'check.json');
const schema = z.strictObject({ issues: z.array(z.string()) });

/** Leaves the outcome of a check; the file's time is its stamp. */
export function writeDevelopmentCheck(root: string, issues: readonly string[]): void {
  mkdirSync(join(root, '.contentlayer'), { recursive: true });
  writeFileSync(fileIn(root), JSON.stringify({ issues }));
}

/** Reads the last check. Throws when `npm run dev` has not made one. */
export function readDevelopmentCheck(root: string): DevelopmentCheck {
  const file = fileIn(root);
  const { issues } = schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return { stamp: statSync(file).mtimeMs, issues };
}
