import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deleteAside, setAside } from '@/lib/build/set-aside';

let root = '';
const write = (file: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), file);
};
const has = (file: string) => existsSync(join(root, file));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'unshare-aside-'));
  write('out/en/index.html');
  write('.next/server/page.js');
  write('.next/cache/compiled');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('what an earlier build made', () => {
  test('is out of the way at once, and deleted when the new build has been made', async () => {
    setAside(root, ['out', '.next/server']);
    expect([has('out'), has('.next/server')]).toEqual([false, false]);
    write('out/en/index.html');
    await deleteAside(root);
    expect(has('out/en/index.html')).toBe(true);
    expect(readdirSync(join(root, '.next', 'cache'))).toEqual(['compiled']);
  });

  test('of a build that was stopped goes with the next', async () => {
    setAside(root, ['out']);
    write('out/en/index.html');
    setAside(root, ['out']);
    await deleteAside(root);
    expect(readdirSync(join(root, '.next', 'cache'))).toEqual(['compiled']);
  });

  test('need not be there', async () => {
    rmSync(join(root, 'out'), { recursive: true });
    setAside(root, ['out', '.next/server']);
    expect([has('out'), has('.next/server')]).toEqual([false, false]);
    await deleteAside(root);
    expect(readdirSync(join(root, '.next', 'cache'))).toEqual(['compiled']);
  });
});
