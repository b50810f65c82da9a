import { readFileSync } from 'node:fs';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openCache } from '@/lib/build/cache';
import { formatIssue } from '@/lib/content/issue';
import { keyOfFiles } from '@/lib/content/kept';
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
  ).map(formatIssue);

/** What was found in a file before rests on the list, the file, and the code that looks: it is kept. */
const { keep } = openCache('names');
const code = keyOfFiles('.', [
  ...['lib/content/rules/never-name.ts', 'lib/build/finish/document.ts', 'package-lock.json'],
  ...['tests/site/built-site.ts', 'tests/site/never-name.test.ts'],
]);

async function knownNamesIn(
  file: string,
  text: string,
  names: ReadonlySet<string>,
  wordsOfFile: () => Iterable<string>,
): Promise<string[]> {
  const found = await keep([code, [...names].sort().join(), file, text], () =>
    Buffer.from(namesIn(wordsOfFile(), names).join('\n')),
  );
  return found
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => `${file}: ${line}`);
}

describe('no listed name stands on the built site', () => {
  test('in the words of its pages', { timeout: 60_000 }, async () => {
    // What pages share, styles and headers, is searched on the first that has it.
    const seen = new Set<string>();
    const found = sitePages.map((page) => {
      const fresh = wordsIn(page).filter((words) => !seen.has(words));
      for (const words of fresh) seen.add(words);
      return knownNamesIn(page.file, fresh.join('\n'), listed, () => fresh);
    });
    expect((await Promise.all(found)).flat()).toEqual([]);
  });

  test('in its other texts', async () => {
    const others = siteFiles.filter((file) =>
      /\.(txt|xml|json|csv|js|svg|atom)$|_headers$|_redirects$/.test(file),
    );
    expect(others.length).toBeGreaterThan(3);
    const found = others.map((file) => {
      const text = readSiteFile(file);
      return knownNamesIn(file, text, listed, () => [text]);
    });
    expect((await Promise.all(found)).flat()).toEqual([]);
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

  test('asked again as well', async () => {
    const html = '<p>They met Zzyzx Quillfeather.</p>';
    const ask = () => knownNamesIn('a.html', html, invented, () => wordsIn(pageOf('a.html', html)));
    const first = await ask();
    expect(first).toEqual([expect.stringMatching(/^a\.html: .*never prints/)]);
    expect(await ask()).toEqual(first);
  });

  test('and others are not: another name, or words that do not stand together', () => {
    expect(found('<ul><li>Zzyzx</li><li>Quillfeather</li></ul>')).toBe(false);
    expect(found('<p>They met Quillfeather.</p>')).toBe(false);
  });
});
