import { expect, type Page, test } from '@playwright/test';
import { builds } from './builds';
import { open, pageTypes } from './page-types';

/** Everything that a page says to the console, errors that nobody caught included. */
function listenTo(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  return said;
}

/** Addresses outside this site that a page asks for. */
function listForeign(page: Page): string[] {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== builds.test.address && protocol !== 'data:') foreign.push(request.url());
  });
  page.on('websocket', (socket) => foreign.push(socket.url()));
  return foreign;
}

/** What a page left in the browser, by kind of storage. */
async function storedBy(page: Page): Promise<Record<string, number>> {
  const cookies = await page.context().cookies();
  const inPage = await page.evaluate(async () => ({
    localStorage: localStorage.length,
    sessionStorage: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  return { cookies: cookies.length, ...inPage };
}

const nothing = {
  cookies: 0,
  localStorage: 0,
  sessionStorage: 0,
  databases: 0,
  caches: 0,
  workers: 0,
};

/** What a reader taps to unfold a note. */
const noteNumbers = 'input[type="checkbox"] + label';

/** Does on a page what a reader may do: reads to its end, unfolds, copies, presses a key. */
async function use(page: Page): Promise<void> {
  await page.keyboard.press('End');
  for (const part of await page.locator('summary:visible').all()) await part.click();
  for (const number of (await page.locator(noteNumbers).all()).slice(0, 3)) await number.click();
  for (const button of (await page.locator('button:visible').all()).slice(0, 2)) {
    await button.click();
  }
  await page.keyboard.press('Shift');
  await page.waitForLoadState('networkidle');
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const types = [...pageTypes, { name: 'interactive page', path: '/en/interactive/' }];

for (const { name, path } of types) {
  test(`${name}: says nothing, asks nobody else, keeps nothing`, async ({ page }) => {
    const said = listenTo(page);
    const foreign = listForeign(page);
    await open(page, path);
    await use(page);
    expect(said).toEqual([]);
    expect(foreign).toEqual([]);
    expect(await storedBy(page)).toEqual(nothing);
  });
}

test('a foreign picture, a style in the page and a stored word would be noticed', async ({
  page,
}) => {
  const said = listenTo(page);
  const foreign = listForeign(page);
  await page.route('**/en/about/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<p style="color: red">Red</p><img src="https://example.org/a.png" alt="">',
      headers: { 'Content-Security-Policy': "style-src 'self'" },
    }),
  );
  await page.route('https://example.org/**', (route) => route.fulfill({ status: 204 }));
  await page.goto('/en/about/');
  await page.evaluate(() => localStorage.setItem('visits', '1'));
  await page.context().addCookies([{ name: 'visits', value: '1', url: builds.test.address }]);
  expect(said.join()).toContain('Content Security Policy');
  expect(foreign).toEqual(['https://example.org/a.png']);
  expect(await storedBy(page)).toEqual({ ...nothing, cookies: 1, localStorage: 1 });
});

test('links out are followed in place and do not say where the reader was', async ({ page }) => {
  for (const { path } of pageTypes) {
    await open(page, path);
    const careless = await page
      .locator('a[href^="http"]:not([rel~="noreferrer"]), a[target]')
      .evaluateAll((links) => links.map((link) => link.outerHTML));
    expect(careless).toEqual([]);
  }
  let referrer: string | undefined;
  await page.route('https://stopncii.org/**', (route) => {
    referrer = route.request().headers().referer;
    return route.fulfill({ contentType: 'text/html', body: '<h1>Elsewhere</h1>' });
  });
  await page.goto('/en/platforms/stopncii/');
  await page.locator('a[href^="https://stopncii.org"]').first().click();
  await expect(page.getByRole('heading', { name: 'Elsewhere' })).toBeVisible();
  expect(referrer).toBeUndefined();
});
