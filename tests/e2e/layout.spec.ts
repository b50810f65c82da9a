import { expect, test } from '@playwright/test';
import { spaceText, whatDoesNotFit } from './fit';
import { open, pageTypes, pathOf, sizes } from './page-types';

const small = [
  { name: '1280 × 1024 at 400 %', width: 320, height: 256 },
  { name: 'the smallest phone', width: 320, height: 800 },
];

for (const { name: size, ...viewport } of [...small, ...sizes]) {
  for (const { name, path } of pageTypes) {
    test(`${name} fits ${size}, with text spaced out as well`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await open(page, path);
      expect(await whatDoesNotFit(page)).toEqual([]);
      await spaceText(page);
      expect(await whatDoesNotFit(page)).toEqual([]);
    });
  }
}

test('a picture that is too wide and words that are cut would be noticed', async ({ page }) => {
  await open(page, pathOf('page'));
  await page.evaluate(() => {
    const wide = document.createElement('div');
    wide.style.width = '500px';
    wide.textContent = 'Wide';
    const cut = document.createElement('div');
    cut.style.cssText = 'width: 50px; overflow: hidden; white-space: nowrap';
    cut.textContent = 'Words that are cut off';
    document.querySelector('main')?.append(wide, cut);
  });
  expect(await whatDoesNotFit(page)).toEqual([
    'the page is 517 px wide',
    'runs out: <div class=""> Wide',
    'is cut: <div class=""> Words that are cut off',
  ]);
});

test('no text of the site scrolls sideways on the smallest phone', async ({ page, request }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const paths = [...sitemap.matchAll(/<loc>[^<]*?(\/en\/(?:articles|guides|faq)\/[^<]*)<\/loc>/g)]
    .map(([, path]) => path)
    .filter((path) => path !== undefined);
  expect(paths.length).toBeGreaterThan(50);
  const wide = [];
  for (const path of paths) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wide.push(`${path}: ${width} px`);
  }
  expect(wide).toEqual([]);
});

for (const [path, edge] of [
  ['/en/articles/where-the-law-stands/', 'right'],
  ['/ar-XB/articles/where-the-law-stands/', 'left'],
  ['/en/laws/', 'right'],
] as const) {
  test(`on a phone, the table of ${path} goes on past the ${edge} edge of the screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    const frame = page.locator('.table-frame').first();
    const { left, right, goesOn } = await frame.evaluate((element) => ({
      ...element.getBoundingClientRect().toJSON(),
      goesOn: element.scrollWidth > element.clientWidth,
    }));
    expect(goesOn).toBe(true);
    expect(edge === 'right' ? right : left).toBe(edge === 'right' ? 390 : 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
}

for (const { name, ...viewport } of sizes) {
  test(`the five doors are on the first screen of a ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await open(page, pathOf('home'));
    const section = page.locator('section').filter({
      has: page.getByRole('heading', { name: 'What is happening?' }),
    });
    const doors = section.getByRole('listitem').getByRole('link');
    await expect(doors).toHaveCount(5);
    for (const door of await doors.all()) await expect(door).toBeInViewport({ ratio: 1 });
  });
}

for (const { name, path } of pageTypes) {
  test(`${name}: what is pressed is at least 24 px high and wide`, async ({ page }) => {
    await open(page, path);
    const targets = page.locator(
      'button, summary, .now li a, .exit a, .brand, header nav a, footer nav a, .text label, .text input',
    );
    const sizes = await targets.evaluateAll((elements) =>
      elements.map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return { what: element.textContent?.trim(), width, height };
      }),
    );
    const seen = sizes.filter(({ width }) => width > 0);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
  });
}
