import { BibLatexParser, RISParser } from 'biblatex-csl-converter';
import jsonld from 'jsonld';
import schemaOrg from 'schema.org/schema_org_context.json';
import { describe, expect, test } from 'vitest';
import { attribute } from '@/lib/build/finish/document';
import { licence } from '@/lib/citation/work';
import {
  type Element,
  readSiteFile,
  type SitePage,
  siteFiles,
  sitePages,
  wordsOf,
} from './built-site';

/** Ten pages of different kinds. */
const kinds = [
  'articles/why-platforms-answer-so-differently',
  'articles/where-the-law-stands',
  'guides/my-images-were-shared',
  'guides/i-am-under-18',
  'faq/is-it-illegal-to-share',
  'faq/should-i-pay',
  'laws/gb-eaw',
  'platforms/x',
  'about',
  'data',
] as const;

const pageAt = (path: string): SitePage => {
  const found = sitePages.find(({ file }) => file === `en/${path}/index.html`);
  if (!found) throw new Error(`No page en/${path}`);
  return found;
};

/** Told from the page as a reader sees it, by none of the code that makes its citations. */
function shownBy(page: SitePage) {
  const find = (is: (element: Element) => boolean) => page.elements.find(is);
  const canonical = find((element) => attribute(element, 'rel') === 'canonical');
  const address = (canonical && attribute(canonical, 'href')) ?? '';
  const h1 = find(({ tagName }) => tagName === 'h1');
  const heading = h1 ? wordsOf(h1) : '';
  const block = find((element) => attribute(element, 'class') === 'cite');
  const [, day = ''] = /Version of (.*?)\./.exec(block ? wordsOf(block) : '') ?? [];
  const version = new Date(`${day} UTC`).toISOString().slice(0, 10);
  return { address, heading, version };
}

/** Readers refuse addresses without a domain, which the site has where it is tried. */
const abroad = (text: string) =>
  text.replaceAll('http://localhost:3000', 'https://unshare.example');

const meta = (page: SitePage, name: string): string[] =>
  page.elements
    .filter((element) => attribute(element, 'name') === name)
    .map((element) => attribute(element, 'content') ?? '');

/** The fields of the one entry that a reader found. */
function fieldsOf(entries: Record<string, { fields: Record<string, unknown> }>) {
  const [entry, ...others] = Object.values(entries);
  expect(others).toEqual([]);
  return entry!.fields;
}

const textOf = (field: unknown): string =>
  Array.isArray(field)
    ? field
        .map((part) => (typeof part === 'object' && part ? textOf(Object.values(part)[1]) : ''))
        .join('')
    : String(field);

async function structuredOf(page: SitePage): Promise<Record<string, unknown>> {
  const script = page.elements.find(
    (element) => attribute(element, 'type') === 'application/ld+json',
  );
  const [text] = script?.childNodes ?? [];
  if (!text || !('value' in text)) throw new Error(`${page.file} has no structured data`);
  const [expanded] = await jsonld.expand(JSON.parse(text.value), {
    // schema.org's own context, as a package carries it: no test asks the network.
    documentLoader: async (url) => {
      expect(url).toBe('https://schema.org');
      return { contextUrl: undefined, documentUrl: url, document: schemaOrg };
    },
  });
  return { ...expanded };
}

const valueIn = (data: Record<string, unknown>, name: string): unknown => {
  const found: unknown = data[`http://schema.org/${name}`];
  const first: Record<string, unknown> | undefined = Array.isArray(found) ? found[0] : undefined;
  return first?.['@value'] ?? first?.['@id'];
};

describe.each(kinds)('%s gives itself back to readers not written here', (path) => {
  const page = pageAt(path);
  const { address, heading, version } = shownBy(page);
  // The data has a name besides the page's heading, and a number for its version.
  const isData = path === 'data';
  const title = isData
    ? 'Unshare data: laws, platforms, helplines and sources'
    : titleOn(page, heading);
  const name = isData ? /Version (\d+\.\d+\.\d+)/.exec(page.html)?.[1] : version;

  test('as BibTeX', () => {
    const { entries, errors } = new BibLatexParser(abroad(readSiteFile(`en/${path}/cite.bib`)), {
      processUnexpected: true,
    }).parse();
    expect(errors).toEqual([]);
    const fields = fieldsOf(entries);
    expect(textOf(fields.title)).toBe(title);
    expect(fields.date).toBe(version);
    expect(textOf(fields.version)).toBe(name);
    expect(fields.url).toBe(abroad(address));
    expect(textOf(fields.note)).toContain(licence.url);
    expect(JSON.stringify(fields.author)).toContain('"literal"');
  });

  test('as RIS', () => {
    const text = abroad(readSiteFile(`en/${path}/cite.ris`));
    const { entries, errors } = new RISParser(text).parse();
    expect(errors).toEqual([]);
    const fields = fieldsOf(entries);
    expect(textOf(fields.title)).toBe(title);
    // This reader takes the year where there is one; the day stands in DA, as reference managers take it.
    expect(fields.date).toBe(version.slice(0, 4));
    expect(text).toContain(`DA  - ${version.replaceAll('-', '/')}/\n`);
    expect(fields.url).toBe(abroad(address));
    expect(textOf(fields.note)).toBe(`Licence: ${licence.url}; version ${name}`);
    expect(JSON.stringify(fields.author)).toContain('"Unshare contributors"');
  });

  test('as JSON-LD', async () => {
    const data = await structuredOf(page);
    expect(valueIn(data, 'name')).toBe(title);
    expect(valueIn(data, 'dateModified') ?? valueIn(data, 'datePublished')).toBe(version);
    expect(valueIn(data, 'version')).toBe(name);
    expect(valueIn(data, 'license')).toBe(licence.url);
    expect(valueIn(data, 'url')).toBe(address);
    expect(valueIn(data, 'inLanguage')).toBe('en');
  });

  test('as CSL-JSON, of which every style is made', () => {
    const [item] = JSON.parse(readSiteFile(`en/${path}/cite.json`));
    expect(item).toMatchObject({ title, URL: address, version: name, license: licence.url });
    expect(item.issued['date-parts']).toEqual([version.split('-').map(Number)]);
  });

  test('as tags that reference managers read', () => {
    expect(meta(page, 'citation_title')).toEqual([title]);
    // The comma keeps “contributors” from being taken for a family name.
    expect(meta(page, 'citation_author')).toEqual(['Unshare contributors,']);
    expect(meta(page, 'citation_publication_date')).toEqual([version.replaceAll('-', '/')]);
    expect(meta(page, 'citation_language')).toEqual(['en']);
    expect(meta(page, 'citation_public_url')).toEqual([address]);
    expect(meta(page, 'DC.title')).toEqual([title]);
    expect(meta(page, 'DC.creator')).toEqual(['Unshare contributors']);
    expect(meta(page, 'DC.date')).toEqual([version]);
    expect(meta(page, 'DC.rights')).toEqual([licence.url]);
    expect(meta(page, 'z:itemType')).toEqual(['webpage']);
  });
});

/** A place's heading is its name alone; its page is called more fully in its title. */
function titleOn(page: SitePage, heading: string): string {
  const [, whole = ''] = /<title>(.*?) – Unshare<\/title>/.exec(page.html) ?? [];
  expect(whole).toContain(heading);
  return whole.replaceAll('&amp;', '&');
}

test('each kind of page is of the type that schema.org has for it', async () => {
  const typeOf = async (path: string) => (await structuredOf(pageAt(path)))['@type'];
  expect(await typeOf('articles/where-the-law-stands')).toEqual(['http://schema.org/Article']);
  expect(await typeOf('guides/i-am-under-18')).toEqual(['http://schema.org/HowTo']);
  expect(await typeOf('faq/should-i-pay')).toEqual(['http://schema.org/QAPage']);
  expect(await typeOf('faq')).toEqual(['http://schema.org/FAQPage']);
  expect(await typeOf('laws/gb-eaw')).toEqual(['http://schema.org/WebPage']);
  expect(await typeOf('data')).toEqual(['http://schema.org/Dataset']);
});

test('every page that can be cited has its files beside it, and links to them', () => {
  const cited = sitePages.filter(({ html }) => html.includes('<details class="cite">'));
  const whole = cited.filter(({ type }) => type !== 'parts');
  expect(whole.length).toBeGreaterThan(200);
  const files = new Set(siteFiles);
  const lost = whole.flatMap(({ file, html }) =>
    ['cite.bib', 'cite.ris', 'cite.json']
      .map((name) => file.replace('index.html', name))
      .filter((name) => !files.has(name) || !html.includes(`href="/${name}"`)),
  );
  expect(lost).toEqual([]);
});

test('every part that can be cited is there, under its address', () => {
  const parts = sitePages.filter(({ type }) => type === 'parts');
  expect(parts.length).toBeGreaterThan(100);
  const lost = parts.flatMap(({ file, html }) => {
    const page = readSiteFile(file.replace('cite/index.html', 'index.html'));
    const fragments = [...html.matchAll(/<p id="([^"]+)">/g)].map(([, id]) => id);
    expect(fragments.length).toBeGreaterThan(0);
    return fragments.filter((id) => !page.includes(`id="${id}"`)).map((id) => `${file}#${id}`);
  });
  expect(lost).toEqual([]);
});
