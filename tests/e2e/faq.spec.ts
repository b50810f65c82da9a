import { expect, type Locator, type Page, test } from '@playwright/test';
import { open, pathOf, sizes } from './page-types';

const list = pathOf('list of questions');
const entry = (page: Page): Locator => page.locator('li', { has: page.locator('#should-i-pay') });
const answer = 'Send no money and no more images.';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('answers are folded, and unfold by pointer and keyboard', async ({ page }) => {
    await open(page, list);
    await expect(page.getByText(answer)).toBeHidden();
    await entry(page).locator('summary').click();
    await expect(page.getByText(answer)).toBeVisible();
    await entry(page).locator('summary').press('Enter');
    await expect(page.getByText(answer)).toBeHidden();
  });

  test('an address with the name of a question unfolds it, its question in view', async ({
    page,
  }) => {
    await page.goto(`${list}#should-i-pay`);
    await expect(page.getByText(answer)).toBeVisible();
    await expect(page.getByText(answer)).toBeInViewport();
    await expect(entry(page).locator('summary')).toBeInViewport({ ratio: 1 });
    const bar = await page.locator('.bar').boundingBox();
    const question = await entry(page).locator('summary').boundingBox();
    expect(question?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0) - 1);
  });

  test('the browser looks into folded answers for words, and unfolds the right one', async ({
    page,
  }) => {
    // The same search that find-in-page makes, by an address.
    await page.goto(`${list}#:~:text=${encodeURIComponent('no money and no more images')}`);
    await expect(page.getByText(answer)).toBeVisible();
    await expect(page.locator('.entries details[open]')).toHaveCount(1);
  });

  test('an entry leads to its page', async ({ page }) => {
    await page.goto(`${list}#should-i-pay`);
    await entry(page).getByRole('link', { name: 'The whole answer' }).click();
    await expect(page).toHaveURL(/\/en\/faq\/should-i-pay\/$/);
  });

  test('on paper every answer is there', async ({ page }) => {
    await open(page, list);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(answer)).toBeVisible();
  });
});

for (const { name, ...viewport } of sizes) {
  test(`on a ${name} its address shows when the keyboard reaches it, and can be followed`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await open(page, list);
    const link = entry(page).getByRole('link', { name: /^Link to:/ });
    await expect(link).toHaveCSS('opacity', '0');
    await entry(page).locator('summary').focus();
    await expect(link).toHaveCSS('opacity', '1');
    await expect(link).toHaveText('/en/faq/#should-i-pay');
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#should-i-pay$/);
    await expect(page.getByText(answer)).toBeVisible();
  });
}

test('with a pointer on a wide screen the address stands beside the list', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, list);
  await entry(page).locator('summary').hover();
  await expect(entry(page).getByRole('link', { name: /^Link to:/ })).toHaveCSS('opacity', '1');
  const link = await entry(page)
    .getByRole('link', { name: /^Link to:/ })
    .boundingBox();
  const row = await entry(page).boundingBox();
  expect(link?.x).toBeGreaterThan((row?.x ?? 0) + (row?.width ?? 0));
  expect(link?.width).toBeGreaterThan(100);
});
