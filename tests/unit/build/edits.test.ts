import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { editsSince } from '@/lib/build/edits';
import { testsFor } from '@/lib/build/unit-tests';

let root = '';
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const look = (day = '2026-11-27') =>
  editsSince(root, 'units', { from: ['lib', 'package-lock.json'], but: /\.css$/, besides: [day] });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'unshare-edits-'));
  write('lib/a.ts', 'a');
  write('lib/b.ts', 'b');
  write('lib/a.css', 'a');
  write('package-lock.json', '{}');
  look().note();
});
afterEach(() => rmSync(root, { recursive: true }));

const nothing = { edited: [], gone: [] };

describe('what has changed since all was well', () => {
  test('is nothing at first, and nothing where a file was written as it was', () => {
    expect(look().changed).toEqual(nothing);
    write('lib/a.ts', 'a');
    write('lib/a.css', 'other');
    expect(look().changed).toEqual(nothing);
  });

  test('is every file with other words, until all is well again', () => {
    write('lib/b.ts', 'other');
    write('package-lock.json', '{"a":1}');
    const edits = look();
    expect(edits.changed).toEqual({ edited: ['lib/b.ts', 'package-lock.json'], gone: [] });
    expect(look().changed).toEqual(edits.changed);
    edits.note();
    expect(look().changed).toEqual(nothing);
  });

  test('is every file that is new, and every one that has gone', () => {
    rmSync(join(root, 'lib/a.ts'));
    write('lib/c.ts', 'a');
    expect(look().changed).toEqual({ edited: ['lib/c.ts'], gone: ['lib/a.ts'] });
  });

  test('is noted as it was looked at: what is edited meanwhile is told the next time', () => {
    write('lib/b.ts', 'other');
    const edits = look();
    write('lib/b.ts', 'another');
    edits.note();
    expect(look().changed).toEqual({ edited: ['lib/b.ts'], gone: [] });
  });

  test.each<[string, () => void]>([
    ['nothing was noted', () => rmSync(join(root, 'node_modules'), { recursive: true })],
    [
      'half of a note was written',
      () => {
        const notes = 'node_modules/.cache/unshare/standing';
        for (const name of readdirSync(join(root, notes))) write(`${notes}/${name}`, '{"besides"');
      },
    ],
  ])('cannot be told when %s', (_name, change) => {
    change();
    expect(look().changed).toBeUndefined();
  });

  test('cannot be told on another day', () => {
    expect(look('2026-11-28').changed).toBeUndefined();
  });
});

describe('the tests of a change', () => {
  const houseTests = ['tests/house/start.test.ts'];
  const code = ['lib/content/check.ts'];

  test.each([
    { edited: code, gone: [] },
    { edited: ['components/ui/mark.tsx', 'tests/unit/content/text.test.ts'], gone: code },
    { edited: [], gone: code },
    { edited: ['content/messages/en.json'], gone: [] },
  ])('of %j are those that import what there is, and those of the house', (changed) => {
    expect(testsFor(changed, houseTests)).toEqual([...changed.edited, ...houseTests]);
  });

  test.each([
    { edited: ['package-lock.json'], gone: [] },
    { edited: [...code, 'content/laws/a.yaml'], gone: [] },
    { edited: ['tests/fixtures/content-sound/content/pages/about/en.mdx'], gone: [] },
    { edited: ['tests/fixtures/sound-tree.ts'], gone: [] },
    { edited: ['lib/bench/baseline.css'], gone: [] },
    { edited: code, gone: ['vitest.config.ts'] },
    undefined,
  ])('of %j are all', (changed) => {
    expect(testsFor(changed, houseTests)).toBeUndefined();
  });
});
