import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { builds } from './builds';

const { address } = builds.site;

/** A site of somebody else's, with one empty page. */
async function openStranger(): Promise<{ origin: string; close: () => void }> {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html').end('<!DOCTYPE html><title>Elsewhere</title>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return { origin: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

test('a page of another site can read the data, and no page', async ({ page }) => {
  const stranger = await openStranger();
  await page.goto(stranger.origin);
  const read = (path: string) =>
    page.evaluate(async (url) => {
      const answer = await fetch(url).catch(() => undefined);
      return answer && { type: answer.headers.get('Content-Type'), text: await answer.text() };
    }, `${address}${path}`);
  const laws = await read('/data/laws.json');
  expect(laws?.type).toMatch(/^application\/json/);
  expect(JSON.parse(laws?.text ?? '').records.length).toBeGreaterThan(100);
  expect((await read('/data/laws.csv'))?.type).toBe('text/csv;charset=utf-8');
  expect(await read('/en/data/')).toBeUndefined();
  stranger.close();
});

test('the feed of changes is sound XML and sound Atom', async ({ page, request }) => {
  const answer = await request.get(`${address}/data/changes.atom`);
  expect(answer.headers()['content-type']).toBe('application/atom+xml;charset=utf-8');
  const log = await (await request.get(`${address}/data/changes.json`)).json();
  await page.goto('about:blank');
  const readFeed = (xml: string) =>
    page.evaluate((text) => {
      const feed = new DOMParser().parseFromString(text, 'application/xml');
      const atom = 'http://www.w3.org/2005/Atom';
      const wordsOf = (parent: Document | Element, name: string) =>
        [...parent.getElementsByTagNameNS(atom, name)].map((one) => one.textContent?.trim() ?? '');
      return {
        broken: feed.querySelector('parsererror') !== null,
        root: feed.documentElement.localName,
        links: [...feed.documentElement.children]
          .filter(({ localName }) => localName === 'link')
          .map((link) => link.getAttribute('rel')),
        authors: wordsOf(feed, 'author').length,
        entries: [...feed.getElementsByTagNameNS(atom, 'entry')].map((entry) => ({
          id: wordsOf(entry, 'id'),
          title: wordsOf(entry, 'title'),
          updated: wordsOf(entry, 'updated'),
          content: wordsOf(entry, 'content'),
        })),
      };
    }, xml);
  const xml = await answer.text();
  const feed = await readFeed(xml);
  expect(feed).toMatchObject({ broken: false, root: 'feed', authors: 1 });
  expect(feed.links).toEqual(expect.arrayContaining(['self', 'alternate']));
  expect(feed.entries).toHaveLength(log.changes.length);
  const [newest] = feed.entries;
  expect(newest?.title).toEqual([`Version ${log.version}`]);
  expect(newest?.content[0]).toContain(log.changes[0].what);
  expect(newest?.id[0]).toMatch(/^https?:\/\/\S+#v\d+\.\d+\.\d+$/);
  expect(Number.isNaN(Date.parse(newest?.updated[0] ?? ''))).toBe(false);
  expect((await readFeed(xml.replace('</feed>', ''))).broken).toBe(true);
});

test('the page about the data leads to its files', async ({ page }) => {
  await page.goto(`${address}/data/`);
  await expect(page).toHaveURL(`${address}/en/data/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Data');
  const links = page.locator('a[href^="/data/"]');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(addresses.length).toBeGreaterThan(14);
  for (const path of addresses) {
    expect((await page.request.get(`${address}${path}`)).status(), String(path)).toBe(200);
  }
});

test('the fields fold, and are all there when they are opened', async ({ page }) => {
  await page.goto(`${address}/en/data/`);
  const law = page.getByText('Laws: fields');
  await expect(page.getByRole('rowheader', { name: 'citation', exact: true })).toBeHidden();
  await law.click();
  await expect(page.getByRole('rowheader', { name: 'citation', exact: true })).toBeVisible();
});
