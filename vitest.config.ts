import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };

/**
 * `unit` needs the code that it imports, `house` all of it; `content` reads what was written,
 * `site` what `npm run build` made. `html` reads the same: to judge it takes as long as all the
 * rest, beside which it goes on.
 */
export default defineConfig({
  test: {
    maxWorkers: 2,
    // What the compiler made of a file is used while the file is as it was.
    experimental: { fsModuleCache: true },
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/fixtures/tree-folder.ts'],
          setupFiles: ['tests/fixtures/imports-alone.ts'],
          // The rules are pure: files share what they have loaded, which halves the time.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'house',
          include: ['tests/house/**/*.test.ts'],
          globalSetup: ['tests/fixtures/tree-folder.ts'],
          setupFiles: ['tests/fixtures/code-alone.ts'],
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'content',
          include: ['tests/content/**/*.test.ts'],
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          exclude: ['tests/site/html.test.ts'],
          // Every file looks at the same pages, which are parsed once.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        test: { name: 'html', include: ['tests/site/html.test.ts'], testTimeout: 120_000 },
      },
    ],
  },
});
