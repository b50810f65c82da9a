import { expect, type Page, test } from '@playwright/test';
import { neutral, stubNeutralSite } from './neutral-site';
import { open, pageTypes, pathOf } from './page-types';

const progress = (page: Page) => page.locator('[data-exit]').getByRole('status');
const leave = (page: Page) => page.getByRole('link', { name: 'Leave this page' });
const atNeutralSite = (page: Page) => page.getByRole('heading', { name: 'A neutral site' });

for (const { name, path } of pageTypes) {
  test(`${name}: the way out is first after the skip link, and honest`, async ({ page }) => {
    await open(page, path);
    const skip = page.getByRole('link', { name: 'Skip to content' });
    if ((await skip.count()) > 0) {
      await page.keyboard.press('Tab');
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport({ ratio: 1 });
    }
    await page.keyboard.press('Tab');
    await expect(leave(page)).toBeFocused();
    await expect(leave(page)).toBeInViewport({ ratio: 1 });

    const note = page.getByText('This visit stays in your browser history.');
    await expect(note).toBeVisible();
    await expect(note.getByRole('link')).toHaveAttribute('href', '/en/safety/');
  });
}

/**
 * Collects what a page becomes each time its whole content is replaced. The page itself tells,
 * because a browser answers no questions about a page that is being left.
 */
async function watchContent(page: Page): Promise<string[]> {
  const seen: string[] = [];
  await page.exposeFunction('tellContent', (html: string) => seen.push(html));
  await page.evaluate(() => {
    const tell = Reflect.get(window, 'tellContent');
    new MutationObserver(() =>
      tell(document.title.trim() + document.documentElement.outerHTML),
    ).observe(document.documentElement, { childList: true });
  });
  return seen;
}

test('a click blanks the page before the next one answers', async ({ page }) => {
  let answer = () => {};
  const asked = await stubNeutralSite(
    page,
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  await open(page, pathOf('guide'));
  const seen = await watchContent(page);
  const { x = 0, y = 0 } = (await leave(page).boundingBox()) ?? {};
  await page.mouse.click(x + 20, y + 10);
  await expect
    .poll(() => seen)
    .toEqual([
      '<html lang="en" dir="ltr"><body><p role="alert" style="opacity: 0;">Leaving this page.</p></body></html>',
    ]);
  await expect.poll(() => asked.length).toBe(1);
  answer();
  await expect(atNeutralSite(page)).toBeVisible();
});

test('the page is replaced in the history: going back does not show it', async ({ page }) => {
  await stubNeutralSite(page);
  await open(page, pathOf('home'));
  await page.getByRole('link', { name: 'Something was shared' }).click();
  await expect(page).toHaveURL(/my-images-were-shared/);
  const entries = await page.evaluate(() => history.length);
  await leave(page).click();
  await expect(atNeutralSite(page)).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/$/);
});

test('Shift three times leaves, and says how far it is after each press', async ({ page }) => {
  await stubNeutralSite(page);
  await open(page, pathOf('article'));
  await expect(page.getByText('To leave fast, press Shift three times.')).toBeAttached();
  await expect(progress(page)).toBeEmpty();
  await page.keyboard.press('Shift');
  await expect(progress(page)).toContainText('Shift pressed 1 of 3 times.');
  await expect(progress(page)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Shift');
  await expect(progress(page)).toContainText('Shift pressed 2 of 3 times.');
  await page.keyboard.press('Shift');
  await expect(atNeutralSite(page)).toBeVisible();
});

test('it can be answered from the start page and from a missing page too', async ({ page }) => {
  await stubNeutralSite(page);
  for (const path of [pathOf('start'), '/en/nothing-here/']) {
    await open(page, path);
    for (const _ of [1, 2, 3]) await page.keyboard.press('Shift');
    await expect(atNeutralSite(page)).toBeVisible();
  }
});

for (const keys of ['Shift+A', 'Control+Shift', 'Alt+Shift', 'Shift+Tab']) {
  test(`${keys} pressed three times does not leave`, async ({ page }) => {
    await stubNeutralSite(page);
    await open(page, pathOf('page'));
    for (const _ of [1, 2, 3]) await page.keyboard.press(keys);
    await expect(progress(page)).toBeEmpty();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('another key between the presses starts the count again', async ({ page }) => {
  await stubNeutralSite(page);
  await open(page, pathOf('page'));
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await page.keyboard.press('ArrowDown');
  await expect(progress(page)).toBeEmpty();
  await page.keyboard.press('Shift');
  await expect(progress(page)).toContainText('Shift pressed 1 of 3 times.');
});

test('only presses of the last five seconds count', async ({ page }) => {
  await page.clock.install();
  await stubNeutralSite(page);
  await open(page, pathOf('page'));
  await page.keyboard.press('Shift');
  await page.clock.fastForward(3000);
  await page.keyboard.press('Shift');
  await expect(progress(page)).toContainText('Shift pressed 2 of 3 times.');
  // The first press is more than five seconds old here, the second is not.
  await page.clock.fastForward(3000);
  await expect(progress(page)).toContainText('Shift pressed 1 of 3 times.');
  await page.keyboard.press('Shift');
  await expect(progress(page)).toContainText('Shift pressed 2 of 3 times.');
  await page.clock.fastForward(5001);
  await expect(progress(page)).toBeEmpty();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.keyboard.press('Shift');
  await page.clock.fastForward(2400);
  await page.keyboard.press('Shift');
  await page.clock.fastForward(2400);
  await page.keyboard.press('Shift');
  await expect(atNeutralSite(page)).toBeVisible();
});

test('leaving sends nothing but the request for the neutral site', async ({ page }) => {
  const neutralRequests = await stubNeutralSite(page);
  await open(page, pathOf('question'));
  await page.waitForLoadState('networkidle');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()}`));
  await leave(page).click();
  await expect(atNeutralSite(page)).toBeVisible();
  expect(sent).toEqual([`GET ${neutral}`]);
  expect(neutralRequests[0]?.postData()).toBeNull();
  expect(await neutralRequests[0]?.headerValue('referer')).toBeNull();
});
