import { expect, type Page, test } from '@playwright/test';
import { open, pathOf } from './page-types';

const rows = (page: Page) => page.locator('table.laws tbody tr:visible');
const places = (page: Page) => page.locator('table.laws tbody tr');

test.beforeEach(({ page }) => open(page, pathOf('laws')));

test('the table is narrowed by name, without regard to marks, and says how many are left', async ({
  page,
}) => {
  const all = await places(page).count();
  await page.getByLabel('Find a place').fill('turkiye');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('Türkiye');
  await expect(page.locator('.narrow output')).toHaveText(`1 of ${all} places`);
});

test('by act and answer: one column is left, and every row in it has the answer', async ({
  page,
}) => {
  await page.getByLabel('What was done').selectOption({ label: 'Sharing a fake' });
  await page.getByLabel('Covered by law?').selectOption('Yes');
  await expect(page.locator('table.laws thead th:visible')).toHaveText(['Place', 'Sharing a fake']);
  const left = await page.locator('table.laws tbody td:visible').allTextContents();
  expect(left.length).toBeGreaterThan(5);
  expect(new Set(left)).toEqual(new Set(['Yes']));
});

test('scrolled sideways, the name of each place stays in view, with no sign across it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const frame = page.locator('.table-frame');
  await frame.evaluate((element) => {
    element.scrollLeft = 120;
  });
  const name = page.locator('table.laws tbody th').nth(3);
  await name.scrollIntoViewIfNeeded();
  await expect(name).toBeInViewport({ ratio: 1 });
  const covered = await name.evaluate((cell) => {
    const { left, right, top, bottom } = cell.getBoundingClientRect();
    const middle = (top + bottom) / 2;
    const points = Array.from({ length: 20 }, (_, at) => left + ((right - left) * (at + 0.5)) / 20);
    return points.filter((x) => !cell.contains(document.elementFromPoint(x, middle))).length;
  });
  expect(covered).toBe(0);
});

test('and whole again at a press', async ({ page }) => {
  const all = await places(page).count();
  await page.getByLabel('Find a place').fill('zzz');
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(rows(page)).toHaveCount(all);
  await expect(page.locator('.narrow output')).toHaveText(`${all} of ${all} places`);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is offered that would not work, and each act leads to its places', async ({
    page,
  }) => {
    await expect(page.locator('.narrow')).toBeHidden();
    await page.locator('table.laws').getByRole('link', { name: 'Threatening' }).click();
    await expect(page).toHaveURL(/\/en\/laws\/act\/threatening\/$/);
  });
});
