import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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
 * A cache on disk.
 * @param folder where it is kept
 */
export function openCache(folder: string): Cache {
  mkdirSync(folder, { recursive: true });
  let made = 0;
  return {
    made: () => made,
    keep: async (parts, make) => {
      const hash = createHash('sha256');
      for (const part of parts) hash.update(part).update('\0');
      const file = join(folder, hash.digest('hex'));
      if (existsSync(file)) return readFileSync(file);
      const data = await make();
      made += 1;
      writeFileSync(file, data);
      return data;
    },
  };
}
