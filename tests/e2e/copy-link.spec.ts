import { expect, test } from '@playwright/test';
import { builds } from './builds';
import { open, pathOf } from './page-types';

const clipboard = () => navigator.clipboard.readText();

test.describe('where the clipboard may be used', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const name of ['article', 'question'] as const) {
    test(`${name}: its address is copied, and the page says so`, async ({ page }) => {
      await open(page, pathOf(name));
      await page.getByRole('button', { name: 'Copy link' }).click();
      await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
      await expect(page.locator('[data-exit]').getByRole('status')).toHaveText('Copied');
      expect(await page.evaluate(clipboard)).toBe(`${builds.test.address}${pathOf(name)}`);
    });
  }

  test('guide: each step has an address of its own', async ({ page }) => {
    await open(page, pathOf('guide'));
    const step = page.locator('.steps > li').nth(1);
    await step.getByRole('button', { name: 'Copy link' }).click();
    await expect(step.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await page.evaluate(clipboard)).toBe(
      `${builds.test.address}${pathOf('guide')}#${await step.getAttribute('id')}`,
    );
  });

  test('pressed twice, the button still finds back to its words', async ({ page }) => {
    await page.clock.install();
    await open(page, pathOf('article'));
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('button', { name: 'Copied' }).click();
    await page.clock.fastForward(2001);
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
    await expect(page.locator('[data-exit]').getByRole('status')).toBeEmpty();
  });
});

test('where it may not, the button claims nothing', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await open(page, pathOf('article'));
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
  expect(errors).toEqual([]);
});
