import { join } from 'node:path';
import { listFiles } from '@/lib/content/list-files';
import { today } from '@/lib/content/today';
import { type Changed, editsSince } from './edits';
import { isImported } from './imported';
import { runTests } from './run-tests';
import type { Step } from './step';

/** Where the tests are that run whole commands and read the code as files. */
const house = 'tests/house';

/** All that these tests read: of the content no more than its messages, and no styles. */
const parts = {
  from: [
    ...['app', 'components', 'content/messages', 'lib', 'public', house, 'tests/fixtures'],
    ...['tests/unit', '.npmrc', 'CITATION.cff', 'biome.json', 'contentlayer.config.ts'],
    ...['next.config.ts', 'package-lock.json', 'package.json', 'postcss.config.mjs'],
    ...['tsconfig.json', 'vitest.config.ts'],
  ],
  but: /^public\/fonts\/|^(app|components)\/.*\.css$/,
};

/**
 * The tests of a change of code. Of a file that has gone none: what still imports it is told by
 * the compiler, which has run before.
 * @param changed since all passed; undefined where more has changed than files
 * @returns files for which the tests among and above them suffice, or undefined where all must run
 */
export function testsFor(
  changed: Changed | undefined,
  houseTests: readonly string[],
): string[] | undefined {
  if (!changed || ![...changed.edited, ...changed.gone].every(isImported)) return undefined;
  return [...changed.edited, ...houseTests];
}

/**
 * Runs the tests that need the code alone. Where they all passed and since then code has changed
 * and nothing else, those of the house run, and the unit tests that import what has changed.
 */
export function unitTests(root: string): Step {
  const { changed, note } = editsSince(root, 'units', { ...parts, besides: [today()] });
  const says = 'Unit tests';
  if (changed && changed.edited.length + changed.gone.length === 0)
    return { says, run: () => 'passed, and nothing that they read has changed since' };
  const houseTests = listFiles(join(root, house)).map((file) => `${house}/${file}`);
  const related = testsFor(changed, houseTests);
  return {
    says,
    run: async () => {
      const passed = await runTests({
        projects: ['unit', 'house'],
        workers: 1,
        yields: true,
        related,
      });
      note();
      if (!related) return passed;
      return `${passed}; the others passed, and nothing that they import has changed since`;
    },
  };
}
