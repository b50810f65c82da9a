import { describe, expect, test } from 'vitest';
import { pageOf } from './built-site';
import {
  completeHead,
  discreetLinks,
  inwardLinks,
  missingAt,
  noForeignRequests,
  noFramework,
  noStrayUtilities,
  nothingInline,
  oneRequest,
  ownScriptsAlone,
  type PageRule,
  wayOutFirst,
} from './page-rules';

const sound = [
  '<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8">',
  '<meta name="viewport" content="width=device-width, initial-scale=1">',
  '<title>Questions – Examples</title><meta name="description" content="Short answers to questions.">',
  '<link rel="canonical" href="https://site.example/en/faq/"><link rel="icon" href="/icon.svg">',
  '<script type="application/ld+json">{"@type":"FAQPage"}</script>',
  '<style>@font-face{src:url(/_own/a.woff2)}</style></head><body>',
  '<a class="skip" href="#main">Skip</a><div data-exit=""><a href="https://out.example/" rel="noreferrer">Leave</a></div>',
  '<main id="main" data-page="list"><h1>Questions</h1><p id="part"><a href="/en/about/">About</a></p></main>',
  '<script src="/_own/page.0123456789.js" defer=""></script></body></html>',
].join('');
const page = (from = '', to = '') => {
  if (!sound.includes(from)) throw new Error(`no ${from} in the example`);
  return pageOf('en/faq/index.html', sound.replace(from, to));
};

/** Each rule, a change that breaks it, and what it says then. */
const broken: [rule: string, check: PageRule, from: string, to: string, says: string][] = [
  ['scripts', ownScriptsAlone, '</body>', '<script>go()</script></body>', 'an inline script'],
  ['scripts', ownScriptsAlone, '/_own/page.0123456789.js', '/other.js', 'the script /other.js'],
  ['scripts', ownScriptsAlone, ' defer=""', '', 'the script /_own/page.0123456789.js'],
  ['scripts', ownScriptsAlone, '{"@type"', '{@type', 'structured data that is no JSON'],
  ['framework', noFramework, '<h1>', '<h1 title="self.__next_f">', '__next_f'],
  ['framework', noFramework, '<h1>', '<img src="/_next/a.png"><h1>', '/_next/'],
  ['framework', noFramework, '<h1>', '<!--$--><h1>', '<!--'],
  ['inline', nothingInline, '<h1>', '<h1 style="color:red">', '<h1 style>'],
  ['inline', nothingInline, '<h1>', '<h1 onclick="go()">', '<h1 onclick>'],
  [
    'foreign',
    noForeignRequests,
    '<h1>',
    '<img src="https://x.example/a.png"><h1>',
    '<img src="https://x.example/a.png">',
  ],
  [
    'foreign',
    noForeignRequests,
    'href="/icon.svg"',
    'href="//x.example/i.svg"',
    '<link href="//x.example/i.svg">',
  ],
  [
    'foreign',
    noForeignRequests,
    'url(/_own/a.woff2)',
    'url(https://x.example/a)',
    'url(https://x.example/a)',
  ],
  ['links', discreetLinks, ' rel="noreferrer"', '', 'https://out.example/ without rel=noreferrer'],
  [
    'links',
    discreetLinks,
    ' rel="noreferrer"',
    ' rel="noreferrer" target="_blank"',
    'https://out.example/ with a target',
  ],
  ['head', completeHead, ' lang="en"', '', 'lang'],
  ['head', completeHead, ' dir="ltr"', '', 'dir'],
  ['head', completeHead, 'Questions – Examples', '', 'title'],
  ['head', completeHead, 'name="description"', 'name="summary"', 'description'],
  ['head', completeHead, 'name="viewport"', 'name="window"', 'viewport'],
  ['head', completeHead, '<h1>Questions</h1>', '<h2>Questions</h2>', 'h1'],
  ['head', completeHead, '<h1>Questions</h1>', '<h1>A</h1><h1>B</h1>', 'h1'],
  ['head', completeHead, 'site.example/en/faq/', 'site.example/en/', 'canonical'],
  [
    'way out',
    wayOutFirst,
    '<a class="skip" href="#main">Skip</a>',
    '',
    'the way out does not come first',
  ],
  ['way out', wayOutFirst, ' data-exit=""', '', 'the way out does not come first'],
  ['request', oneRequest, 'rel="icon"', 'rel="stylesheet"', '<link> before the words'],
  ['request', oneRequest, 'rel="icon"', 'rel="preload"', '<link> before the words'],
  ['request', oneRequest, ' defer=""', '', '<script> before the words'],
  [
    'style',
    noStrayUtilities,
    '<style>',
    '<style>p{--tw-ring:0}',
    'variables of a utility that no page uses',
  ],
];

describe('each rule for pages can fail', () => {
  test.each(broken)('%s', (_rule, check, from, to, says) => {
    expect(check(page(from, to))).toEqual([`en/faq/index.html: ${says}`]);
  });

  test.each([...new Map(broken.map(([name, check]) => [name, check]))])(
    '%s: a sound page passes',
    (_name, check) => {
      expect(check(page())).toEqual([]);
    },
  );
});

describe('links within the site', () => {
  const example = page();
  const pages = new Map([[example.address, example]]);
  const files = new Set(['data/laws.json']);

  test('are found with their parts, outward ones left out', () => {
    expect(inwardLinks(example)).toEqual(['/en/faq/#main', '/en/about/']);
  });

  test.each([
    ['/en/faq/', undefined],
    ['/en/faq/#part', undefined],
    ['/data/laws.json', undefined],
    ['/en/faq/#gone', 'no #gone on /en/faq/'],
    ['/en/about/', 'no page at /en/about/'],
    ['/en/faq', 'no page at /en/faq'],
    ['about/', 'no page at about/'],
  ])('%s', (link, says) => {
    expect(missingAt(link, pages, files)).toBe(says);
  });
});
