import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import openGraphScraper from 'open-graph-scraper-lite';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { attribute } from '@/lib/build/finish/document';
import { readCard } from '@/tests/fixtures/card-picture';
import { readQrPath } from '@/tests/fixtures/read-qr';
import { type SitePage, siteFiles, sitePages, siteRoot, wordsOf } from './built-site';

const pageAt = (address: string): SitePage => {
  const page = sitePages.find((one) => one.address === address);
  if (!page) throw new Error(`No page at ${address}`);
  return page;
};
const headingOf = (page: SitePage) =>
  wordsOf(page.elements.find(({ tagName }) => tagName === 'h1')!).trim();
const linkOf = (page: SitePage, rel: string, type?: string) =>
  page.elements
    .filter(({ tagName }) => tagName === 'link')
    .filter((link) => attribute(link, 'rel') === rel)
    .filter((link) => type === undefined || attribute(link, 'type') === type)
    .map((link) => attribute(link, 'href') ?? '');
const localFile = (address: string) => join(siteRoot, new URL(address).pathname);
const previewOf = async ({ html }: SitePage) => (await openGraphScraper({ html })).result;

/** Pages of different kinds; those with a day have one in their preview too. */
const kinds: [address: string, type: string, published?: string][] = [
  ['/en/', 'website'],
  ['/en/articles/why-platforms-answer-so-differently/', 'article', '2026-11-23'],
  ['/en/guides/my-images-were-shared/', 'article', '2026-11-23'],
  ['/en/faq/is-it-illegal-to-share/', 'article', '2026-11-23'],
  ['/en/faq/', 'website'],
  ['/en/laws/gb-eaw/', 'website'],
  ['/en/laws/act/sharing/', 'website'],
  ['/en/platforms/x/', 'website'],
  ['/en/helplines/gb/', 'website'],
  ['/en/data/', 'website'],
  ['/en/safety/', 'article', '2026-11-23'],
  ['/en/feeds/', 'website'],
];

describe('a preview, as a program not written here reads it', () => {
  test.each(kinds)('%s: title, address, kind, picture and day', async (address, type, day) => {
    const page = pageAt(address);
    const preview = await previewOf(page);
    const title = /<title>(.*?)<\/title>/.exec(page.html)?.[1] ?? '';
    expect(title.replaceAll('&amp;', '&')).toContain(preview.ogTitle);
    expect(preview.ogUrl).toBe(linkOf(page, 'canonical')[0]);
    expect(preview.ogType).toBe(type);
    expect(preview.ogSiteName).toBe('Unshare');
    expect(preview.ogLocale).toBe('en');
    expect(preview.ogDescription?.length).toBeGreaterThan(20);
    expect(preview.articlePublishedTime).toBe(day);
    expect(preview.twitterCard).toBe('summary_large_image');
    const [picture] = preview.ogImage ?? [];
    expect([picture?.width, picture?.height].map(Number)).toEqual([1200, 630]);
    expect(picture?.alt?.length).toBeGreaterThan(10);
    expect(page.html).toContain('name="twitter:image:alt"');
    expect(existsSync(localFile(picture!.url))).toBe(true);
  });

  test('of a question shows its words, for those who do not see the picture as well', async () => {
    const page = pageAt('/en/faq/is-it-illegal-to-share/');
    const [picture] = (await previewOf(page)).ogImage ?? [];
    expect(picture?.url).toMatch(/\/cards\/en\/faq\/is-it-illegal-to-share\.png$/);
    expect(picture?.alt).toContain(headingOf(page));
    expect(picture?.alt).toContain('New Zealand');
  });

  test('says nothing twice for one service', () => {
    const repeats = sitePages.filter(({ html }) => /twitter:(title|description)/.test(html));
    expect(repeats.map(({ file }) => file)).toEqual([]);
  });

  test('stands in every page that is sent', () => {
    const bare = sitePages
      .filter(({ type }) => !['start', 'not-found', 'embed', undefined].includes(type))
      .filter(({ html }) => !html.includes('property="og:image"'));
    expect(bare.map(({ file }) => file)).toEqual([]);
  });
});

describe('the pictures', () => {
  const cards = siteFiles.filter((file) => file.startsWith('cards/'));
  const questions = sitePages.filter(({ type }) => type === 'question');

  test('are one a question, one for all other pages, and a plain one', () => {
    expect(cards).toHaveLength(questions.length + 2);
  });

  test('are 1200 × 630, at most 60 kB, and nothing runs over their edge', () => {
    const wrong = cards.filter((file) => {
      const { width, height, marginIsFree } = readCard(readFileSync(join(siteRoot, file)));
      const isSmall = statSync(join(siteRoot, file)).size <= 60_000;
      return !(isSmall && width === 1200 && height === 630 && marginIsFree);
    });
    expect(wrong).toEqual([]);
  });
});

describe('discreet pages', () => {
  const pages = sitePages.filter(({ type }) => type === 'discreet');
  /** Everything that the head says in words or addresses, names of tags left out. */
  const headOf = (page: SitePage): string => {
    const title = page.elements.find(({ tagName }) => tagName === 'title');
    const values = page.elements
      .filter(({ tagName }) => tagName === 'meta' || tagName === 'link')
      .flatMap(({ attrs }) =>
        attrs.filter(({ name }) => ['content', 'href', 'title'].includes(name)),
      )
      .map(({ value }) => value);
    return [wordsOf(title!), ...values].join(' ').toLowerCase();
  };

  test('are as many as the questions', () => {
    expect(pages).toHaveLength(sitePages.filter(({ type }) => type === 'question').length);
  });

  test('say nothing of their subject in their head', () => {
    const telling = pages.flatMap((page) => {
      const head = headOf(page);
      const words = headingOf(page)
        .toLowerCase()
        .split(/\P{L}+/u);
      // Words that every page of the site has in its head.
      const plain = new Set([
        ...'an answer from unshare a short with its sources and the day it was checked'.split(' '),
      ]);
      return words
        .filter((word) => word.length > 3 && !plain.has(word))
        .filter((word) => new RegExp(`\\b${word}\\b`).test(head))
        .map((word) => `${page.file}: ${word}`);
    });
    expect(telling).toEqual([]);
  });

  test('have a number for a title, a plain icon, and are in no search engine', async () => {
    const page = pageAt('/en/q/7/');
    expect(page.html).toContain('<title>Answer 7</title>');
    expect(page.html).toContain('<meta name="robots" content="noindex">');
    expect(linkOf(page, 'icon')).toEqual(['/plain.svg']);
    const preview = await previewOf(page);
    expect(preview.ogTitle).toBe('An answer from Unshare');
    expect(preview.ogImage?.[0]?.url).toMatch(/\/cards\/en\/plain\.png$/);
    expect(preview.ogUrl).toMatch(/\/en\/q\/7\/$/);
  });

  test('give the same answer as the page with the title', () => {
    for (const page of pages) {
      const answer = page.elements.find((one) => attribute(one, 'class') === 'answer');
      const whole = sitePages.find(
        (one) => one.type === 'question' && headingOf(one) === headingOf(page),
      );
      expect(whole?.html, page.file).toContain(wordsOf(answer!.childNodes[1]!).slice(0, 20));
    }
  });
});

describe('QR codes', () => {
  test('on every question, and read back they are its discreet address', async () => {
    const questions = sitePages.filter(({ type }) => type === 'question');
    for (const page of questions) {
      const figure = page.elements.find((one) => attribute(one, 'class') === 'code');
      const svg =
        /<svg class="qr" viewBox="0 0 (\d+) \d+"[^>]*aria-label="([^"]*)"[^>]*><path[^>]*><\/path><path stroke="#000" d="([^"]*)"/.exec(
          page.html.slice(page.html.indexOf('<figure class="code">')),
        );
      expect(figure, page.file).toBeDefined();
      const [, size, label, path] = svg ?? [];
      const read = await readQrPath({ size: Number(size), path: path ?? '' });
      expect(read, page.file).toBe(label);
      expect(read).toMatch(/\/en\/q\/\d+\/$/);
      expect(pageAt(new URL(read ?? '').pathname).type).toBe('discreet');
    }
  });
});

describe('oEmbed', () => {
  const answerSchema = z.strictObject({
    type: z.literal('rich'),
    version: z.literal('1.0'),
    title: z.string().min(4),
    author_name: z.string(),
    author_url: z.url(),
    provider_name: z.literal('Unshare'),
    provider_url: z.url(),
    cache_age: z.int().positive(),
    thumbnail_url: z.url(),
    thumbnail_width: z.literal(1200),
    thumbnail_height: z.literal(630),
    html: z.string().startsWith('<iframe '),
    width: z.int().positive(),
    height: z.int().positive(),
  });

  test('is found from every question, and shows its small page', () => {
    for (const page of sitePages.filter(({ type }) => type === 'question')) {
      const [link = ''] = linkOf(page, 'alternate', 'application/json+oembed');
      const answer = answerSchema.parse(JSON.parse(readFileSync(localFile(link), 'utf8')));
      expect(answer.title).toBe(headingOf(page));
      const src = /src="([^"]*)"/.exec(answer.html)?.[1] ?? '';
      expect(pageAt(new URL(src).pathname).type).toBe('embed');
      expect(existsSync(localFile(answer.thumbnail_url))).toBe(true);
    }
  });
});
