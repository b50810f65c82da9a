import { expect, type Page, test } from '@playwright/test';
import { open, pathOf } from './page-types';

const kinds = ['article', 'guide', 'question', 'jurisdiction', 'platform', 'page'] as const;
const paths: Record<(typeof kinds)[number], string> = {
  article: pathOf('article'),
  guide: pathOf('guide'),
  question: pathOf('question'),
  jurisdiction: '/en/laws/gb-eaw/',
  platform: pathOf('platform'),
  page: pathOf('page'),
};
const styles = [
  'APA 7',
  'MLA 9',
  'Chicago, author–date',
  'Chicago, note',
  'Harvard',
  'Vancouver',
  'IEEE',
  'Bluebook',
];

const block = (page: Page) => page.locator('details.cite').first();

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const kind of kinds) {
    test(`${kind}: unfolds to every style and three files`, async ({ page, request }) => {
      await page.goto(paths[kind]);
      await expect(block(page).getByText('APA 7')).toBeHidden();
      await block(page).locator('summary').click();
      for (const style of styles) {
        await expect(block(page).getByText(style, { exact: true })).toBeVisible();
      }
      await expect(block(page).locator('dd').first()).toContainText('Unshare contributors. (2026');
      await expect(block(page).locator('dd').first()).toContainText(paths[kind]);
      await expect(block(page).getByText('day you read it').first()).toBeVisible();
      const types = [];
      for (const format of ['BibTeX', 'RIS', 'CSL-JSON']) {
        const link = block(page).getByRole('link', { name: format, exact: true });
        const answer = await request.get((await link.getAttribute('href')) ?? '');
        types.push(answer.headers()['content-type']);
      }
      expect(types).toEqual([
        'application/x-bibtex;charset=utf-8',
        'application/x-research-info-systems;charset=utf-8',
        'application/vnd.citationstyles.csl+json;charset=utf-8',
      ]);
    });
  }

  test('a link to it unfolds it', async ({ page }) => {
    await page.goto(pathOf('article'));
    await page.getByRole('link', { name: 'Cite this page' }).click();
    await expect(block(page).getByText('APA 7')).toBeVisible();
    await expect(block(page).getByText('APA 7')).toBeInViewport();
    await page.goto(`${pathOf('question')}#cite`);
    await expect(block(page).getByText('APA 7')).toBeVisible();
  });

  for (const kind of ['article', 'guide', 'jurisdiction'] as const) {
    test(`${kind}: a part is cited by its own address`, async ({ page }) => {
      await page.goto(paths[kind]);
      await block(page).locator('summary').click();
      await block(page).getByRole('link', { name: 'Cite a part of it' }).click();
      await expect(page).toHaveURL(/\/cite\/$/);
      await page.locator('details.cite summary').first().click();
      const part = page.locator('details.cite').first();
      const address = await part.getByRole('link').textContent();
      await expect(part.locator('dd').first()).toContainText(address ?? 'no address');
      await part.getByRole('link').click();
      const [, fragment] = new URL(page.url()).hash.split('#');
      await expect(page.locator(`[id="${fragment}"]`)).toBeInViewport();
    });
  }

  test('an earlier version says so, leads to the newest, and is cited by its own block', async ({
    page,
  }) => {
    await page.goto(pathOf('kitchen sink'));
    await page.getByRole('link', { name: 'Version of 1 November 2026' }).click();
    await expect(page).toHaveURL(/\/2026-11-01\/$/);
    const banner = page.getByRole('complementary', { name: 'About this version' });
    await expect(banner).toContainText('This is an earlier version, of 1 November 2026.');
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /kitchen-sink\/$/);
    // Whoever reads on keeps seeing it.
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await expect(banner).toBeInViewport();
    await page.getByRole('link', { name: 'See what changed' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What changed');
    const changed = page.locator('.change').filter({ hasText: 'One sentence' });
    await expect(changed.locator('del')).toContainText('and then another one');
    await expect(page.locator('.change').filter({ hasText: 'Taken out' }).first()).toBeVisible();
    await page.getByRole('link', { name: 'A page with every part' }).click();
    await expect(page).toHaveURL(/kitchen-sink\/$/);
  });
});

test('with script each citation is copied with its italics, and the day is filled in', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(pathOf('article'));
  await block(page).locator('summary').click();
  const copy = block(page).getByRole('button', { name: 'Copy Harvard' });
  await copy.click();
  await expect(copy).toHaveText('Copied');
  await expect(page.getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await (await item?.getType(type))?.text()) ?? '';
    return { html: await read('text/html'), text: await read('text/plain') };
  });
  const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
  expect(copied.text).toMatch(/^Unshare contributors \(2026\) .* Available at: http/);
  expect(copied.text).toContain(`(Accessed: ${today}).`);
  expect(copied.html).toContain('<i>Unshare</i>');
  expect(copied.html).not.toContain('<button');
});

test('structured data is nothing that the policy on scripts concerns', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text());
  });
  for (const kind of kinds) {
    await open(page, paths[kind]);
    const data = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(data ?? '')['@context']).toBe('https://schema.org');
  }
  expect(refused).toEqual([]);
});

test('in print one citation stands at the end, and the rest stays folded', async ({ page }) => {
  await page.goto(pathOf('question'));
  await page.emulateMedia({ media: 'print' });
  await expect(block(page).locator('dd').first()).toBeVisible();
  await expect(block(page).locator('dd').nth(1)).toBeHidden();
  await expect(block(page).getByText('You may copy and adapt')).toBeVisible();
});
