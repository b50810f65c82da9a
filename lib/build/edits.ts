import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { besidesOf, hashesOfParts, type Parts } from '@/lib/content/hash-files';
import { readJson } from '@/lib/content/kept';
import { notesFolder } from './standing';

/** What has become of some files since it was noted that all is well with them. */
export type Edits = {
  /**
   * Files that have other words now. Undefined where more has changed than that: a file is new or
   * gone, it is another day, or nothing was noted.
   */
  edited: readonly string[] | undefined;
  /** Notes that all is well with the files as they were when they were looked at. */
  note: () => void;
};

const notedSchema = z.strictObject({
  besides: z.string(),
  hashes: z.record(z.string(), z.string()),
});
type Noted = z.infer<typeof notedSchema>;

/**
 * Looks at files, and at what was noted of them.
 * @param root top of the project
 * @param name of the note
 */
export function editsSince(root: string, name: string, parts: Parts): Edits {
  const file = join(root, notesFolder, `${name}.json`);
  const now: Noted = { besides: besidesOf(parts), hashes: hashesOfParts(root, parts) };
  const noted = notedSchema.safeParse(readJson(file)).data;
  return {
    edited: noted && editedFrom(noted, now),
    note: () => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(now));
    },
  };
}

function editedFrom(before: Noted, now: Noted): string[] | undefined {
  const paths = Object.keys(now.hashes);
  const isSameSet =
    paths.length === Object.keys(before.hashes).length &&
    paths.every((path) => path in before.hashes);
  if (!isSameSet || before.besides !== now.besides) return undefined;
  return paths.filter((path) => now.hashes[path] !== before.hashes[path]);
}
