import { createHash, type Hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '@/lib/content/list-files';

/** Everything that the site is made of. */
const made = {
  folders: ['app', 'components', 'content', 'lib', 'public'],
  files: [
    'contentlayer.config.ts',
    'next.config.ts',
    'package-lock.json',
    'postcss.config.mjs',
    'tsconfig.json',
  ],
};
const note = join('node_modules', '.cache', 'unshare', 'standing-site');

/** A built site, and what it depends on. */
export type Site = {
  /** Top of the project. */
  root: string;
  /** Where the built files are, from there. */
  out: readonly string[];
  /** What else decides how it comes out: the day, the address it is built for. */
  besides: readonly string[];
};

function addFile(hash: Hash, root: string, path: string): void {
  hash.update(`${path}\0`);
  if (existsSync(join(root, path))) hash.update(readFileSync(join(root, path)));
  hash.update('\0');
}

/** What the site is made of, and its built files by name, size and time: as one hash. */
function stateOf({ root, out, besides }: Site): string {
  const hash = createHash('sha256').update(`${process.version}\0${besides.join('\0')}\0`);
  for (const folder of made.folders) {
    for (const path of listFiles(join(root, folder))) addFile(hash, root, `${folder}/${path}`);
  }
  for (const path of made.files) addFile(hash, root, path);
  for (const folder of out) {
    for (const path of existsSync(join(root, folder)) ? listFiles(join(root, folder)) : []) {
      const { size, mtimeMs } = statSync(join(root, folder, path));
      hash.update(`${folder}/${path} ${size} ${mtimeMs}\0`);
    }
  }
  return hash.digest('hex');
}

/** Notes that the site stands, built whole from what is there now. */
export function noteStanding(site: Site): void {
  const file = join(site.root, note);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, stateOf(site));
}

/** True where the site was built whole, and since then neither it nor what it is made of has changed. */
export function isStanding(site: Site): boolean {
  const file = join(site.root, note);
  return existsSync(file) && readFileSync(file, 'utf8') === stateOf(site);
}
