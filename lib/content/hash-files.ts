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

const sha256 = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex');

/** The hash of each file by its path from the top; of one that is missing, of nothing. */
export function hashesOfParts(root: string, { from, but }: Parts): Record<string, string> {
  const paths = from.flatMap((one) => filesAt(root, one)).filter((path) => !but?.test(path));
  const dataAt = (path: string): string | Uint8Array => {
    const isFile = statSync(join(root, path), { throwIfNoEntry: false })?.isFile();
    return isFile ? readFileSync(join(root, path)) : '';
  };
  return Object.fromEntries(paths.map((path) => [path, sha256(dataAt(path))]));
}

/** What decides beside the files, as one text. */
export const besidesOf = ({ besides = [] }: Parts): string => [process.version, ...besides].join();

/** All of it as one hash: SHA-256 in hexadecimal digits. */
export const hashOfParts = (root: string, parts: Parts): string =>
  sha256(JSON.stringify([besidesOf(parts), hashesOfParts(root, parts)]));
