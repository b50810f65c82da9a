import { describe, expect, test } from 'vitest';
import { keptBrotli, openCompressed } from '@/lib/build/finish/compress';
import { attribute } from '@/lib/build/finish/document';
import { type SitePage, sitePages, wordsOf } from './built-site';

const kilobyte = 1000;
const places = sitePages.filter(({ type }) => type === 'jurisdiction');
const maps = sitePages.filter(({ type }) => type === 'laws');
const overview = maps.find(({ address }) => address === '/en/laws/');

const compressed = openCompressed();
/** Bytes of the largest of some pages, as the host sends them. */
async function mostBytes(pages: readonly SitePage[]): Promise<number> {
  const sent = pages.map(({ html }) => keptBrotli(compressed, Buffer.from(html)));
  return Math.max(...(await Promise.all(sent)).map(({ length }) => length));
}

/** Where the links within the elements of a name and class lead. */
function linksIn({ elements }: SitePage, name: string, className: string): string[] {
  const frame = elements.find(
    (element) => element.tagName === name && attribute(element, 'class') === className,
  );
  const within = new Set(elements.filter((element) => isWithin(element, frame)));
  return [...within]
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => attribute(link, 'href') ?? '');
}

function isWithin(element: SitePage['elements'][number], frame: unknown): boolean {
  for (let node: unknown = element; node !== null && node !== undefined; ) {
    if (node === frame) return true;
    node = typeof node === 'object' && 'parentNode' in node ? node.parentNode : undefined;
  }
  return false;
}

describe('the page of a place', () => {
  test('there is one for each of 70 places and more', () => {
    expect(places.length).toBeGreaterThanOrEqual(70);
  });

  test('takes at most 13 kB', async () => {
    expect(await mostBytes(places)).toBeLessThanOrEqual(13 * kilobyte);
  });

  test('says once that it is no legal advice', () => {
    for (const { address, elements } of places) {
      const main = elements.find(({ tagName }) => tagName === 'main');
      const said = wordsOf(main ?? elements[0]!).split('not legal advice');
      expect(said, address).toHaveLength(2);
    }
  });
});

describe('the pages with a map', () => {
  test('take at most 40 kB', async () => {
    expect(maps.length).toBe(9);
    expect(await mostBytes(maps)).toBeLessThanOrEqual(40 * kilobyte);
  });

  test('have every country of the map in the table or list as well', () => {
    for (const page of maps) {
      const onMap = linksIn(page, 'svg', 'map');
      const others = page.elements
        .filter(({ tagName }) => tagName === 'a')
        .map((link) => attribute(link, 'href') ?? '');
      expect(onMap.length, page.address).toBeGreaterThan(40);
      for (const href of onMap) {
        expect(others.filter((one) => one === href).length, href).toBeGreaterThan(1);
      }
    }
  });

  test('lead from the map and from the table to pages that exist', () => {
    const addresses = new Set(places.map(({ address }) => address));
    const leading = overview ? linksIn(overview, 'table', 'laws') : [];
    const toPlaces = leading.filter((href) => !href.includes('/act/'));
    expect(toPlaces.length).toBe(places.length);
    for (const href of toPlaces) expect(addresses).toContain(href);
  });
});
