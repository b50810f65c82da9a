import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesAt, hashOfParts, type Parts } from '@/lib/content/hash-files';
import { writeBelow } from './write-below';

/** Where it is noted what stands, from the top of the project. */
export const notesFolder = join('node_modules', '.cache', 'unshare', 'standing');

/** Something that was made, and all that it depends on. */
export type Made = Parts & {
  /** Of its note, on disk with the packages. */
  name: string;
  /** Top of the project. */
  root: string;
  /** Folders of what was made, from there; `but` holds for them as well. */
  out: readonly string[];
};

/** The files that were made, by name, size and time, as one hash. */
function hashOfMade({ root, out, but }: Made): string {
  const hash = createHash('sha256');
  for (const path of out.flatMap((one) => filesAt(root, one))) {
    if (but?.test(path)) continue;
    const state = statSync(join(root, path), { throwIfNoEntry: false });
    hash.update(`${path} ${state?.size} ${state?.mtimeMs}\0`);
  }
  return hash.digest('hex');
}

/** Whether something stands as it was made, and how to note that it does. */
export type Standing = {
  /** True where it was made whole, and since then neither it nor what it is made of has changed. */
  stands: boolean;
  /**
   * Notes that it has been made whole, of what was there when it was looked at: what changes
   * while it is made is not part of it.
   */
  note: () => void;
};

/** Looks at what was made before, and at all that it is made of. */
export function lookAt(made: Made): Standing {
  const file = join(made.root, notesFolder, made.name);
  const parts = hashOfParts(made.root, made);
  const state = () => `${parts} ${hashOfMade(made)}`;
  return {
    stands: existsSync(file) && readFileSync(file, 'utf8') === state(),
    note: () => writeBelow(made.root, join(notesFolder, made.name), state()),
  };
}
