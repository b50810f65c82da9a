import { expect, test } from '@playwright/test';
import { whatDoesNotFit } from './fit';
import { pageTypes, pathOf, sizes } from './page-types';
import { photograph } from './photograph';

const mirrored = (path: string) => path.replace('/en/', '/ar-XB/');
const types = pageTypes.filter(({ path }) => path.startsWith('/en/'));

for (const { name: size, ...viewport } of sizes) {
  for (const { name, path } of types) {
    test(`${name} on a ${size} is mirrored and fits`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto(mirrored(path));
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      await expect(page.locator('html')).toHaveAttribute('lang', 'ar-XB');
      const middle = viewport.width / 2;
      const brand = await page.locator('.brand').boundingBox();
      const out = await page.locator('.exit a').boundingBox();
      expect(brand?.x).toBeGreaterThan(middle);
      expect((out?.x ?? middle) + (out?.width ?? middle)).toBeLessThan(middle);
      expect(await whatDoesNotFit(page)).toEqual([]);
    });
  }

  for (const name of ['home', 'article', 'guide'] as const) {
    test(`${name} is photographed from right to left on a ${size}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto(mirrored(pathOf(name)));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await photograph(page, `${name}-${size}-rtl`);
    });
  }
}

test('step numbers, quotations and the skip link stand at the right', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(mirrored(pathOf('guide')));
  const number = await page
    .locator('.steps > li')
    .first()
    .evaluate((step) => {
      const { left, right } = getComputedStyle(step, '::before');
      return { left: Number.parseFloat(left), right: Number.parseFloat(right) };
    });
  expect(number.right).toBe(0);
  expect(number.left).toBeGreaterThan(100);
  await expect(page.locator('.watch').first()).toHaveCSS('border-right-width', /^[4-9]/);
  await page.keyboard.press('Tab');
  const skip = await page.locator('.skip').boundingBox();
  expect(skip?.x).toBeGreaterThan(640);
});

test('notes stand at the left of the text on a wide screen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(mirrored(pathOf('article')));
  const text = await page.locator('.text').boundingBox();
  const note = await page.locator('.text p > small').first().boundingBox();
  expect((note?.x ?? 0) + (note?.width ?? 0)).toBeLessThanOrEqual(text?.x ?? 0);
});
