import type { Page } from '@playwright/test';

/**
 * Photographs a whole page for people to look at.
 * @returns the picture's path
 */
export async function photograph(page: Page, name: string): Promise<string> {
  const path = `test-results/pictures/${name.replaceAll(' ', '-')}.png`;
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path, fullPage: true });
  return path;
}
