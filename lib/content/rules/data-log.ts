import type { Content } from '../content';
import { compareVersions, concerns, listUnlogged, type Unlogged } from '../data-log';
import { marksOf } from '../fingerprints';
import type { ContentIssue } from '../issue';
import { positionOf } from '../yaml-source';

const logFile = 'content/data-changes.yaml';
const fingerprintsFile = 'content/data-fingerprints.txt';
const field = 'change log';

/** The file of a record by its key, and for a field the list that knows it. */
const fileOf = (key: string) =>
  key.startsWith('fields/') ? fingerprintsFile : `content/${key}.yaml`;

const says = {
  new: 'is new, and the change log does not say so',
  changed: 'means something else than before, and the change log does not say so',
  gone: 'has gone, and the change log does not say so',
};

/**
 * Holds the data against its change log: whoever reuses it learns of every change in meaning.
 * Before the log begins nothing has been published, and nothing is asked.
 * @param faulty files with other issues: they are mended first, and logged once they are sound
 */
export function checkDataLog(content: Content, faulty: ReadonlySet<string>): ContentIssue[] {
  if (!content.changesSource || faulty.has(logFile)) return [];
  const unlogged = listUnlogged(marksOf(content), content.fingerprints)
    .filter(({ key }) => !faulty.has(fileOf(key)))
    .map(issueOf);
  return [...unlogged, ...checkAccounts(content), ...checkOrder(content)];
}

function issueOf({ key, how }: Unlogged): ContentIssue {
  return {
    file: how === 'gone' ? fingerprintsFile : fileOf(key),
    line: 1,
    column: 1,
    field,
    message: `${key} ${says[how]}`,
    fix: `run npm run data:log -- "what changed and why" ${key}`,
  };
}

/** Fingerprints that somebody wrote by hand: no entry of their version names them. */
function checkAccounts({ fingerprints, changes }: Content): ContentIssue[] {
  return [...fingerprints].flatMap(([key, { version }], index) => {
    const named = changes.some((change) => change.version === version && concerns(change, key));
    if (named) return [];
    const message = `${key} has the version ${version}, and no entry of that version names it`;
    const fix = `take its line out and run npm run data:log -- "what changed and why" ${key}`;
    return [{ file: fingerprintsFile, line: index + 1, column: 1, field, message, fix }];
  });
}

/** Versions and days of the log go one way. */
function checkOrder({ changes, changesSource }: Content): ContentIssue[] {
  return changes.flatMap((change, index) => {
    const before = changes[index - 1];
    if (!before || !changesSource) return [];
    if (compareVersions(before.version, change.version) < 0 && before.on <= change.on) return [];
    const message = `${change.version} of ${change.on} stands after ${before.version} of ${before.on}`;
    const at = positionOf(changesSource, [index]);
    return [{ file: logFile, ...at, field, message, fix: 'put entries in order, oldest first' }];
  });
}
