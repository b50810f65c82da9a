import { folders } from '@/lib/content/places';
import { lookAt, type Made } from './standing';
import { runCommand } from './step';

/** The compiled words, and what Contentlayer makes them of: the texts, its settings and their code. */
export const compiledWords = (root: string): Made => ({
  name: 'words',
  root,
  from: [
    ...Object.keys(folders).map((folder) => `content/${folder}`),
    'contentlayer.config.ts',
    'lib/content/number-cites.ts',
    'lib/content/tree.ts',
    'package-lock.json',
    'tsconfig.json',
  ],
  out: ['.contentlayer'],
  besides: [],
});

/**
 * Compiles the words of all texts, unless they stand as they were compiled.
 * @returns words on it where nothing had to be done
 */
export async function compileWords(root: string): Promise<string | undefined> {
  const words = lookAt(compiledWords(root));
  if (words.stands) return 'unchanged';
  await runCommand({ program: 'contentlayer2/bin/cli.cjs', args: ['build'] });
  words.note();
  return undefined;
}
