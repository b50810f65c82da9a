import { expect, test } from 'vitest';
import { compiledWords } from '@/lib/build/compile-words';
import { filesLoadedBy } from '@/tests/fixtures/loaded-files';

test('the compiled words depend on every file of ours that Contentlayer’s settings load', async () => {
  const loaded = await filesLoadedBy('contentlayer.config.ts');
  const known = new Set(compiledWords(process.cwd()).from);
  expect(loaded).toContain('lib/content/number-cites.ts');
  expect(loaded.filter((file) => !known.has(file))).toEqual([]);
});
