import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files';

/** Files at a path, from the top: itself, or all that are below it. */
export function filesAt(root: string, path: string): string[] {
  const state = statSync(join(root, path), { throwIfNoEntry: false });
  if (!state?.isDirectory()) return [path];
  return listFiles(join(root, path)).map((file) => `${path}/${file}`);
}

/** Files, and what decides beside them. */
export type Parts = {
  /** Files and folders, from the top. One that is missing counts as empty. */
  from: readonly string[];
  /** Paths among those that do not count. */
  but?: RegExp;
  /** What else counts: a day, an address. The version of Node always does. */
  besides?: readonly string[];
};

/** All of it as one hash: SHA-256 in hexadecimal digits. */
export function hashOfParts(root: string, { from, but, besides = [] }: Parts): string {
  const hash = createHash('sha256').update(`${process.version}\0${besides.join('\0')}\0`);
  for (const path of from.flatMap((one) => filesAt(root, one))) {
    if (but?.test(path)) continue;
    hash.update(`${path}\0`);
    const isFile = statSync(join(root, path), { throwIfNoEntry: false })?.isFile();
    if (isFile) hash.update(readFileSync(join(root, path)));
    hash.update('\0');
  }
  return hash.digest('hex');
}
