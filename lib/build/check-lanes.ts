import { siteSteps } from './build-site';
import { runCommand, type Step } from './step';

/**
 * Runs the tests of one project; says how many there were.
 * @param workers how many processes share the files: each of them loads everything anew
 */
async function vitest(project: string, workers: number): Promise<string> {
  const args = ['run', '--project', project, '--reporter', 'dot', '--maxWorkers', `${workers}`];
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
 * Everything that is checked without a browser, in two rows for two processors: lint, types and
 * units; the content, the build and the built site. The first row begins in a process of its own,
 * while this one reads the content.
 */
export function checkLanes(root: string): Step[][] {
  return [
    [lint, types, { says: 'Unit tests', run: () => vitest('unit', 1) }],
    [...siteSteps(root), { says: 'Built site', run: () => vitest('site', 2) }],
  ];
}
