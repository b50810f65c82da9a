import { expect, type Locator, test } from '@playwright/test';
import { open, pathOf } from './page-types';

const transparent = /^rgba\(.*, 0\)$/;

/** How wide and in which colours an element is framed. */
const frameOf = (part: Locator) =>
  part.evaluate((element) => {
    const { borderInlineStartWidth, borderInlineStartStyle, borderInlineStartColor } =
      getComputedStyle(element);
    return {
      width: borderInlineStartStyle === 'none' ? 0 : Number.parseFloat(borderInlineStartWidth),
      color: borderInlineStartColor,
      ground: getComputedStyle(document.body).backgroundColor,
    };
  });

const framed = [
  { name: 'a door', page: 'home', selector: '.now li a' },
  { name: 'the doors’ box', page: 'home', selector: '.now' },
  { name: 'the way out', page: 'home', selector: '.exit a' },
  { name: 'the key points', page: 'article', selector: '.key' },
  { name: 'the button', page: 'article', selector: '.copy' },
  { name: 'the short answer', page: 'question', selector: '.answer' },
  { name: 'words to say', page: 'guide', selector: '.say' },
  { name: 'what can go wrong', page: 'guide', selector: '.watch' },
  { name: 'the warning', page: 'guide', selector: '.under18' },
  { name: 'a note of care', page: 'guide', selector: '.care' },
  { name: 'a step’s button', page: 'guide', selector: '.steps .copy' },
  { name: 'a card', page: 'home', selector: '.cards > li' },
] as const;

for (const { name, page: type, selector } of framed) {
  test(`in forced colours ${name} still has a frame`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, pathOf(type));
    const { width, color, ground } = await frameOf(page.locator(selector).first());
    expect(width).toBeGreaterThanOrEqual(1);
    expect(color).not.toBe(ground);
    expect(color).not.toMatch(transparent);
  });
}

test('in forced colours the numbers of steps and the days of a timeline are drawn', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, pathOf('guide'));
  const number = await page
    .locator('.steps > li')
    .first()
    .evaluate((step) => getComputedStyle(step, '::before').borderTopColor);
  await open(page, pathOf('kitchen sink'));
  const day = await page
    .locator('.timeline > li')
    .first()
    .evaluate((event) => getComputedStyle(event, '::before').borderTopColor);
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  for (const color of [number, day]) {
    expect(color).not.toBe(ground);
    expect(color).not.toMatch(transparent);
  }
});

test('the page glides only for readers who have not asked for less motion', async ({ page }) => {
  const behaviour = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page, pathOf('guide'));
  // As it opens it jumps to the part that its address names; links followed in it glide.
  expect(await behaviour()).toBe('auto');
  await page.getByRole('link', { name: 'Get help' }).focus();
  expect(await behaviour()).toBe('smooth');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await behaviour()).toBe('auto');
  const moving = await page
    .locator('*')
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.getAnimations().length > 0)
        .map((element) => element.tagName),
    );
  expect(moving).toEqual([]);
});
