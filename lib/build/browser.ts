import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { runCommand } from './step';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const advice =
  'No browser for the tests. Install Chromium (Debian: apt-get install chromium), or set CHROMIUM to its path.';

const firstThatExists = (paths: readonly (string | undefined)[]): string | undefined =>
  paths.find((path) => path !== undefined && existsSync(path));

const tryTo = (run: () => Promise<unknown>): Promise<boolean> =>
  run().then(
    () => true,
    () => false,
  );

/** Debian's package, where we may install it. */
async function installFromDebian(): Promise<void> {
  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (!mayInstall) throw new Error('not root on Debian');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand({ program: 'apt-get', args: ['update', '-q'], env });
  await runCommand({ program: 'apt-get', args: ['install', '-q', '-y', 'chromium'], env });
}

/**
 * Finds a Chromium for the tests, and installs one where it can: Playwright's own, an installed
 * one, then Debian's package.
 * @returns its path
 * @throws Error with one line that says what to install
 */
export async function findBrowser(): Promise<string> {
  const known = firstThatExists([process.env.CHROMIUM, chromium.executablePath()]);
  if (known) return known;
  const args = ['install', '--only-shell', 'chromium'];
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  await tryTo(() => runCommand({ program: '@playwright/test/cli.js', args, env }));
  const found = firstThatExists([chromium.executablePath(), ...installed]);
  if (found) return found;
  await tryTo(installFromDebian);
  const last = firstThatExists(installed);
  if (!last) throw new Error(advice);
  return last;
}
