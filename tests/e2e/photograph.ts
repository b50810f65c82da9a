import type { Page } from '@playwright/test';

const longest = 6000;

/** Photographs a page, or the first 6,000 px of a long one, for people to look at. */
export async function photograph(page: Page, name: string): Promise<void> {
  const { width, height } = await page.evaluate(async () => {
    await document.fonts.ready;
    const { clientWidth, scrollHeight } = document.documentElement;
    return { width: clientWidth, height: scrollHeight };
  });
  await page.screenshot({
    path: `test-results/pictures/${name.replaceAll(' ', '-')}.png`,
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, longest) },
  });
}
