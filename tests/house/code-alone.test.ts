import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('a test of the house may read code and messages, and no text or style', () => {
  expect(readFileSync('content/messages/en.json', 'utf8')).toContain('{');
  expect(readFileSync('lib/content/check.ts', 'utf8')).toContain('checkContent');
  expect(() => readFileSync('content/addresses.txt')).toThrow('belongs in tests/content');
  expect(() => readdirSync('content/laws')).toThrow('belongs in tests/content');
  expect(() => readFileSync('components/ui/base.css')).toThrow('belongs in tests/site');
});
