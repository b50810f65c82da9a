import { createHash, type Hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '@/lib/content/list-files';

const notes = join('node_modules', '.cache', 'unshare', 'standing');

/** Something that was made, and all that it depends on. */
export type Made = {
  /** Of its note, on disk with the packages. */
  name: string;
  /** Top of the project. */
  root: string;
  /** Files and folders that it is made of, from there. One that is missing counts as empty. */
  from: readonly string[];
  /** Folders in those that the making itself fills: they are not part of it. */
  but?: readonly string[];
  /** Folders of what was made, from there. */
  out: readonly string[];
  /** What else decides how it comes out: the day, the address it is built for. */
  besides: readonly string[];
};

/** Files at a path, from the top: itself, or all that are below it. */
function filesAt(root: string, path: string): string[] {
  const state = statSync(join(root, path), { throwIfNoEntry: false });
  if (!state?.isDirectory()) return [path];
  return listFiles(join(root, path)).map((file) => `${path}/${file}`);
}

function addFile(hash: Hash, root: string, path: string): void {
  hash.update(`${path}\0`);
  if (existsSync(join(root, path))) hash.update(readFileSync(join(root, path)));
  hash.update('\0');
}

/** All that it is made of, as one hash. */
function hashOfParts({ root, from, but = [], besides }: Made): string {
  const hash = createHash('sha256').update(`${process.version}\0${besides.join('\0')}\0`);
  const isPart = (path: string) => !but.some((folder) => path.startsWith(`${folder}/`));
  for (const path of from.flatMap((one) => filesAt(root, one)).filter(isPart))
    addFile(hash, root, path);
  return hash.digest('hex');
}

/** The files that were made, by name, size and time, as one hash. */
function hashOfMade({ root, out }: Made): string {
  const hash = createHash('sha256');
  for (const path of out.flatMap((one) => filesAt(root, one))) {
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
  const file = join(made.root, notes, made.name);
  const parts = hashOfParts(made);
  const state = () => `${parts} ${hashOfMade(made)}`;
  return {
    stands: existsSync(file) && readFileSync(file, 'utf8') === state(),
    note: () => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, state());
    },
  };
}
