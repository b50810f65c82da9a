import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { open, pageTypes, pathOf, sizes } from './page-types';

const standard = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** Why axe may be unable to tell the contrast of words: something lies behind or over them. */
const untold = ['bgGradient', 'bgImage', 'bgOverlap', 'fgAlpha', 'imgNode', 'pseudoContent'];

/**
 * Words of a drawing: axe takes all of an SVG for an image, and cannot tell what lies behind them.
 * They have the colours of the small print on the page's own ground, which it can tell elsewhere.
 */
const isInDrawing = (html: string) => html.startsWith('<text ');

/** Scrolls through a page, because what is far below is not laid out before. */
const readThrough = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const part of document.querySelectorAll('main section, main nav, footer')) {
      part.scrollIntoView({ behavior: 'instant' });
      await new Promise(requestAnimationFrame);
    }
    scrollTo({ top: 0, behavior: 'instant' });
  });

/**
 * What axe finds against WCAG 2.2 A and AA, and against AAA in the contrast of text.
 * @returns a line for each element: the rule and where; contrast that could not be told included
 */
async function violationsOn(page: Page): Promise<string[]> {
  await readThrough(page);
  const { violations, incomplete } = await new AxeBuilder({ page })
    .options({
      rules: { 'color-contrast-enhanced': { enabled: true } },
      resultTypes: ['violations', 'incomplete'],
    })
    .withTags(standard)
    .analyze();
  const found = [
    ...violations,
    ...incomplete.map(({ id, nodes }) => ({
      id,
      nodes: nodes.filter(
        ({ any, html }) => untold.includes(any[0]?.data?.messageKey) && !isInDrawing(html),
      ),
    })),
  ];
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

for (const scheme of ['light', 'dark'] as const) {
  for (const { name: size, ...viewport } of sizes) {
    test.describe(`in ${scheme} on a ${size}`, () => {
      test.use({ viewport, colorScheme: scheme });
      // The lists are the same on every screen, and the longest page takes a while.
      const types = pageTypes.filter(({ name }) => size === 'phone' || name !== 'sources');
      for (const { name, path } of types) {
        test(`${name}: axe finds nothing`, async ({ page }) => {
          test.slow(name === 'sources', 'it holds every source');
          await open(page, path);
          expect(await violationsOn(page)).toEqual([]);
        });
      }
    });
  }
}

test('axe finds nothing when every note and the contents are unfolded', async ({ page }) => {
  await open(page, pathOf('kitchen sink'));
  const numbers = page.locator('input[type="checkbox"] + label');
  for (const number of await numbers.all()) await number.click();
  expect(await page.locator('input:checked').count()).toBe(await numbers.count());
  await page.locator('details.toc > summary').click();
  expect(await violationsOn(page)).toEqual([]);
});

test('axe does find pale words and a button without a name', async ({ page }) => {
  await open(page, pathOf('page'));
  await page.evaluate(() => {
    const words = document.createElement('p');
    words.textContent = 'Pale words';
    // 5.7 to 1: enough for AA, too little for AAA.
    words.style.color = 'rgb(100, 100, 100)';
    document.querySelector('main')?.append(words, document.createElement('button'));
  });
  const found = (await violationsOn(page)).map((line) => line.split(':')[0]);
  expect(found).toEqual(expect.arrayContaining(['button-name', 'color-contrast-enhanced']));
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the numbers of steps stand out in ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await open(page, pathOf('guide'));
    const ratio = await page
      .locator('.steps > li')
      .first()
      .evaluate((step) => {
        const { color, boxShadow } = getComputedStyle(step, '::before');
        const luminance = (words: string) => {
          const [r = 0, g = 0, b = 0] = (words.match(/rgb\((\d+), (\d+), (\d+)\)/) ?? [])
            .slice(1)
            .map((part) => Number(part) / 255)
            .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const [low = 0, high = 0] = [luminance(color), luminance(boxShadow)].sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
      });
    expect(ratio).toBeGreaterThanOrEqual(7);
  });
}
