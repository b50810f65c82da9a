import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** What was worked out before, by the hash of all that it is made of. */
export type Kept<Value> = {
  /** What is kept under a key, or else what `make` gives, which is kept from now on. */
  get: (key: string, make: () => Value) => Value;
  /**
   * Writes what is kept where some of it is new, for other processes and the next build.
   * @returns how many this process has asked for, and how many it had to make since it last saved
   */
  save: () => { all: number; fresh: number };
};

/** Beyond this many times what is asked for, what nothing asks for any more is dropped. */
const mostKept = 4;

/**
 * Opens what is kept of one kind, in one file below `node_modules/.cache`. A file that does not
 * hold what it should is as good as none.
 * @param name of the kind: `citations`
 * @param schema what each value is
 */
export function openKept<Value>(root: string, name: string, schema: z.ZodType<Value>): Kept<Value> {
  const file = join(root, 'node_modules', '.cache', 'unshare', `${name}.json`);
  const found = z.record(z.string(), schema).safeParse(readJson(file));
  const known = new Map(Object.entries(found.data ?? {}));
  const asked = new Map<string, Value>();
  const fresh = new Set<string>();
  return {
    get: (key, make) => {
      const there = known.get(key);
      const value = there ?? make();
      if (there === undefined) {
        known.set(key, value);
        fresh.add(key);
      }
      asked.set(key, value);
      return value;
    },
    save: () => {
      const made = fresh.size;
      if (made > 0) {
        mkdirSync(dirname(file), { recursive: true });
        const isStale = known.size > mostKept * asked.size;
        writeFileSync(file, JSON.stringify(Object.fromEntries(isStale ? asked : known)));
        fresh.clear();
      }
      return { all: asked.size, fresh: made };
    },
  };
}

/** What a file says; nothing where there is none, or where a build that was stopped left half of one. */
export function readJson(file: string): unknown {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The key of something: the hash of all parts that it is made of. */
export const keyOf = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);

/**
 * The key of some files, for what rests on the code that makes it or on the packages it uses.
 * @param files from the top of the project
 */
export const keyOfFiles = (root: string, files: readonly string[]): string =>
  keyOf(...files.map((file) => readFileSync(join(root, file), 'utf8')));
