import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { builds } from './builds';

test.use({ baseURL: builds.site.address });

test('nothing that is made for tests is published', async ({ request }) => {
  const files = readdirSync('out', { recursive: true, encoding: 'utf8' });
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => /ar-XB|kitchen-sink|interactive|fixture/.test(file))).toEqual([]);
  for (const path of ['/ar-XB/', '/en/kitchen-sink/', '/en/interactive/']) {
    expect((await request.get(path)).status()).toBe(404);
    expect((await request.get(`${builds.test.address}${path}`)).status()).toBe(200);
  }
});

test('the published site ships no script of the framework', () => {
  const files = readdirSync('out', { recursive: true, encoding: 'utf8' });
  const scripts = files.filter((file) => file.endsWith('.js'));
  expect(scripts.map((file) => file.replace(/\.[0-9a-f]+\.js$/, '')).sort()).toEqual([
    '_own/page',
    '_own/table',
  ]);
});

test('every text lies beside its compressed forms, which hold the same', () => {
  const files = readdirSync('out', { recursive: true, encoding: 'utf8' });
  const texts = files.filter((file) => /\.(html|css|js|json|svg|xml|csv|bib|ris)$/.test(file));
  expect(texts.length).toBeGreaterThan(1000);
  const wrong = texts.filter((text) => {
    const read = (ending: string) => readFileSync(join('out', `${text}${ending}`));
    const whole = read('');
    return !(
      brotliDecompressSync(read('.br')).equals(whole) && gunzipSync(read('.gz')).equals(whole)
    );
  });
  expect(wrong).toEqual([]);
});

test('a page is sent as it was compressed', async ({ request }) => {
  const path = 'en/articles/why-platforms-answer-so-differently/';
  const answer = await request.get(`/${path}`, { headers: { 'Accept-Encoding': 'br' } });
  const sent = Number(answer.headers()['content-length']);
  expect(sent).toBe(readFileSync(join('out', path, 'index.html.br')).length);
});

test('a missing page is said to be missing, and leads on', async ({ page }) => {
  const answer = await page.goto('/en/nothing-here/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
  await page.getByRole('link', { name: 'Go to the start page' }).click();
  await expect(page).toHaveURL(/\/en\/$/);
});

test('the published pages are small: one request before reading, three that wait', async ({
  page,
}) => {
  const requests: string[] = [];
  const sheets: string[] = [];
  page.on('request', (request) => {
    requests.push(request.resourceType());
    if (request.resourceType() === 'stylesheet') sheets.push(new URL(request.url()).pathname);
  });
  await page.goto('/en/articles/why-platforms-answer-so-differently/');
  await page.waitForLoadState('networkidle');
  // For paper alone: nothing on the screen waits for it.
  expect(sheets).toEqual([expect.stringMatching(/^\/_own\/print\.[0-9a-f]+\.css$/)]);
  expect(requests.slice(0, 1)).toEqual(['document']);
  expect(requests.filter((type) => type !== 'other').sort()).toEqual([
    'document',
    'font',
    'script',
    'stylesheet',
  ]);
});
