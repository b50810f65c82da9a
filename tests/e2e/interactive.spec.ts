import { expect, test } from '@playwright/test';
import { open, pageTypes } from './page-types';

test('an interactive page works under the one policy, its scripts in files', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  const answer = await page.goto('/en/interactive/');
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toMatch(/unsafe/);

  const button = page.getByRole('button', { name: 'Count' });
  await button.click();
  await button.click();
  await expect(page.getByRole('status').filter({ hasText: '2' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /Atkinson/);

  const inline = page.locator('script:not([src]):not([type="application/ld+json"])');
  await expect(inline).toHaveCount(0);
  expect(await page.locator('script[src]').count()).toBeGreaterThan(1);
  expect(said).toEqual([]);
});

test('an interactive page still lets the reader out', async ({ page }) => {
  await page.route('https://www.wikipedia.org/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>A neutral site</h1>' }),
  );
  await page.goto('/en/interactive/');
  await page.getByRole('button', { name: 'Count' }).click();
  for (const _ of [1, 2, 3]) await page.keyboard.press('Shift');
  await expect(page.getByRole('heading', { name: 'A neutral site' })).toBeVisible();
});

for (const { name, path } of pageTypes) {
  test(`${name} has one script, our own, and no inlined code`, async ({ page }) => {
    await open(page, path);
    const scripts = page.locator('script:not([type="application/ld+json"])');
    await expect(scripts).toHaveCount(1);
    await expect(scripts).toHaveAttribute('src', /^\/_own\/page\.[0-9a-f]+\.js$/);
    await expect(scripts).toHaveAttribute('defer', '');
  });
}
