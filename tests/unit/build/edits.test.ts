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

describe('what was edited since all was well', () => {
  test('is nothing at first, and nothing where a file was written as it was', () => {
    expect(look().edited).toEqual([]);
    write('lib/a.ts', 'a');
    write('lib/a.css', 'other');
    expect(look().edited).toEqual([]);
  });

  test('is every file with other words, until all is well again', () => {
    write('lib/b.ts', 'other');
    write('package-lock.json', '{"a":1}');
    const edits = look();
    expect(edits.edited).toEqual(['lib/b.ts', 'package-lock.json']);
    expect(look().edited).toEqual(['lib/b.ts', 'package-lock.json']);
    edits.note();
    expect(look().edited).toEqual([]);
  });

  test('is noted as it was looked at: what is edited meanwhile is told the next time', () => {
    write('lib/b.ts', 'other');
    const edits = look();
    write('lib/b.ts', 'another');
    edits.note();
    expect(look().edited).toEqual(['lib/b.ts']);
  });

  test.each<[string, () => void]>([
    ['a file is new', () => write('lib/c.ts', 'c')],
    ['a file has gone', () => rmSync(join(root, 'lib/a.ts'))],
    [
      'a file has another name',
      () => {
        rmSync(join(root, 'lib/a.ts'));
        write('lib/c.ts', 'a');
      },
    ],
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
    expect(look().edited).toBeUndefined();
  });

  test('cannot be told on another day', () => {
    expect(look('2026-11-28').edited).toBeUndefined();
  });
});

describe('the tests of a change', () => {
  const houseTests = ['tests/house/start.test.ts'];

  test.each([
    [['lib/content/check.ts']],
    [['components/ui/mark.tsx', 'tests/unit/content/text.test.ts']],
  ])('of %j are those that import it, and those of the house', (edited) => {
    expect(testsFor(edited, houseTests)).toEqual([...edited, ...houseTests]);
  });

  test.each([
    [['package-lock.json']],
    [['lib/content/check.ts', 'content/messages/en.json']],
    [['tests/fixtures/content-sound/content/pages/about/en.mdx']],
    [['tests/fixtures/sound-tree.ts']],
    [['lib/bench/baseline.css']],
    [['vitest.config.ts']],
    [undefined],
  ])('of %j are all', (edited) => {
    expect(testsFor(edited, houseTests)).toBeUndefined();
  });
});
