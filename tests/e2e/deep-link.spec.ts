import { expect, test } from '@playwright/test';
import { open, pathOf, sizes } from './page-types';

for (const { name: size, ...viewport } of sizes) {
  for (const { name, selector } of [
    { name: 'guide', selector: '.steps > li[id]' },
    { name: 'article', selector: '.text h2[id], h2#sources, h2#cite' },
  ] as const) {
    test(`${name} on a ${size}: an address of a part shows it below the bar`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, pathOf(name));
      const ids = await page.locator(selector).evaluateAll((parts) => parts.map((part) => part.id));
      expect(ids.length).toBeGreaterThan(3);
      for (const id of ids) {
        await page.goto('about:blank');
        await page.goto(`${pathOf(name)}#${id}`);
        const part = page.locator(`[id="${id}"]`);
        const heading = name === 'guide' ? part.getByRole('heading').first() : part;
        await expect(heading, id).toBeInViewport({ ratio: 1 });
        const bar = await page.locator('.bar').boundingBox();
        const box = await heading.boundingBox();
        expect(box?.y, id).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
      }
    });
  }
}
