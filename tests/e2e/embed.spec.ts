import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { builds } from './builds';
import { sizes } from './page-types';
import { openStranger } from './stranger';

const { address } = builds.site;
const small = [
  {
    name: 'a question',
    path: '/en/embed/faq/is-it-illegal-to-share/',
    says: 'In many places, yes.',
  },
  {
    name: 'a step',
    path: '/en/embed/guides/my-images-were-shared/report-it/',
    says: 'Report each place.',
  },
  { name: 'the law of a place', path: '/en/embed/laws/gb-eaw/', says: 'Yes. Sharing someone' },
];

/** The code that a page offers, as somebody pastes it, at the address of the tests. */
const pasted = (code: string) => code.replaceAll('http://localhost:3000', address);

test.use({ baseURL: address });

for (const { name, path, says } of small) {
  test(`${name} can be framed by a page of another origin, sandboxed and silent`, async ({
    page,
  }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const { origin, close } = await openStranger(
      `<iframe title="An answer" width="360" height="500" sandbox="allow-top-navigation-by-user-activation" referrerpolicy="no-referrer" src="${address}${path}"></iframe>`,
    );
    await page.goto(origin);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByText(says).first()).toBeVisible();
    await expect(frame.getByText('CC BY 4.0')).toBeVisible();
    await expect(frame.getByText(/^Checked \d/)).toBeVisible();
    await expect(frame.getByText('Leave this page')).toHaveCount(0);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.startsWith(address))).toEqual([`${address}${path}`]);
    expect(said.filter((line) => !line.includes('favicon'))).toEqual([]);

    await frame.getByRole('link', { name: /^Read/ }).click();
    await expect(page.getByRole('link', { name: 'Leave this page' })).toBeVisible();
    expect(new URL(page.url()).origin).toBe(address);
    close();
  });

  test(`${name}: axe finds nothing, in light and dark`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page })
        .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html)}`)).toEqual(
        [],
      );
    }
  });

  test(`${name} fits a narrow frame, and prints`, async ({ page }) => {
    await page.setViewportSize({ width: 280, height: 500 });
    await page.goto(path);
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(says).first()).toBeVisible();
  });
}

for (const path of ['/en/', '/en/faq/is-it-illegal-to-share/', '/en/q/7/', '/en/embed/']) {
  test(`${path} refuses to be framed`, async ({ page }) => {
    const { origin, close } = await openStranger(
      `<iframe title="A page" src="${address}${path}"></iframe>`,
    );
    const refused = page.waitForEvent('console', (message) =>
      message.text().includes('frame-ancestors'),
    );
    await page.goto(origin);
    await refused;
    await expect(page.frameLocator('iframe').getByRole('main')).toHaveCount(0);
    close();
  });
}

test('the code on a question’s page works as it is pasted', async ({ page }) => {
  await page.goto('/en/faq/is-it-illegal-to-share/');
  await page.getByText('Put an answer on your own site').click();
  const codes = await page.locator('.snippet code').allTextContents();
  expect(codes).toHaveLength(2);
  const { origin, close } = await openStranger(codes.map(pasted).join(''));
  await page.goto(origin);
  const question = 'Is it illegal to share someone';
  await expect(page.frameLocator('iframe').getByText(question).first()).toBeVisible();
  await expect(page.getByTitle(question)).toBeVisible();
  const quotation = page.locator('blockquote');
  await expect(quotation).toContainText('In many places, yes.');
  await expect(quotation).toContainText('Unshare contributors');
  await expect(quotation.getByRole('link')).toHaveAttribute('href', /\/en\/faq\/is-it-illegal/);
  close();
});

test('a frame of the height that is offered shows a whole answer on a phone', async ({ page }) => {
  await page.setViewportSize({ width: sizes[0].width, height: sizes[0].height });
  for (const slug of [
    'is-it-illegal-to-share',
    'are-private-messages-covered',
    'how-common-is-it',
  ]) {
    const file = readFileSync(`out/en/faq/${slug}/oembed.json`, 'utf8');
    const { html, height } = JSON.parse(file);
    const { origin, close } = await openStranger(pasted(html));
    await page.goto(origin);
    const main = page.frameLocator('iframe').getByRole('main');
    await expect(main).toBeVisible();
    expect((await main.boundingBox())?.height, slug).toBeLessThanOrEqual(height);
    close();
  }
});
