import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const folder = join('node_modules', '.cache', 'unshare');
/** A file that no build has asked for in so many days is forgotten. */
const keptDays = 30;

/** Files made before, by the hash of all that goes into them. */
export type Cache = {
  /** Gives the file of some parts: the one kept, or a fresh one that is kept from now on. */
  keep: (
    parts: readonly (string | Uint8Array)[],
    make: () => Promise<Buffer> | Buffer,
  ) => Promise<Buffer>;
  /** How many had to be made. */
  made: () => number;
};

/**
 * What earlier builds made, kept on disk with the packages.
 * @param name of what is made, a folder of its own
 */
export function openCache(name: string): Cache {
  const place = join(folder, name);
  mkdirSync(place, { recursive: true });
  forgetOld(place);
  let made = 0;
  return {
    made: () => made,
    keep: async (parts, make) => {
      const hash = createHash('sha256');
      for (const part of parts) hash.update(part).update('\0');
      const file = join(place, hash.digest('hex'));
      const known = readIfThere(file);
      if (known) return known;
      const data = await make();
      made += 1;
      writeFileSync(file, data);
      return data;
    },
  };
}

const day = 24 * 60 * 60 * 1000;

function readIfThere(file: string): Buffer | undefined {
  const state = statSync(file, { throwIfNoEntry: false });
  if (!state) return undefined;
  const now = new Date();
  // Asked for today is near enough: a mark for each of thousands of files takes its time.
  if (now.getTime() - state.mtimeMs > day) utimesSync(file, now, now);
  return readFileSync(file);
}

function forgetOld(place: string): void {
  const oldest = Date.now() - keptDays * day;
  for (const name of readdirSync(place)) {
    const file = join(place, name);
    if (statSync(file).mtimeMs < oldest) rmSync(file);
  }
}
