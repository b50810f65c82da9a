import { findBrowser } from './browser';
import { buildSteps } from './build-site';
import { checkSteps } from './check-steps';
import { fail, runCommand, runSteps } from './step';

/** `npm test`: every check, the browser's included. */
const root = process.cwd();
let browser = '';

await runSteps([
  {
    says: 'Looking for a browser',
    run: async () => {
      browser = await findBrowser();
      return browser;
    },
  },
  ...checkSteps(root),
  ...buildSteps(root, 'test').slice(1),
  {
    says: 'In the browser',
    run: async () => {
      const env = { CHROMIUM: browser };
      await runCommand({ program: '@playwright/test/cli.js', args: ['test'], env, loud: true });
      return undefined;
    },
  },
]).catch(fail);
