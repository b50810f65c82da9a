import crypto from 'node:crypto';
import type { ContentIssue } from '../issue';

/**
 * A name as it is hashed: NFKD without marks and unseen signs, lower case, single spaces.
 * @see content/vocab/never-name.yaml
 */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** SHA-256 of `unshare:` and the normalised name, in lower-case hexadecimal. */
export function hashName(name: string): string {
  return hashNormal(normaliseName(name));
}

/** In one call where Node has it (20.12), which halves the time of hundreds of thousands. */
const sha256: (text: string) => string =
  typeof crypto.hash === 'function'
    ? (text) => crypto.hash('sha256', text)
    : (text) => crypto.createHash('sha256').update(text).digest('hex');

const hashNormal = (name: string): string => sha256(`unshare:${name}`);

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
 * Runs of words that have been looked at, as a tree: a site says most of its words many times, and
 * a run is hashed once.
 */
type KnownRuns = {
  /** The number of each word. */
  words: Map<string, number>;
  /** The number of each run, by that of the run before its last word and that of the word. */
  runs: Map<number, number>;
  /** Numbers of the runs that are listed. */
  listed: Set<number>;
};

const noRuns = (): KnownRuns => ({ words: new Map(), runs: new Map(), listed: new Set() });

/** What is known by the names that are listed. Kept, because content is checked again and again. */
const kept = new Map<string, { runs: KnownRuns; lines: Map<string, boolean> }>();

function knownWith(listed: ReadonlySet<string>) {
  const key = [...listed].sort().join(' ');
  const known = kept.get(key) ?? { runs: noRuns(), lines: new Map<string, boolean>() };
  kept.set(key, known);
  return known;
}

/** More words than any site has; with as many runs, still a whole number that is exact. */
const wordLimit = 2 ** 24;

/**
 * Finds runs of one to four words whose hash is listed.
 * @param known what is known of runs already, added to
 * @returns how many were found; never the name itself
 */
export function findListedNames(
  text: string,
  listed: ReadonlySet<string>,
  known: KnownRuns = noRuns(),
): number {
  let found = 0;
  for (const words of wordsOf(text)) {
    const numbers = words.map((word) => {
      const number = known.words.get(word) ?? known.words.size;
      known.words.set(word, number);
      return number;
    });
    for (let start = 0; start < words.length; start += 1) {
      let run = 0;
      for (const [index, word] of numbers.slice(start, start + longestName).entries()) {
        const key = run * wordLimit + word;
        const before = known.runs.get(key);
        run = before ?? known.runs.size + 1;
        if (before === undefined) {
          known.runs.set(key, run);
          const name = words.slice(start, start + index + 1).join(' ');
          if (listed.has(hashNormal(name))) known.listed.add(run);
        }
        if (known.listed.has(run)) found += 1;
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
  const { runs, lines: judged } = knownWith(listed);
  const count = (part: string): number => {
    const plain = plainOf(part);
    const inPlain = plain === part ? 0 : findListedNames(plain, listed, runs);
    return inPlain + findListedNames(part, listed, runs);
  };
  const issue = (file: string, line: number) => ({
    file,
    line,
    column: 1,
    field: 'never-name',
    message: 'a name that this project never prints',
    fix: 'take the person out: say what happens to people, not to whom',
  });
  const isAtFault = (line: string, next: string): boolean => {
    const hits = count(`${line} ${next}`);
    // What stands wholly on the next line is found there.
    return hits > 0 && (count(line) > 0 || hits > count(next));
  };
  return texts.flatMap(({ file, text }) => {
    const inPath = findListedNames(file, listed, runs) > 0 ? [issue(file, 1)] : [];
    const lines = text.split('\n');
    const inText = lines.flatMap((line, index) => {
      // A name may break over a line's end.
      const next = (lines[index + 1] ?? '').trim().split(/\s+/).slice(0, longestName).join(' ');
      const both = `${line.trim()}\n${next}`;
      const isHere = judged.get(both) ?? isAtFault(line, next);
      judged.set(both, isHere);
      return isHere ? [issue(file, index + 1)] : [];
    });
    return [...inPath, ...inText];
  });
}
