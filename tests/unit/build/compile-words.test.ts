import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { compiledWords } from '@/lib/build/compile-words';

test('the compiled words depend on every file of ours that Contentlayer’s settings load', async () => {
  const { metafile } = await build({
    entryPoints: ['contentlayer.config.ts'],
    bundle: true,
    packages: 'external',
    platform: 'node',
    write: false,
    metafile: true,
  });
  const loaded = Object.keys(metafile.inputs);
  const known = new Set(compiledWords(process.cwd()).from);
  expect(loaded).toContain('lib/content/number-cites.ts');
  expect(loaded.filter((file) => !known.has(file))).toEqual([]);
});
