import { today } from '@/lib/content/today';
import { siteSteps } from './build-site';
import { lookAt, type Made } from './standing';
import { type Lanes, runCommand, type Step } from './step';

/** Tests to run at once. */
type Tests = {
  projects: readonly string[];
  /** How many processes share the files: each of them loads everything anew. */
  workers: number;
  /** True for tests that something else should not wait for. */
  yields?: boolean;
};

/** Runs tests; says how many there were. */
async function vitest({ projects, workers, yields = false }: Tests): Promise<string> {
  const chosen = projects.flatMap((project) => ['--project', project]);
  const args = ['run', ...chosen, '--reporter', 'dot', '--maxWorkers', `${workers}`];
  const output = await runCommand({
    program: 'vitest/vitest.mjs',
    args,
    env: { NO_COLOR: '1', FORCE_COLOR: '0' },
    yields,
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

/** The unit tests, and all that they read: of the content no more than its messages, and no styles. */
const unitsOf = (root: string): Made => ({
  name: 'units',
  root,
  from: [
    ...['app', 'components', 'content/messages', 'lib', 'public', 'tests'],
    ...['.npmrc', 'CITATION.cff', 'biome.json', 'contentlayer.config.ts', 'next.config.ts'],
    ...['package-lock.json', 'package.json', 'postcss.config.mjs', 'tsconfig.json'],
    'vitest.config.ts',
  ],
  but: /^public\/fonts\/|^(app|components)\/.*\.css$/,
  out: [],
  besides: [today()],
});

/** Runs the unit tests, unless they passed and nothing that they read has changed since. */
function units(root: string): Step {
  const tests = lookAt(unitsOf(root));
  const run = async () => {
    const passed = await vitest({ projects: ['unit'], workers: 1, yields: true });
    tests.note();
    return passed;
  };
  const unchanged = () => 'passed, and nothing that they read has changed since';
  return { says: 'Unit tests', run: tests.stands ? unchanged : run };
}

/**
 * Everything that is checked without a browser. First what takes seconds, so that most mistakes
 * are told at once: lint, types, content. Types come before the build as well because the framework
 * cleans the folder of its types when it builds. Then what needs no build, beside the build; then
 * the site.
 */
export function checkRounds(root: string): Lanes[] {
  const { check, build, clean } = siteSteps(root);
  const content: Step = {
    says: 'Tests of the content',
    run: () => vitest({ projects: ['content'], workers: 1, yields: true }),
  };
  const site: Step = {
    says: 'Tests of the built site',
    run: () => vitest({ projects: ['site', 'html'], workers: 2 }),
  };
  return [
    [[lint], [types], [check]],
    [
      [units(root), content],
      [...build, site, ...clean],
    ],
  ];
}
