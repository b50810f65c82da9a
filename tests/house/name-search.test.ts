import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openNameSearch } from '@/lib/content/name-search';
import { hashName } from '@/lib/content/rules/never-name';

const root = mkdtempSync(join(tmpdir(), 'unshare-names-'));
const rule = 'lib/content/rules/never-name.ts';
mkdirSync(dirname(join(root, rule)), { recursive: true });
cpSync(rule, join(root, rule));
afterAll(() => rmSync(root, { recursive: true }));

const listed = new Set([hashName('Aster Corvin')]);
const said = { file: 'content/a.mdx', text: 'One line.\nHere is Aster Corvin again.\n' };
const linesOf = (text: typeof said, names = listed) =>
  openNameSearch(root)([text], names).map(({ file, line }) => `${file}:${line}`);

describe('a search for listed names that remembers', () => {
  test('finds a name again, and one that was written since', () => {
    expect(linesOf(said)).toEqual(['content/a.mdx:2']);
    expect(linesOf(said)).toEqual(['content/a.mdx:2']);
    expect(linesOf({ ...said, text: `${said.text}Aster\nCorvin.\n` })).toEqual([
      'content/a.mdx:2',
      'content/a.mdx:3',
    ]);
  });

  test('finds nothing more once the name is gone', () => {
    expect(linesOf({ ...said, text: 'One line.\nHere is nobody.\n' })).toEqual([]);
  });

  test('searches what was clean again when a name is added to the list', () => {
    const text = { file: 'content/b.mdx', text: 'Here is Birch Dorn.\n' };
    expect(linesOf(text)).toEqual([]);
    expect(linesOf(text, new Set([...listed, hashName('Birch Dorn')]))).toEqual([
      'content/b.mdx:1',
    ]);
  });

  test('tells of the same words under another address', () => {
    expect(linesOf({ ...said, file: 'content/c.mdx' })).toEqual(['content/c.mdx:2']);
  });
});
