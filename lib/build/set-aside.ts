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
 */
export function setAside(root: string, folders: readonly string[]): void {
  const aside = join(root, place);
  mkdirSync(aside, { recursive: true });
  // That of a build which was stopped may still lie there.
  const own = mkdtempSync(join(aside, 'build-'));
  for (const folder of folders) {
    try {
      renameSync(join(root, folder), join(own, folder.replaceAll(/\W+/g, '-')));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && immovable.has(String(error.code))))
        throw error;
    }
  }
}

/** Deletes all that was moved out of the way. */
export const deleteAside = (root: string): Promise<void> =>
  rm(join(root, place), { recursive: true, force: true });
