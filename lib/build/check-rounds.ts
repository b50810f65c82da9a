import { runTests } from './run-tests';
import { siteSteps } from './site-steps';
import { type Lanes, runCommand, type Step } from './step';
import { unitTests } from './unit-tests';

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
 * Everything that is checked without a browser. First what takes seconds, so that most mistakes
 * are told at once: lint, types, content. Types come before the build as well because the framework
 * cleans the folder of its types when it builds. Then what needs no build, beside the build; then
 * the site.
 */
export function checkRounds(root: string): Lanes[] {
  const { check, build, clean } = siteSteps(root);
  const content: Step = {
    says: 'Tests of the content',
    run: () => runTests({ projects: ['content'], workers: 1, yields: true }),
  };
  const site: Step = {
    says: 'Tests of the built site',
    run: () => runTests({ projects: ['site', 'html'], workers: 2 }),
  };
  return [
    [[lint], [types], [check]],
    [[unitTests(root)], [content], [...build, site, ...clean]],
  ];
}
