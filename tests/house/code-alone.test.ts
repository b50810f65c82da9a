import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('a test of the house may read code, and no text or style', () => {
  expect(readFileSync('lib/content/check.ts', 'utf8')).toContain('checkContent');
  expect(() => readFileSync('content/addresses.txt')).toThrow('belongs in tests/content');
  expect(() => readFileSync('components/ui/base.css')).toThrow('belongs in tests/site');
});
