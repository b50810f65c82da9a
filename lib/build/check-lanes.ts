import { siteSteps } from './build-site';
import { runCommand, type Step } from './step';

/** Runs the tests of one project; says how many there were. */
async function vitest(project: string): Promise<string> {
  const args = ['run', '--project', project, '--reporter', 'dot'];
  const output = await runCommand({
    program: 'vitest/vitest.mjs',
    args,
    env: { NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  const [, count] = /^\s*Tests\s+(.*)$/m.exec(output) ?? [];
  if (count === undefined) throw new Error(`${output}\nNo test ran.`);
  return count;
}

const types: Step = {
  says: 'Types',
  run: async () => {
    // The framework writes the types of its routes.
    await runCommand({ program: 'next/dist/bin/next', args: ['typegen'] });
    // Not `bin/tsc`: Node 20.9 takes no module without an ending.
    await runCommand({ program: 'typescript/lib/tsc.js', args: ['--noEmit'] });
    return undefined;
  },
};

const lint: Step = {
  says: 'Lint and format',
  run: async () => {
    const args = ['ci', '--error-on-warnings', '--colors=off', '.'];
    await runCommand({ program: '@biomejs/biome/bin/biome', args });
    return undefined;
  },
};

/**
 * Everything that is checked without a browser, in two rows for two processors: the content, the
 * build and the built site; types, lint and units.
 */
export function checkLanes(root: string): Step[][] {
  return [
    [...siteSteps(root), { says: 'Built site', run: () => vitest('site') }],
    [types, lint, { says: 'Unit tests', run: () => vitest('unit') }],
  ];
}
