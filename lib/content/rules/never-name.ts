import { createHash } from 'node:crypto';
import type { ContentIssue } from '../issue';

/**
 * A name as it is hashed: NFKD without marks, lower case, single spaces.
 * @see content/vocab/never-name.yaml
 */
export function normaliseName(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** SHA-256 of `unshare:` and the normalised name, in lower-case hexadecimal. */
export function hashName(name: string): string {
  return hashNormal(normaliseName(name));
}

const hashNormal = (name: string): string =>
  createHash('sha256').update(`unshare:${name}`).digest('hex');

const longestName = 4;

/** The two ways to cut a line into words: at anything but letters and digits, and at spaces. */
function wordsOf(text: string): string[][] {
  const normal = normaliseName(decode(text));
  const trimmed = normal
    .split(' ')
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  return [normal.split(/[^\p{L}\p{N}]+/u), trimmed].map((words) =>
    words.filter((word) => word !== ''),
  );
}

/** Percent signs that encode nothing stay: they stand in prose. */
function decode(text: string): string {
  return text.replace(/\+/g, ' ').replace(/(%[0-9a-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
}

/**
 * Finds runs of one to four words whose hash is listed.
 * @param known what is known of runs already, added to
 * @returns how many were found; never the name itself
 */
export function findListedNames(
  text: string,
  listed: ReadonlySet<string>,
  known: Map<string, boolean>,
): number {
  let found = 0;
  for (const words of wordsOf(text)) {
    for (let start = 0; start < words.length; start += 1) {
      for (let length = 1; length <= longestName && start + length <= words.length; length += 1) {
        const run = words.slice(start, start + length).join(' ');
        const hit = known.get(run) ?? listed.has(hashNormal(run));
        known.set(run, hit);
        if (hit) found += 1;
      }
    }
  }
  return found;
}

/** A line as a reader sees it, its markup taken away. */
const plainOf = (line: string): string =>
  line.replace(/&(nbsp|#160|#xa0);/gi, ' ').replace(/<[^>]*>|[*_`~]/g, '');

/** A text to search, as a reader or a machine would meet it. */
export type Searchable = { file: string; text: string };

/** Names that must never stand anywhere. The issue says where, and does not repeat the name. */
export function checkNeverName(
  texts: readonly Searchable[],
  listed: ReadonlySet<string>,
): ContentIssue[] {
  const known = new Map<string, boolean>();
  const count = (part: string): number => {
    const plain = plainOf(part);
    const inPlain = plain === part ? 0 : findListedNames(plain, listed, known);
    return inPlain + findListedNames(part, listed, known);
  };
  const issue = (file: string, line: number) => ({
    file,
    line,
    column: 1,
    field: 'never-name',
    message: 'a name that this project never prints',
    fix: 'take the person out: say what happens to people, not to whom',
  });
  return texts.flatMap(({ file, text }) => {
    const inPath = findListedNames(file, listed, known) > 0 ? [issue(file, 1)] : [];
    const lines = text.split('\n');
    const inText = lines.flatMap((line, index) => {
      // A name may break over a line's end.
      const next = (lines[index + 1] ?? '').trim().split(/\s+/).slice(0, longestName).join(' ');
      const hits = count(`${line} ${next}`);
      // What stands wholly on the next line is found there.
      const isHere = hits > 0 && (count(line) > 0 || hits > count(next));
      return isHere ? [issue(file, index + 1)] : [];
    });
    return [...inPath, ...inText];
  });
}
