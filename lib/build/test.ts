import { findBrowser } from './browser';
import { buildSteps } from './build-site';
import { checkRounds } from './check-rounds';
import { compressing } from './compressing';
import { fail, runCommand, runRounds, runSteps } from './step';

/** `npm test`: every check, the browser's included. */
const root = process.cwd();
let browser = '';

try {
  await runSteps([
    {
      says: 'Looking for a browser',
      run: async () => {
        browser = await findBrowser();
        return browser;
      },
    },
  ]);
  await runRounds(checkRounds(root));
  const { build, compress, clean } = buildSteps(root, 'test');
  await runSteps([
    compressing(root, 'site'),
    ...build,
    compress,
    ...clean,
    {
      says: 'In the browser',
      run: async () => {
        const env = { CHROMIUM: browser };
        await runCommand({ program: '@playwright/test/cli.js', args: ['test'], env, loud: true });
        return undefined;
      },
    },
  ]);
} catch (error) {
  fail(error);
}
