import { readFileSync } from 'node:fs';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkNeverName, hashName } from '@/lib/content/rules/never-name';
import { neverNameSchema } from '@/lib/schema/vocab';
import { pageOf, readSiteFile, type SitePage, siteFiles, sitePages, wordsOf } from './built-site';

type ChildNode = DefaultTreeAdapterTypes.ChildNode;

const listed = new Set(
  neverNameSchema.parse(parse(readFileSync('content/vocab/never-name.yaml', 'utf8'))),
);

const blocks = new Set(
  [
    'html head title body header main footer nav article section aside address div p h1 h2 h3 h4 h5 h6',
    'ul ol li dl dt dd blockquote figure figcaption details summary form fieldset legend hr pre',
    'table caption thead tbody tfoot tr th td style script',
  ].flatMap((names) => names.split(' ')),
);

const isBlock = (node: ChildNode): boolean => 'tagName' in node && blocks.has(node.tagName);

/** Words as a reader meets them: run by run of text, and in each attribute. */
function wordsIn({ elements }: SitePage): string[] {
  const runs = elements
    .filter(isBlock)
    .map(({ childNodes }) =>
      childNodes.map((node) => (isBlock(node) ? ' | ' : wordsOf(node))).join(''),
    );
  const attributes = elements.flatMap(({ attrs }) => attrs.map(({ value }) => value));
  return [...runs, ...attributes];
}

const namesIn = (texts: Iterable<string>, names: ReadonlySet<string>) =>
  checkNeverName(
    [...new Set(texts)].map((text) => ({ file: 'words', text })),
    names,
  );

describe('no listed name stands on the built site', () => {
  test('in the words of its pages', { timeout: 60_000 }, () => {
    expect(namesIn(sitePages.flatMap(wordsIn), listed)).toEqual([]);
  });

  test('in its other texts', () => {
    const others = siteFiles.filter((file) =>
      /\.(txt|xml|json|csv|js|svg|atom)$|_headers$|_redirects$/.test(file),
    );
    expect(others.length).toBeGreaterThan(3);
    const texts = others.map((file) => ({ file, text: readSiteFile(file) }));
    expect(checkNeverName(texts, listed)).toEqual([]);
  });

  test('in its addresses', () => {
    expect(namesIn(siteFiles, listed)).toEqual([]);
  });
});

describe('a listed name would be found', () => {
  const invented = new Set([hashName('Zzyzx Quillfeather')]);
  const found = (body: string) => namesIn(wordsIn(pageOf('a.html', body)), invented).length > 0;

  test.each([
    ['in a sentence', '<p>They met Zzyzx Quillfeather.</p>'],
    ['beside a list in one element', '<li>Zzyzx <b>Quillfeather</b><ul><li>x</li></ul></li>'],
    ['around a picture', '<p>Zzyzx <svg><path d="M0 0"/></svg>Quillfeather</p>'],
    ['over two elements', '<p><b>Zzyzx</b> <i>Quillfeather</i></p>'],
    ['as entities', '<p>&#90;zyzx&nbsp;Quillfeather</p>'],
    ['in an attribute', '<img alt="Zzyzx Quillfeather">'],
    ['in an address', '<a href="https://x.example/zzyzx-quillfeather/">x</a>'],
    ['in structured data', '<p data-x="Zzyzx%20Quillfeather">x</p>'],
  ])('%s', (_name, body) => {
    expect(found(body)).toBe(true);
  });

  test('and others are not: another name, or words that do not stand together', () => {
    expect(found('<ul><li>Zzyzx</li><li>Quillfeather</li></ul>')).toBe(false);
    expect(found('<p>They met Quillfeather.</p>')).toBe(false);
  });
});
