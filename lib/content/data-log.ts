import type { Change } from '@/lib/schema/change';
import type { Fingerprints, Marks } from './fingerprints';

/** The change log of the data, oldest first, and what it has accounted for. */
export type DataLog = { changes: readonly Change[]; fingerprints: Fingerprints };

/** One thing in the data that the log does not know as it stands. */
export type Unlogged = { key: string; how: 'new' | 'changed' | 'gone' };

/** What is new, changed or gone since the log last spoke of it, sorted. */
export function listUnlogged(marks: Marks, fingerprints: Fingerprints): Unlogged[] {
  const now = [...marks].flatMap(([key, mark]): Unlogged[] => {
    const known = fingerprints.get(key);
    if (known?.mark === mark) return [];
    return [{ key, how: known ? 'changed' : 'new' }];
  });
  const gone = [...fingerprints.keys()]
    .filter((key) => !marks.has(key))
    .map((key): Unlogged => ({ key, how: 'gone' }));
  return [...now, ...gone].sort((a, b) => (a.key < b.key ? -1 : 1));
}

const fieldPrefix = 'fields/';
const isField = (key: string) => key.startsWith(fieldPrefix);

/** True where an entry speaks of a key. */
export function concerns({ everything, records, fields }: Change, key: string): boolean {
  if (everything) return true;
  return isField(key)
    ? (fields ?? []).includes(key.slice(fieldPrefix.length))
    : (records ?? []).includes(key);
}

/** True where those who use the data must change their programs: a field has gone or is another. */
const breaks = ({ key, how }: Unlogged) => isField(key) && how !== 'new';

const numbersOf = (version: string) => version.split('.').map(Number);

/** Below zero where `a` is the older version, above where it is the newer. */
export function compareVersions(a: string, b: string): number {
  const [other, mine] = [numbersOf(b), numbersOf(a)];
  return mine.map((part, index) => part - (other[index] ?? 0)).find((part) => part !== 0) ?? 0;
}

function versionAfter(latest: Change | undefined, isMajor: boolean): string {
  if (!latest) return '1.0.0';
  const [major = 0, minor = 0] = numbersOf(latest.version);
  return isMajor ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`;
}

const union = (some: readonly string[] | undefined, more: readonly string[]) =>
  [...new Set([...(some ?? []), ...more])].sort();

/** An entry that names some keys besides those it names already. */
function naming(entry: Change, keys: readonly string[]): Change {
  if (entry.everything) return entry;
  const records = union(
    entry.records,
    keys.filter((key) => !isField(key)),
  );
  const fields = union(
    entry.fields,
    keys.filter(isField).map((key) => key.slice(fieldPrefix.length)),
  );
  const { version, on, what } = entry;
  return {
    version,
    on,
    what,
    ...(records.length > 0 ? { records } : {}),
    ...(fields.length > 0 ? { fields } : {}),
  };
}

/** The fingerprints after an entry has accounted for some keys. */
function accountFor(
  fingerprints: Fingerprints,
  marks: Marks,
  keys: readonly string[],
  version: string,
): Fingerprints {
  const accounted: Fingerprints = new Map(fingerprints);
  for (const key of keys) {
    const mark = marks.get(key);
    if (mark === undefined) accounted.delete(key);
    else accounted.set(key, { version, mark });
  }
  return accounted;
}

/**
 * Adds an entry to the log, under the next version, and accounts for what it names.
 * The first entry of all concerns everything.
 * @param what what changed, and why
 * @param on `YYYY-MM-DD`
 */
export function logChange(
  { changes, fingerprints }: DataLog,
  marks: Marks,
  { what, on, unlogged }: { what: string; on: string; unlogged: readonly Unlogged[] },
): DataLog {
  const version = versionAfter(changes.at(-1), unlogged.some(breaks));
  const keys = unlogged.map(({ key }) => key);
  const entry: Change =
    changes.length === 0
      ? { version, on, what, everything: true }
      : naming({ version, on, what }, keys);
  return {
    changes: [...changes, entry],
    fingerprints: accountFor(fingerprints, marks, keys, version),
  };
}

/**
 * Adds to the newest entry, for as long as its version has not been published.
 * @throws Error where there is none, or where a field has gone and its version is a minor one
 */
export function logIntoLatest(
  { changes, fingerprints }: DataLog,
  marks: Marks,
  unlogged: readonly Unlogged[],
): DataLog {
  const latest = changes.at(-1);
  if (!latest) throw new Error('There is no entry yet. Say what changed, in quotes.');
  if (unlogged.some(breaks) && !latest.version.endsWith('.0.0')) {
    throw new Error('A field has gone or changed its type: that needs an entry of its own.');
  }
  const keys = unlogged.map(({ key }) => key);
  return {
    changes: [...changes.slice(0, -1), naming(latest, keys)],
    fingerprints: accountFor(fingerprints, marks, keys, latest.version),
  };
}
