import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCache } from '@/lib/build/cache';

const home = process.cwd();
const root = mkdtempSync(join(tmpdir(), 'unshare-cache-'));
beforeAll(() => process.chdir(root));
afterAll(() => {
  process.chdir(home);
  rmSync(root, { recursive: true });
});

const make = (text: string) => () => Buffer.from(text);

describe('what a build made', () => {
  test('is made once for the same parts, and again for others', async () => {
    const { keep, made } = openCache('once');
    expect(`${await keep(['a', 'b'], make('first'))}`).toBe('first');
    expect(`${await keep(['a', 'b'], make('second'))}`).toBe('first');
    expect(`${await keep(['ab'], make('third'))}`).toBe('third');
    expect(made()).toBe(2);
  });

  test('is there for the next build, until nobody has asked for it in a month', async () => {
    await openCache('later').keep(['a'], make('first'));
    expect(`${await openCache('later').keep(['a'], make('second'))}`).toBe('first');
    const place = join('node_modules/.cache/unshare/later');
    const [file = ''] = readdirSync(place);
    const longAgo = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
    utimesSync(join(place, file), longAgo, longAgo);
    expect(`${await openCache('later').keep(['a'], make('second'))}`).toBe('second');
  });
});
