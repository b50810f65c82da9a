import { extractFromJson, extractFromXml } from '@extractus/feed-extractor';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { atomFeedOf, type Feed, type FeedEntry, jsonFeedOf, newestOf } from '@/lib/share/feeds';

const entry = (name: string, updated: string): FeedEntry => ({
  address: `https://unshare.example/en/faq/${name}/`,
  title: `Is ${name} & <b> safe?`,
  summary: `What we found on ${name}. Changed: a & b.`,
  published: '2026-11-01',
  updated,
  topics: ['The law', 'Removal'],
});
const entries = newestOf([
  entry('older', '2026-11-01'),
  entry('newest', '2026-12-24'),
  entry('newer', '2026-11-30'),
]);
const feed: Feed = {
  title: 'Examples: new & changed',
  description: 'What is new.',
  author: 'Example contributors',
  language: 'en',
  home: 'https://unshare.example/en/',
  self: { atom: 'https://unshare.example/a.xml', json: 'https://unshare.example/a.json' },
  entries,
};
const asRead = entries.map(({ address, title, updated }) => ({
  id: address,
  link: address,
  title,
  day: updated,
}));
const dayOf = (moment: unknown) => new Date(String(moment)).toISOString().slice(0, 10);

describe('a feed', () => {
  test('tells what changed last first', () => {
    expect(entries.map(({ updated }) => updated)).toEqual([
      '2026-12-24',
      '2026-11-30',
      '2026-11-01',
    ]);
  });

  test('leaves out what is old when there is much', () => {
    const many = Array.from({ length: 200 }, (_, index) => entry(`n${index}`, '2026-11-01'));
    expect(newestOf([...many, entry('fresh', '2026-12-01')]).length).toBeLessThan(100);
    expect(newestOf([...many, entry('fresh', '2026-12-01')])[0]?.updated).toBe('2026-12-01');
  });

  test('as Atom is read by two other programs', async () => {
    const xml = atomFeedOf(feed);
    const read = await new Parser().parseString(xml);
    expect(read.title?.trim()).toBe(feed.title);
    expect(read.link).toBe(feed.home);
    expect(
      read.items.map((item) => ({
        id: item.id,
        link: item.link,
        title: item.title?.trim(),
        day: dayOf(item.pubDate),
      })),
    ).toEqual(asRead.map((one) => ({ ...one, day: '2026-11-01' })));
    const { entries: found = [] } = extractFromXml(xml);
    expect(found.map(({ link }) => link)).toEqual(asRead.map(({ link }) => link));
    expect(xml.match(/<updated>[^<]*/g)?.map((tag) => dayOf(tag.slice(9)))).toEqual([
      '2026-12-24',
      ...asRead.map(({ day }) => day),
    ]);
  });

  test('as JSON Feed is read by another program, and keeps to version 1.1', () => {
    const json = JSON.parse(jsonFeedOf(feed));
    const read = extractFromJson(json, { getExtraEntryFields: (one) => ({ raw: one }) });
    expect(read.title).toBe(feed.title);
    expect(read.language).toBe('en');
    expect(
      read.entries?.map(({ id, link, title, published }) => ({
        id,
        link,
        title,
        day: dayOf(published),
      })),
    ).toEqual(asRead.map((one) => ({ ...one, day: '2026-11-01' })));
    expect(json.version).toBe('https://jsonfeed.org/version/1.1');
    for (const item of json.items) {
      expect(item.date_modified).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00(\.000)?Z$/);
      expect(item.content_text).not.toBe('');
    }
  });

  test('without entries is none', () => {
    expect(() => atomFeedOf({ ...feed, entries: [] })).toThrow('one entry at least');
    expect(() => jsonFeedOf({ ...feed, entries: [] })).toThrow('one entry at least');
  });
});
