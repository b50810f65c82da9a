import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { isImported } from '@/lib/build/imported';

describe('a unit test', () => {
  test.each([
    ['content/addresses.txt', 'is content: a test that reads it belongs in tests/content'],
    ['content/faq/should-i-pay/en.mdx', 'is content'],
    ['components/ui/base.css', 'is a style sheet: a test that reads it belongs in tests/site'],
    [
      'lib/content/check.ts',
      'is code: a test that reads it and does not import it belongs in tests/house',
    ],
    ['components/layout/site-header.tsx', 'is code'],
    ['tests/unit/imports-alone.test.ts', 'is code'],
    ['content/messages/en.json', 'is code'],
  ])('that reads %s is told where it belongs', async (file, why) => {
    expect(isImported(file)).toBe(why.startsWith('is code'));
    expect(() => readFileSync(file, 'utf8')).toThrow(`${file} ${why}`);
    await expect(async () => readFile(file, 'utf8')).rejects.toThrow(why);
  });

  test.each([
    ['content', 'is content'],
    ['content/laws', 'is content'],
    ['content/messages', 'is code'],
    ['lib', 'is code'],
    ['lib/content', 'is code'],
    ['app/[locale]', 'is code'],
  ])('that lists %s is told as well', (folder, why) => {
    expect(() => readdirSync(folder)).toThrow(`${folder} ${why}`);
  });

  test.each(['lib/bench/baseline.css', 'CITATION.cff'])('may read %s', (file) => {
    expect(readFileSync(file, 'utf8').length).toBeGreaterThan(100);
  });
});
