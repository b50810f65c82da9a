import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/e2e/browser';
import { builds } from './tests/e2e/builds';

const serve = (kind: 'site' | 'test') => ({
  command: `node node_modules/tsx/dist/cli.mjs lib/build/serve.ts ${kind}`,
  env: { PORT: String(builds[kind].port) },
  url: `${builds[kind].address}/en/`,
  reuseExistingServer: false,
});

/** The finished builds in a browser: `out-test/`, and `out/` where what is published matters. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Milliseconds; a busy machine is no failure.
  timeout: 120_000,
  forbidOnly: true,
  reporter: 'list',
  webServer: [serve('site'), serve('test')],
  use: {
    browserName: 'chromium',
    baseURL: builds.test.address,
    viewport: { width: 390, height: 844 },
    launchOptions,
  },
});
