import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { keyOf, openKept } from '@/lib/content/kept';

const root = mkdtempSync(join(tmpdir(), 'unshare-kept-'));
const file = join(root, 'node_modules', '.cache', 'unshare', 'words.json');
const open = () => openKept(root, 'words', z.string());
const never = (): string => {
  throw new Error('This is kept: nobody should make it again.');
};

beforeEach(() => rmSync(file, { force: true }));
afterAll(() => rmSync(root, { recursive: true }));

describe('what was worked out before', () => {
  test('is not made again: neither here nor by the next build', () => {
    const first = open();
    expect(first.get('a', () => 'one')).toBe('one');
    expect(first.get('a', never)).toBe('one');
    expect(first.save()).toEqual({ all: 1, fresh: 1 });
    expect(first.save()).toEqual({ all: 1, fresh: 0 });
    const second = open();
    expect(second.get('a', never)).toBe('one');
    expect(second.save()).toEqual({ all: 1, fresh: 0 });
  });

  test('is kept beside what this build does not ask for', () => {
    const first = open();
    first.get('a', () => 'one');
    first.save();
    const second = open();
    second.get('b', () => 'two');
    second.save();
    expect(open().get('a', never)).toBe('one');
  });

  test('is dropped when nothing asks for most of it any more', () => {
    const first = open();
    for (const key of ['a', 'b', 'c', 'd', 'e']) first.get(key, () => key);
    first.save();
    const second = open();
    second.get('z', () => 'last');
    second.save();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ z: 'last' });
  });

  test.each([
    ['something else', '{"a": 1}'],
    ['half of it', '{"a": "on'],
  ])('is made anew where the file holds %s', (_name, text) => {
    const first = open();
    first.get('a', () => 'one');
    first.save();
    writeFileSync(file, text);
    expect(open().get('a', () => 'again')).toBe('again');
  });

  test('has another key when anything that it is made of differs', () => {
    expect(keyOf(1, { a: 'b' })).toBe(keyOf(1, { a: 'b' }));
    expect(keyOf(1, { a: 'b' })).not.toBe(keyOf(1, { a: 'c' }));
    expect(keyOf(1, { a: 'b' })).not.toBe(keyOf(2, { a: 'b' }));
  });
});
