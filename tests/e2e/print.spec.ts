import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { open, pathOf } from './page-types';

const guides = readdirSync('content/guides');
const sheets = 2;
const ninePoints = 12;

/** The pages of a PDF file, told by its page objects (ISO 32000-2, 7.7.3.3). */
const countPages = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

for (const guide of guides) {
  test(`the guide ${guide} fits two sheets of A4 and of Letter`, async ({ page }) => {
    await open(page, `/en/guides/${guide}/`);
    for (const format of ['A4', 'Letter']) {
      const pages = countPages(await page.pdf({ format }));
      expect(pages, format).toBeGreaterThan(0);
      expect(pages, format).toBeLessThanOrEqual(sheets);
    }
  });
}

test('an article takes more sheets, so pages are counted', async ({ page }) => {
  await open(page, pathOf('article'));
  expect(countPages(await page.pdf({ format: 'A4' }))).toBeGreaterThan(sheets);
});

for (const name of ['guide', 'article', 'question', 'page'] as const) {
  test(`${name}: addresses stand on the sheet, and nothing that can only be pressed`, async ({
    page,
  }) => {
    await open(page, pathOf(name));
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Leave this page' })).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByText('This visit stays in your browser history.')).toBeHidden();

    const links = page.locator('.text a:visible');
    const unspelled = await links.evaluateAll((found) =>
      found
        .filter((link) => !link.closest('h2'))
        .map((link) => ({
          href: link.getAttribute('href') ?? '',
          after: getComputedStyle(link, '::after').content,
        }))
        .filter(({ after }) => after === 'none' || after === 'normal'),
    );
    expect(unspelled).toEqual([]);
  });
}

for (const name of ['article', 'question'] as const) {
  test(`${name}: a printed address of ours has that of the site before it`, async ({ page }) => {
    await open(page, pathOf(name));
    await page.emulateMedia({ media: 'print' });
    const printed = await page
      .locator('.text a[href^="/"]:visible')
      .evaluateAll((links) =>
        links.map((link) => getComputedStyle(link, '::after').content.replaceAll('" "', '')),
      );
    expect(printed.length).toBeGreaterThan(0);
    expect(printed.filter((words) => !/^" \(https?:\/\/[^/]+\/en\//.test(words))).toEqual([]);
  });
}

test('a printed guide says where it is from, and where its sources stand', async ({ page }) => {
  await open(page, pathOf('guide'));
  await expect(page.getByText('The numbers stand for the sources')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('The numbers stand for the sources')).toContainText(
    `${pathOf('guide')}#sources`,
  );
  await expect(page.getByText('Addresses that begin with / stand at http')).toBeVisible();
  await expect(page.locator('.cite dd').first()).toContainText(pathOf('guide'));
});

for (const name of ['guide', 'article', 'question'] as const) {
  test(`${name}: no printed text is smaller than 9 points`, async ({ page }) => {
    await open(page, pathOf(name));
    await page.emulateMedia({ media: 'print' });
    const tiny = await page
      .locator(
        'p:visible, li:visible, td:visible, th:visible, h2:visible, span:visible, strong:visible',
      )
      .evaluateAll(
        (elements, least) =>
          elements
            .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < least)
            .map((element) => `${getComputedStyle(element).fontSize} ${element.textContent}`),
        ninePoints,
      );
    expect(tiny).toEqual([]);
  });
}
