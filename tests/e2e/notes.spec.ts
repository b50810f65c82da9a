import { expect, type Page, test } from '@playwright/test';
import { open, pathOf, sizes } from './page-types';

/** Space between the numbers of notes that follow each other on a line, in pixels. */
const gaps = (page: Page) =>
  page.evaluate(() => {
    const boxOf = (label: Element | null) => {
      const range = document.createRange();
      if (label) range.selectNodeContents(label);
      return range.getBoundingClientRect();
    };
    return [...document.querySelectorAll('.text input')].flatMap((input) => {
      const small = input.previousSibling;
      if (!(small instanceof HTMLElement) || small.tagName !== 'SMALL') return [];
      const [before, here] = [small.previousElementSibling, input.nextElementSibling].map(boxOf);
      if (!before || !here || Math.abs(before.top - here.top) > 2) return [];
      return [here.left - before.right];
    });
  });

/** The least space at which two numbers are not read as one, in pixels. */
const least = 3;

for (const { name, ...viewport } of sizes) {
  test(`two notes in a row are two numbers on a ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await open(page, pathOf('question'));
    const found = await gaps(page);
    expect(found.length).toBeGreaterThan(0);
    expect(Math.min(...found)).toBeGreaterThanOrEqual(least);
  });
}

test('two notes in a row are two numbers on paper', async ({ page }) => {
  await open(page, pathOf('question'));
  await page.emulateMedia({ media: 'print' });
  const found = await gaps(page);
  expect(found.length).toBeGreaterThan(0);
  expect(Math.min(...found)).toBeGreaterThanOrEqual(least);
});
