import { expect, test } from '@playwright/test';
import { open, pathOf } from './page-types';

const question = pathOf('question');
const sendThis = 'Send or print this answer';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a question can be sent by mail and by text, with its title or discreetly', async ({
    page,
  }) => {
    await open(page, question);
    await page.getByText(sendThis).click();
    const hrefs = await page
      .locator('.send a[href^="mailto:"], .send a[href^="sms:"]')
      .evaluateAll((links) =>
        links.map((link) => decodeURIComponent(link.getAttribute('href') ?? '')),
      );
    expect(hrefs).toHaveLength(4);
    const [discreetMail = '', discreetText = '', mail = '', text = ''] = hrefs;
    for (const link of [discreetMail, discreetText]) {
      expect(link).toMatch(/\/en\/q\/7\/$/);
      expect(link).not.toMatch(/illegal|intimate|Unshare/);
    }
    expect(mail).toContain('subject=Is it illegal to share');
    expect(mail).toContain(question);
    expect(text).toContain(question);
    await expect(page.getByText('Could someone else be looking')).toBeVisible();
  });

  test('its code for cameras shows when it is unfolded, and on paper', async ({ page }) => {
    await open(page, question);
    const code = page.getByRole('img', { name: /\/en\/q\/7\/$/ });
    await expect(code).toBeHidden();
    await page.getByText(sendThis).click();
    await expect(code).toBeVisible();
    await page.getByText(sendThis).click();
    await page.emulateMedia({ media: 'print' });
    await expect(code).toBeVisible();
    await expect(page.getByText(sendThis)).toBeHidden();
  });

  for (const name of ['article', 'guide'] as const) {
    test(`${name}: can be sent by mail and by text, and says what to think of`, async ({
      page,
    }) => {
      await open(page, pathOf(name));
      await page.getByText('Send this page').click();
      await expect(page.getByRole('link', { name: 'Email' })).toHaveAttribute('href', /^mailto:\?/);
      await expect(page.getByRole('link', { name: 'Text message' })).toHaveAttribute(
        'href',
        /^sms:/,
      );
      await page.getByRole('link', { name: 'Before you send a link' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sharing our answers');
    });
  }
});

test.describe('where the clipboard may be used', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the answer is copied with its source and date', async ({ page }) => {
    await open(page, question);
    await page.getByText(sendThis).click();
    await page.getByRole('button', { name: 'Copy answer with source and date' }).click();
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(lines[0]).toBe("Is it illegal to share someone's intimate image?");
    expect(lines[1]).toContain('In many places, yes.');
    expect(lines[2]).toContain('Unshare contributors');
    expect(lines[2]).toContain(question);
    expect(lines[3]).toMatch(/^Checked \d+ \w+ \d{4}\./);
  });

  test('code to paste is copied as it stands', async ({ page }) => {
    await open(page, question);
    await page.getByText('Put an answer on your own site').click();
    const snippet = page.locator('.snippet').first();
    await snippet.getByRole('button', { name: 'Copy code' }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await snippet.locator('code').textContent());
  });
});

test.describe('the system’s share sheet', () => {
  test('is offered where there is one, and given the address alone', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => {
          document.body.append(
            Object.assign(document.createElement('output'), {
              textContent: JSON.stringify(data),
            }),
          );
          return Promise.reject(new Error('closed again'));
        },
      });
    });
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await open(page, question);
    await page.getByText(sendThis).click();
    await page.getByRole('button', { name: 'Share', exact: true }).first().click();
    await expect(page.locator('output')).toHaveText(/^\{"url":"http:\/\/[^"]+\/en\/q\/7\/"\}$/);
    expect(errors).toEqual([]);
  });

  test('is not offered where there is none', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', { value: undefined });
    });
    await open(page, question);
    await page.getByText(sendThis).click();
    await expect(page.getByRole('button', { name: 'Share', exact: true })).toHaveCount(0);
  });
});

test('a discreet page tells tab and history a number, and reads in full', async ({ page }) => {
  await open(page, pathOf('discreet question'));
  await expect(page).toHaveTitle('Answer 7');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Is it illegal to share/);
  await expect(page.getByText('In many places, yes.')).toBeVisible();
  await expect(page.getByText('Pages that it links to have titles that do.')).toBeVisible();
  await page.getByRole('link', { name: 'The same answer on its own page' }).click();
  await expect(page).toHaveTitle(/Is it illegal to share/);
});
