import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const file = join('node_modules', '.cache', 'unshare', 'valid-pages.txt');

/** Pages that were found valid before, known by all that the finding rests on. */
export type ValidPages = {
  has: (html: string) => boolean;
  add: (html: string) => void;
  /** Keeps what was asked for or added; the rest is forgotten. */
  save: () => void;
};

/**
 * Reads what was found before. Reading eight hundred pages again, of which a change touches a few,
 * would take half of `npm run check`.
 * @param by the validator with its version and its rules: with others, nothing is known
 */
export function openValidPages(by: string): ValidPages {
  const known = new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
  const asked = new Set<string>();
  const keyOf = (html: string) => createHash('sha256').update(by).update(html).digest('hex');
  return {
    has: (html) => {
      const key = keyOf(html);
      if (known.has(key)) asked.add(key);
      return known.has(key);
    },
    add: (html) => {
      known.add(keyOf(html));
      asked.add(keyOf(html));
    },
    save: () => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, [...asked].sort().join('\n'));
    },
  };
}
