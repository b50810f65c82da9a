import { buildSteps } from './build-site';
import { runCommand, type Step } from './step';

const vitest = (project: string): Promise<undefined> =>
  runCommand({
    program: 'vitest/vitest.mjs',
    args: ['run', '--project', project],
    loud: true,
  }).then(() => undefined);

/** Everything that is checked without a browser: types, lint, content, units, and the built site. */
export function checkSteps(root: string): Step[] {
  return [
    {
      says: 'Types',
      run: async () => {
        // The framework writes the types of its routes.
        await runCommand({ program: 'next/dist/bin/next', args: ['typegen'] });
        // Not `bin/tsc`: Node 20.9 takes no module without an ending.
        await runCommand({ program: 'typescript/lib/tsc.js', args: ['--noEmit'] });
        return undefined;
      },
    },
    {
      says: 'Lint and format',
      run: async () => {
        const args = ['ci', '--error-on-warnings', '--colors=off', '.'];
        await runCommand({ program: '@biomejs/biome/bin/biome', args });
        return undefined;
      },
    },
    ...buildSteps(root, 'site'),
    { says: 'Unit tests', run: () => vitest('unit') },
    { says: 'Built site', run: () => vitest('site') },
  ];
}
