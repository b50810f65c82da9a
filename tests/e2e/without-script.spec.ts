import { expect, test } from '@playwright/test';
import { neutral, stubNeutralSite } from './neutral-site';
import { open, pageTypes, pathOf } from './page-types';

test.use({ javaScriptEnabled: false });

for (const { name, path } of pageTypes) {
  test(`${name}: reads, leads on and lets the reader out`, async ({ page, request }) => {
    await open(page, path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main')).not.toBeEmpty();

    const out = page.getByRole('link', { name: 'Leave this page' });
    await expect(out).toBeVisible();
    await expect(out).toHaveAttribute('href', neutral);
    await expect(out).toHaveAttribute('rel', 'noreferrer');
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByText('To leave fast, press Shift three times')).toBeHidden();

    const links = await page
      .locator('a[href^="/"]')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(0);
    const dead = [];
    for (const link of new Set(links)) {
      const [address = '', part] = link.split('#');
      const answer = await request.get(address);
      const isThere =
        answer.ok() && (part === undefined || (await answer.text()).includes(`id="${part}"`));
      if (!isThere) dead.push(link);
    }
    expect(dead).toEqual([]);
  });
}

test('the start page leads to a language on every host', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/en\/$/);
  // As on a host that knows no redirects.
  await page.goto('/index.html');
  await page.waitForURL(/\/en\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a reader walks from the start to a step of a guide and on to a question', async ({
  page,
}) => {
  await page.goto('/en/');
  await page.getByRole('link', { name: 'Something was shared' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Someone shared my private images',
  );
  await page.getByText('Steps', { exact: true }).click();
  await page.locator('.toc').getByRole('link', { name: 'Keep a short record' }).click();
  await expect(page).toHaveURL(/#keep-a-record$/);
  await expect(page.locator('#keep-a-record h2')).toBeInViewport();
  await page.getByRole('link', { name: 'Questions', exact: true }).click();
  await page.getByText('How common is it?').click();
  await page.getByRole('link', { name: 'The whole answer' }).click();
  await expect(page.getByText('Short answer')).toBeVisible();
});

test('a note unfolds by pointer and by keyboard', async ({ page }) => {
  await page.goto(pathOf('article'));
  const box = page.locator('.text').getByRole('checkbox', { name: 'Show source 1' }).first();
  const note = box.locator('+ label + small');
  await expect(note).toBeHidden();
  await box.scrollIntoViewIfNeeded();
  const seen = await box.locator('+ label').boundingBox();
  if (!seen) throw new Error('the number of the note is not on the page');
  await page.mouse.click(seen.x + 4, seen.y + seen.height / 2);
  await expect(note).toBeVisible();
  await expect(note.getByRole('link')).toBeVisible();
  await box.focus();
  await page.keyboard.press('Space');
  await expect(note).toBeHidden();
  await page.keyboard.press('Space');
  await expect(note).toBeVisible();
});

test('on a wide screen notes stand beside the text', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(pathOf('article'));
  const note = page.locator('.text p > small').first();
  await expect(note).toBeVisible();
  const text = await page.locator('.text').boundingBox();
  const beside = await note.boundingBox();
  expect(beside?.x).toBeGreaterThanOrEqual((text?.x ?? 0) + (text?.width ?? 0));
});

test('the way out is a plain link', async ({ page }) => {
  await stubNeutralSite(page);
  await open(page, pathOf('guide'));
  await page.getByRole('link', { name: 'Leave this page' }).click();
  await expect(page).toHaveURL(neutral);
});
