import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * Every file below a folder.
 * @returns paths from that folder, with forward slashes, sorted
 */
export function listFiles(folder: string): string[] {
  // Not `withFileTypes`: its entries know their folder only from Node 20.12.
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path), { throwIfNoEntry: false })?.isFile())
    .map((path) => path.split(sep).join('/'))
    .sort();
}
