import { join } from 'node:path';
import { z } from 'zod';
import { besidesOf, hashesOfParts, type Parts } from '@/lib/content/hash-files';
import { readJson } from '@/lib/content/kept';
import { notesFolder } from './standing';
import { writeBelow } from './write-below';

/** Files that are new or have other words now, and files that have gone. */
export type Changed = { edited: readonly string[]; gone: readonly string[] };

/** What has become of some files since it was noted that all is well with them. */
export type Edits = {
  /** Undefined where more has changed than files: it is another day, or nothing was noted. */
  changed: Changed | undefined;
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
  const file = join(notesFolder, `${name}.json`);
  const now: Noted = { besides: besidesOf(parts), hashes: hashesOfParts(root, parts) };
  const noted = notedSchema.safeParse(readJson(join(root, file))).data;
  return {
    changed: noted && changedFrom(noted, now),
    note: () => writeBelow(root, file, JSON.stringify(now)),
  };
}

function changedFrom(before: Noted, now: Noted): Changed | undefined {
  if (before.besides !== now.besides) return undefined;
  return {
    edited: Object.keys(now.hashes).filter((path) => now.hashes[path] !== before.hashes[path]),
    gone: Object.keys(before.hashes).filter((path) => !(path in now.hashes)),
  };
}
