import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { tellDataLog } from '@/lib/build/tell-data-log';
import { checkContent } from '@/lib/content/check';
import { compareVersions, listUnlogged, logChange, logIntoLatest } from '@/lib/content/data-log';
import { formatFingerprints, parseFingerprints } from '@/lib/content/fingerprints';
import { formatIssue } from '@/lib/content/issue';
import { readContent } from '@/lib/content/read';
import { giveBack } from '@/tests/fixtures/lent-tree';
import {
  amended,
  entry,
  fingerprints,
  fingerprintsFile,
  first,
  key,
  law,
  logFile,
  marks,
  published,
} from '@/tests/fixtures/logged-data';
import { code } from '@/tests/fixtures/sound-files';
import {
  append,
  borrowTree,
  type Change,
  linesAfter,
  swap,
  write,
} from '@/tests/fixtures/sound-tree';

const says = `${law}:1:1 change log: ${key} means something else than before, and the change log does not say so. Fix: run npm run data:log -- "what changed and why" ${key}.`;

describe('the check asks for an entry in the change log', () => {
  test('never before the first publication', () => {
    expect(linesAfter(amended)).toEqual([]);
  });

  test('not while the data is as it was logged', () => {
    expect(linesAfter(...published)).toEqual([]);
  });

  test('when a record means something else', () => {
    expect(linesAfter(...published, amended)).toEqual([says]);
  });

  test('when a source means something else', () => {
    const lines = linesAfter(
      ...published,
      swap(code, 'kept by a library', 'kept by two libraries'),
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('sources/image-code-2025 means something else');
  });

  test('not when somebody looked again and found it the same', () => {
    const looked = [
      swap(law, '    checkedOn: 2026-11-20', '    checkedOn: 2026-11-22'),
      swap(law, '\ncheckedOn: 2026-11-20', '\ncheckedOn: 2026-11-22'),
      swap(law, 'reviewBy: 2027-05-20', 'reviewBy: 2027-05-22'),
    ];
    expect(linesAfter(...published, ...looked)).toEqual([]);
  });

  test('not for the order of fields, comments and quotes', () => {
    expect(linesAfter(...published, append(law, '# Read twice.\n'))).toEqual([]);
  });

  test('when a record is new, and when one has gone', () => {
    const without = formatFingerprints(new Map([...fingerprints].filter(([one]) => one !== key)));
    expect(linesAfter(...published, write(fingerprintsFile, without))).toEqual([
      `${law}:1:1 change log: ${key} is new, and the change log does not say so. Fix: run npm run data:log -- "what changed and why" ${key}.`,
    ]);
    const more = append(fingerprintsFile, 'laws/gb-old-code 1.0.0 0123456789abcdef\n');
    expect(linesAfter(...published, more)).toEqual([
      `${fingerprintsFile}:1:1 change log: laws/gb-old-code has gone, and the change log does not say so. Fix: run npm run data:log -- "what changed and why" laws/gb-old-code.`,
    ]);
  });

  test('when a field has been renamed', () => {
    const renamed = swap(fingerprintsFile, 'fields/laws.citation ', 'fields/laws.citedAs ');
    expect(linesAfter(...published, renamed).join('\n')).toMatch(
      /laws\.citation is new.*\n.*laws\.citedAs has gone/,
    );
  });

  test('only once the record is sound', () => {
    const lines = linesAfter(...published, swap(law, 'kind: criminal', 'kind: crime'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('kind: "crime" is not one of the values allowed');
  });

  test('when a fingerprint was written by hand', () => {
    const mark = marks.get(key);
    const forged = swap(fingerprintsFile, `${key} 1.0.0 ${mark}`, `${key} 1.1.0 ${mark}`);
    const log = write(logFile, first + entry('1.1.0', 'records: [laws/other-code]'));
    expect(linesAfter(...published, log, forged)).toEqual([
      expect.stringContaining(
        `${key} has the version 1.1.0, and no entry of that version names it`,
      ),
    ]);
  });

  test('with entries in order, each saying what it concerns', () => {
    const backwards = write(logFile, entry('1.1.0', 'everything: true') + first);
    expect(linesAfter(...published, backwards)).toEqual([
      `${logFile}:5:3 change log: 1.0.0 of 2026-11-23 stands after 1.1.0 of 2026-11-23. Fix: put entries in order, oldest first.`,
    ]);
    const silent = write(
      logFile,
      '- {version: 1.0.0, on: 2026-11-23, what: Something was changed}\n',
    );
    expect(linesAfter(...published, silent)).toEqual([
      `${logFile}:1:3 [0]: says of no record or field that it changed. Fix: run npm run data:log, which names them.`,
    ]);
  });

  test('with fingerprints that can be read', () => {
    expect(linesAfter(...published, append(fingerprintsFile, 'laws gb\n'))).toEqual([
      expect.stringContaining('fingerprint: not a key, a version and a mark'),
    ]);
  });
});

describe('versions of the data', () => {
  const log = (...versions: string[]) => ({
    changes: versions.map((version) => ({
      version,
      on: '2026-11-23',
      what: 'Something was changed.',
      everything: true as const,
    })),
    fingerprints: new Map([['fields/laws.citation', { version: '1.0.0', mark: 'string' }]]),
  });
  const now = new Map([
    ['fields/laws.citedAs', 'string'],
    ['laws/a', '0123456789abcdef'],
  ]);
  const unlogged = listUnlogged(now, log().fingerprints);
  const told = { what: 'A field has a better name.', on: '2026-12-01' };
  const pick = (...names: string[]) => unlogged.filter((one) => names.includes(one.key));

  test('begin at 1.0.0, which concerns everything', () => {
    expect(logChange(log(), now, { ...told, unlogged }).changes).toEqual([
      { version: '1.0.0', ...told, everything: true },
    ]);
  });

  test('grow in the middle when a record changes', () => {
    const { changes } = logChange(log('1.4.0'), now, { ...told, unlogged: pick('laws/a') });
    expect(changes[1]).toEqual({ version: '1.5.0', ...told, records: ['laws/a'] });
  });

  test('grow at the front when a field is renamed', () => {
    const { changes, fingerprints: after } = logChange(log('1.4.0'), now, { ...told, unlogged });
    expect(changes[1]).toEqual({
      version: '2.0.0',
      ...told,
      records: ['laws/a'],
      fields: ['laws.citation', 'laws.citedAs'],
    });
    expect(listUnlogged(now, after)).toEqual([]);
  });

  test('stay while the newest is not yet published, unless a field has gone', () => {
    const minor = logChange(log('1.4.0'), now, { ...told, unlogged: pick('laws/a') });
    const added = logIntoLatest(minor, now, pick('fields/laws.citedAs'));
    expect(added.changes[1]).toMatchObject({ version: '1.5.0', fields: ['laws.citedAs'] });
    expect(() => logIntoLatest(minor, now, pick('fields/laws.citation'))).toThrow(
      'that needs an entry of its own',
    );
    expect(() => logIntoLatest(log(), now, unlogged)).toThrow('There is no entry yet');
  });

  test('are compared by number, not by letter', () => {
    expect(compareVersions('1.10.0', '1.9.0')).toBeGreaterThan(0);
    expect(compareVersions('1.9.0', '2.0.0')).toBeLessThan(0);
    expect(compareVersions('1.9.0', '1.9.0')).toBe(0);
  });
});

describe('npm run data:log', () => {
  const roots: string[] = [];
  const tree = (...changes: Change[]) => {
    const root = borrowTree(...changes);
    roots.push(root);
    return root;
  };
  afterEach(() => {
    for (const root of roots.splice(0)) giveBack(root);
  });
  const tell = (root: string, ...args: string[]) => tellDataLog(root, args, '2026-12-01');
  const linesOf = (root: string) => checkContent(root).issues.map(formatIssue);

  test('adds an entry, and the check is content', () => {
    const root = tree(...published, amended);
    expect(tell(root, 'The code now names showing.', key)).toBe('1 logged under 1.1.0.');
    const { changes, fingerprints: after } = readContent(root);
    expect(changes[1]).toEqual({
      version: '1.1.0',
      on: '2026-12-01',
      what: 'The code now names showing.',
      records: [key],
    });
    expect(after.get(key)?.version).toBe('1.1.0');
    expect(linesOf(root)).toEqual([]);
  });

  test('says what waits when it is told nothing, and changes nothing', () => {
    const root = tree(...published, amended);
    expect(() => tell(root)).toThrow(`${key} (changed)\n1 wait for the change log.`);
    expect(readFileSync(join(root, logFile), 'utf8')).toBe(first);
  });

  test('refuses a record that has not changed, and content that is not sound', () => {
    const root = tree(...published, amended);
    expect(() => tell(root, 'Words and a wrong name.', 'platforms/example-photos')).toThrow(
      'platforms/example-photos has not changed since it was logged.',
    );
    const broken = tree(...published, swap(law, 'kind: criminal', 'kind: crime'));
    expect(() => tell(broken, 'Words about it.', key)).toThrow('Mend this first:');
  });

  test('begins the log with everything, and then has nothing to say', () => {
    const root = tree();
    tell(root, 'The first publication.', '--all');
    expect(readContent(root).changes).toEqual([
      { version: '1.0.0', on: '2026-12-01', what: 'The first publication.', everything: true },
    ]);
    expect(linesOf(root)).toEqual([]);
    expect(tell(root)).toBe('Everything is in the change log.');
  });

  test('adds to the newest entry while its version is not yet published', () => {
    const log = write(logFile, first + entry('1.1.0', 'records: [laws/other-code]'));
    const root = tree(...published, log, amended);
    expect(tell(root, '--into-latest', key)).toBe('1 logged under 1.1.0.');
    expect(readContent(root).changes[1]?.records).toEqual([key, 'laws/other-code']);
    expect(linesOf(root)).toEqual([]);
  });
});

test('fingerprints are written as they are read', () => {
  const text = formatFingerprints(fingerprints);
  expect(parseFingerprints(fingerprintsFile, text, [])).toEqual(fingerprints);
});
