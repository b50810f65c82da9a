import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withOwnCache } from '@/lib/build/own-cache';

let root = '';
const cache = () => join(root, '.next/cache/turbopack');
/** A build that writes what it found in its cache, and its own name after it. */
const build = (name: string) => async () => {
  mkdirSync(cache(), { recursive: true });
  const file = join(cache(), 'kept');
  const found = existsSync(file) ? readFileSync(file, 'utf8') : '';
  writeFileSync(file, `${found}${name} `);
};
const kept = (kind: string) => readFileSync(join(`${cache()}-${kind}`, 'kept'), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'unshare-own-cache-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a build', () => {
  test('finds what the last of its kind kept, and nothing of the other kind', async () => {
    await withOwnCache(root, 'site', build('one'));
    await withOwnCache(root, 'test', build('two'));
    await withOwnCache(root, 'site', build('three'));
    expect(kept('site')).toBe('one three ');
    expect(kept('test')).toBe('two ');
  });

  test('that fails leaves what was kept, and its failure is told', async () => {
    await withOwnCache(root, 'site', build('one'));
    const failing = async () => {
      throw new Error('It does not compile');
    };
    await expect(withOwnCache(root, 'site', failing)).rejects.toThrow('It does not compile');
    expect(kept('site')).toBe('one ');
  });

  test('takes what one that was stopped left behind', async () => {
    await build('stopped')();
    await withOwnCache(root, 'test', build('two'));
    expect(kept('test')).toBe('stopped two ');
  });
});
