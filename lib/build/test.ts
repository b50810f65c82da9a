import { findBrowser } from './browser';
import { buildSteps } from './build-site';
import { checkLanes } from './check-lanes';
import { fail, runCommand, runLanes, runSteps } from './step';

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
  await runLanes(checkLanes(root));
  await runSteps([
    ...buildSteps(root, 'test').slice(1),
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
