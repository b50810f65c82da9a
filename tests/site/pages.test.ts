import { describe, expect, test } from 'vitest';
import { cspHash } from '@/lib/build/finish/styles';
import { localesOf } from '@/lib/i18n/locales';
import { readSiteFile, siteFiles, sitePages } from './built-site';
import {
  completeHead,
  discreetLinks,
  inwardLinks,
  isUnlisted,
  missingAt,
  noForeignRequests,
  noFramework,
  noStrayUtilities,
  nothingInline,
  oneRequest,
  ownScriptsAlone,
  wayOutFirst,
} from './page-rules';

const pages = sitePages.filter(({ type }) => type !== undefined);

test('there are pages of every type to look at', () => {
  const types = new Set(pages.map(({ type }) => type));
  expect([...types]).toEqual(
    expect.arrayContaining(['home', 'article', 'guide', 'question', 'list', 'sources', 'page']),
  );
  expect(pages.length).toBeGreaterThan(50);
});

describe('every page', () => {
  test.each([
    ['has no script but our own and structured data', ownScriptsAlone],
    ['has nothing of the framework, unless it is interactive', noFramework],
    ['has no inline style and no inline handler', nothingInline],
    ['asks no other origin for anything', noForeignRequests],
    ['links out without a referrer, in place', discreetLinks],
    ['has language, direction, title, description, one heading and its address', completeHead],
    ['has the way out after “Skip to content”, before all else', wayOutFirst],
    ['can be read after one request', oneRequest],
    ['carries no variables of styles that it does not use', noStrayUtilities],
  ])('%s', (_says, rule) => {
    expect(pages.flatMap(rule)).toEqual([]);
  });

  test('shows where the keyboard is, and hides nothing that a reader’s settings ask for', () => {
    const reading = pages.filter(({ interactive }) => !interactive);
    const wanted = [
      /:focus-visible\{outline:/,
      /prefers-color-scheme:dark/,
      /media="print"|@media print/,
    ];
    const lost = wanted.flatMap((style) =>
      reading.filter(({ html }) => !style.test(html)).map(({ file }) => `${file}: ${style}`),
    );
    expect(lost).toEqual([]);
  });

  test('has a title of its own', () => {
    const titles = pages.map(({ html }) => /<title>(.*?)<\/title>/.exec(html)?.[1]);
    const twice = titles.filter((title, index) => titles.indexOf(title) !== index);
    expect(twice).toEqual([]);
  });

  test('speaks a language that is published', () => {
    const published = localesOf(false).map(({ tag }) => `/${tag}/`);
    const others = pages
      .filter(({ type }) => type !== 'start' && type !== 'not-found')
      .filter(({ address }) => !published.some((start) => address.startsWith(start)));
    expect(others.map(({ address }) => address)).toEqual([]);
  });
});

describe('every link within the site', () => {
  const byAddress = new Map(sitePages.map((page) => [page.address, page]));
  const files = new Set(siteFiles);

  test('leads to a page or a file, and to a part that is there', () => {
    const lost = pages.flatMap((page) =>
      [...new Set(inwardLinks(page))].flatMap((link) => {
        const missing = missingAt(link, byAddress, files);
        return missing === undefined ? [] : [`${page.file}: ${missing}`];
      }),
    );
    expect(lost).toEqual([]);
  });

  test('leads to every page: none is cut off', () => {
    const linked = new Set(pages.flatMap(inwardLinks).map((link) => link.split('#')[0]));
    const alone = pages
      .filter(({ type }) => type !== 'start' && type !== 'not-found')
      .filter(({ address }) => !linked.has(address));
    expect(alone.map(({ address }) => address)).toEqual([]);
  });
});

describe('what machines ask for', () => {
  test('the page for what is not there', () => {
    expect(pages.find(({ file }) => file === '404.html')?.type).toBe('not-found');
  });

  test('robots.txt lets everybody in and names the map', () => {
    expect(readSiteFile('robots.txt')).toMatch(
      /^User-Agent: \*\nAllow: \/\n\nSitemap: https?:\/\/[^/]+\/sitemap\.xml\n?$/,
    );
  });

  test('the map has every page once, and nothing else', () => {
    const listed = [
      ...readSiteFile('sitemap.xml').matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g),
    ];
    const addresses = pages
      .filter(({ type }) => type !== 'start' && type !== 'not-found')
      .filter((page) => !isUnlisted(page))
      .map(({ address }) => address);
    expect(listed.map(([, address]) => address).sort()).toEqual(addresses.sort());
  });

  test('no payloads of the framework, no empty leftovers', () => {
    expect(siteFiles.filter((file) => /\.txt$/.test(file))).toEqual(['robots.txt']);
  });
});

describe('the policy of the site', () => {
  const policies = [...readSiteFile('_headers').matchAll(/Content-Security-Policy: (.*)/g)];
  const policy =
    policies.map(([, value]) => value ?? '').find((one) => one.includes('style-src')) ?? '';
  const sources = (name: string) =>
    policy
      .split('; ')
      .find((part) => part.startsWith(`${name} `))
      ?.split(' ')
      .slice(1) ?? [];

  test('lets scripts come from the site alone, and nothing be unsafe', () => {
    expect(sources('script-src')).toEqual(["'self'"]);
    expect(policy).not.toContain('unsafe');
  });

  test('allows the styles that pages have in them, and no others', () => {
    const styles = pages.flatMap(({ html }) =>
      [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css]) => cspHash(css ?? '')),
    );
    const hashes = sources('style-src').filter((source) => source.startsWith("'sha256-"));
    expect(hashes.sort()).toEqual([...new Set(styles)].sort());
    expect(hashes.length).toBeGreaterThan(0);
  });
});
