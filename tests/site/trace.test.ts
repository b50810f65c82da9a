import { describe, expect, test } from 'vitest';
import { attribute, elementsOf } from '@/lib/build/finish/document';
import { pageOf, type SitePage, sitePages } from './built-site';

const types = ['jurisdiction', 'platform', 'country'];

/** Marks that say how far a fact was read and lead to where; those of unread facts say so. */
const marksOf = ({ elements }: SitePage) =>
  elements.filter((element) => {
    const names = (attribute(element, 'class') ?? '').split(' ');
    return element.tagName === 'a' && names.includes('state') && !names.includes('unchecked');
  });

/** Facts of a page from which two clicks do not lead to a source: mark to entry, entry to source. */
function untraced(page: SitePage, pages: ReadonlyMap<string, SitePage>): string[] {
  return marksOf(page).flatMap((mark) => {
    const href = attribute(mark, 'href') ?? '';
    const [address = '', id] = href.split('#');
    const target = pages.get(address === '' ? page.address : address);
    const entry = target?.elements.find((element) => attribute(element, 'id') === id);
    const leadsOut =
      entry !== undefined &&
      elementsOf(entry).some((element) => /^https?:/.test(attribute(element, 'href') ?? ''));
    return leadsOut ? [] : [`${page.file}: ${href}`];
  });
}

describe('a fact of a record', () => {
  const pages = new Map(sitePages.map((page) => [page.address, page]));
  const records = sitePages.filter(({ type }) => types.includes(type ?? ''));

  test('traces from the page to its source in two clicks', () => {
    expect(records.flatMap(marksOf).length).toBeGreaterThan(500);
    expect(records.flatMap((page) => untraced(page, pages))).toEqual([]);
  });

  test.each([
    ['whose mark leads to an entry without a source', '<p id="a">Read somewhere.</p>', 1],
    ['whose mark leads nowhere', '', 1],
    ['whose mark leads to its source', '<p id="a"><a href="https://x.example/">x</a></p>', 0],
  ])('%s', (_says, entry, count) => {
    const html = `<main data-page="platform"><a class="state elsewhere" href="#a">x</a>${entry}</main>`;
    const page = pageOf('en/x/index.html', html);
    expect(untraced(page, new Map([[page.address, page]]))).toHaveLength(count);
  });
});
