import { expect, test } from '@playwright/test';
import { launchOptions } from './browser';
import { open, pageTypes } from './page-types';

// On most computers the scroll bar takes room from the page; headless browsers hide it.
test.use({ launchOptions: { ...launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] } });

for (const { name, path } of pageTypes) {
  test(`${name}: nothing scrolls sideways beside a scroll bar`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 300 });
    await open(page, path);
    const { inner, client, scroll } = await page.evaluate(() => ({
      inner: innerWidth,
      client: document.documentElement.clientWidth,
      scroll: document.documentElement.scrollWidth,
    }));
    expect(client).toBeLessThan(inner);
    expect(scroll).toBe(client);
  });
}
