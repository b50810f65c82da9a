import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractFromJson, extractFromXml } from '@extractus/feed-extractor';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { attribute } from '@/lib/build/finish/document';
import { siteFiles, sitePages, siteRoot } from './built-site';

const atoms = [
  ...siteFiles.filter((file) => /^en\/feeds\/atom\/.*\.xml$/.test(file)),
  'data/changes.atom',
];
const jsons = [
  ...siteFiles.filter((file) => /^en\/feeds\/json\/[^/]*\.json$/.test(file)),
  'data/changes-feed.json',
];
const read = (file: string) => readFileSync(join(siteRoot, file), 'utf8');
const addressesOf = (links: (string | undefined)[]) =>
  links.map((link) => new URL(link ?? '').pathname);
const isPage = (address: string) => existsSync(join(siteRoot, address, 'index.html'));

describe('feeds', () => {
  test('are there for all pages, for topics and for the data, in both forms', () => {
    expect(atoms.length).toBeGreaterThan(10);
    expect(jsons).toHaveLength(atoms.length);
    expect(atoms).toContain('en/feeds/atom/all.xml');
    expect(atoms).toContain('en/feeds/atom/law.xml');
  });

  test.each(atoms)('%s: two readers find its title, and pages that are there', async (file) => {
    const feed = await new Parser().parseString(read(file));
    const { title, entries = [] } = extractFromXml(read(file));
    expect(feed.title).toMatch(/^Unshare: /);
    expect(title).toBe(feed.title);
    expect(feed.items.length).toBeGreaterThan(0);
    expect(feed.items).toHaveLength(entries.length);
    expect(addressesOf(feed.items.map(({ link }) => link)).filter((one) => !isPage(one))).toEqual(
      [],
    );
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
    for (const { pubDate } of feed.items) expect(Date.parse(pubDate ?? '')).not.toBeNaN();
  });

  test.each(jsons)('%s: a reader finds what the Atom feed has', (file) => {
    const json = JSON.parse(read(file));
    const { entries = [], title } = extractFromJson(json);
    const twin = file.startsWith('data/')
      ? 'data/changes.atom'
      : file.replace('json/', 'atom/').replace(/json$/, 'xml');
    const other = extractFromXml(read(twin));
    expect(title).toBe(other.title);
    expect(entries.map(({ link }) => link)).toEqual(other.entries?.map(({ link }) => link));
    expect(json.version).toBe('https://jsonfeed.org/version/1.1');
    expect(new URL(json.feed_url).pathname).toBe(`/${file}`);
  });

  test('a broken one is refused by the readers', async () => {
    const broken = read('en/feeds/atom/all.xml').replace('</entry>', '');
    await expect(new Parser().parseString(broken)).rejects.toThrow();
  });

  test('the one of all pages tells of every kind, newest first', () => {
    const { items } = JSON.parse(read('en/feeds/json/all.json'));
    const addresses = addressesOf(items.map(({ url }: { url: string }) => url));
    for (const kind of ['articles', 'guides', 'faq'])
      expect(addresses.some((one) => one.startsWith(`/en/${kind}/`))).toBe(true);
    const days = items.map((item: { date_modified: string }) => item.date_modified);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  test('are found from every page that can be read', () => {
    const lost = sitePages
      .filter(({ type }) => ['home', 'article', 'guide', 'question', 'faq'].includes(type ?? ''))
      .filter(
        ({ elements }) =>
          !elements.some((one) => {
            const href = attribute(one, 'href') ?? '';
            return (
              attribute(one, 'type') === 'application/atom+xml' &&
              existsSync(join(siteRoot, new URL(href).pathname))
            );
          }),
      );
    expect(lost.map(({ file }) => file)).toEqual([]);
  });
});
