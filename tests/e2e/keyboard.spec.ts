import { expect, type Page, test } from '@playwright/test';
import { open, pageTypes, pathOf, sizes } from './page-types';

/** What has the focus: its words, whether its outline is seen, and whether the bar hides it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    // The box of a note is unseen: its number shows the focus.
    const seen = element.matches('.text input') ? element.nextElementSibling : element;
    if (!seen) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(seen);
    // Of a link over two lines, the first.
    const [line] = seen.getClientRects();
    if (!line) return undefined;
    // The heading of contents that are always open takes no pointer.
    const isOpen = getComputedStyle(seen).pointerEvents === 'none';
    const isSeenAt = (across: number, down: number) => {
      const onTop = document.elementFromPoint(
        line.x + line.width * across,
        line.y + line.height * down,
      );
      return onTop !== null && (isOpen || seen.contains(onTop) || onTop === element);
    };
    // A country has bays and neighbours, and a wide table is taller than a phone: somewhere is enough.
    const isBigOrBent = seen instanceof SVGElement || line.height > innerHeight / 2;
    const steps = isBigOrBent ? [...Array(39).keys()].map((step) => (step + 1) / 40) : [0.5];
    return {
      words: `${element.tagName} ${seen.textContent?.slice(0, 40)}`,
      isOutlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      isHidden: !steps.some((across) => steps.some((down) => isSeenAt(across, down))),
    };
  });

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('with the keyboard alone a reader gets from the start into a guide', async ({ page }) => {
  await open(page, pathOf('home'));
  const door = page.getByRole('link', { name: 'Something was shared' });
  for (let stops = 0; stops < 20; stops += 1) {
    await page.keyboard.press('Tab');
    if (await door.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(door).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Someone shared my private images',
  );
});

test('the skip link leads past the header', async ({ page }) => {
  await open(page, pathOf('guide'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(
    await page.evaluate(() => document.activeElement?.closest('main') !== null),
    'the next stop is in the content',
  ).toBe(true);
});

for (const { name: size, ...viewport } of sizes) {
  for (const { name, path } of pageTypes) {
    test(`${name} on a ${size}: each stop of the Tab key is outlined and in view`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await open(page, path);
      const bad: string[] = [];
      const walk = async (key: string, stops: number) => {
        let count = 0;
        for (; count < stops; count += 1) {
          await page.keyboard.press(key);
          const stop = await focused(page);
          if (!stop) break;
          if (!stop.isOutlined) bad.push(`${key}: no outline: ${stop.words}`);
          if (stop.isHidden) bad.push(`${key}: not in view: ${stop.words}`);
        }
        return count;
      };
      const there = await walk('Tab', 40);
      expect(there).toBeGreaterThan(1);
      await walk('Shift+Tab', there);
      expect(bad).toEqual([]);
    });
  }
}
