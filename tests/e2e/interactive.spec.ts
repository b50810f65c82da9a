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
  test(`${name} has scripts of our own alone, deferred, and no inlined code`, async ({ page }) => {
    await open(page, path);
    const scripts = await page
      .locator('script:not([type="application/ld+json"])')
      .evaluateAll((found) =>
        found.map((script) => ({
          name: /^\/_own\/(\w+)\.[0-9a-f]+\.js$/.exec(script.getAttribute('src') ?? '')?.[1],
          deferred: script.hasAttribute('defer'),
        })),
      );
    // The table of laws has one more, which narrows it.
    const names = name === 'laws' ? ['page', 'table'] : ['page'];
    expect(scripts.map((script) => script.name).sort()).toEqual(names);
    expect(scripts.every(({ deferred }) => deferred)).toBe(true);
  });
}
