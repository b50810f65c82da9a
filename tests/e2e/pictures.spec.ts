import { expect, test } from '@playwright/test';
import { open, pageTypes, sizes } from './page-types';
import { photograph } from './photograph';

for (const scheme of ['light', 'dark'] as const) {
  for (const { name: size, ...viewport } of sizes) {
    test.describe(`in ${scheme} on a ${size}`, () => {
      test.use({ viewport, colorScheme: scheme });
      for (const { name, path } of pageTypes) {
        test(`${name} is photographed`, async ({ page }) => {
          await open(page, path);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await photograph(page, `${name}-${size}-${scheme}`);
        });
      }
    });
  }
}
