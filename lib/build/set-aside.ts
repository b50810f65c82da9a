import { mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** In the framework's folder, where its own cleaning leaves it alone. */
const place = join('.next', 'cache', 'earlier');

/** What a move answers where it cannot be made: the framework deletes what is left, as ever. */
const immovable = new Set(['ENOENT', 'EXDEV', 'EPERM', 'EACCES', 'EBUSY']);

/**
 * Moves what an earlier build made out of the way. A file system that has just freed thousands of
 * files can be slow to make as many: ext4 without a journal looks for places not freed of late,
 * which made a build of the site a sixth longer. They are deleted when it has been built.
 * @param folders from the top of the project
 * @returns deletes them
 */
export function setAside(root: string, folders: readonly string[]): () => Promise<void> {
  const aside = join(root, place);
  mkdirSync(aside, { recursive: true });
  // One of a build that was stopped may still lie there.
  const own = mkdtempSync(join(aside, 'build-'));
  for (const folder of folders) {
    try {
      renameSync(join(root, folder), join(own, folder.replaceAll(/\W+/g, '-')));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && immovable.has(String(error.code))))
        throw error;
    }
  }
  return () => rm(aside, { recursive: true, force: true });
}
