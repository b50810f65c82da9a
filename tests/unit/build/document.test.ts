import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import {
  attribute,
  checkInteractive,
  checkPage,
  dressPage,
  elementsOf,
  htmlOf,
  readPage,
} from '@/lib/build/finish/document';
import { cspHash } from '@/lib/build/finish/styles';

const dressing = {
  css: 'a>b{color:red}',
  print: '/_own/print.0123456789.css',
  scripts: new Map([['/page.js', '/_own/page.0123456789.js']]),
};

/** A page as Next exports it: framework scripts around and after the content, and comments. */
const exported = (main: string, content = '<h1>Hello</h1>') =>
  [
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">',
    '<link rel="preload" as="script" href="/_next/static/chunks/a.js">',
    '<link rel="stylesheet" href="/_next/static/css/a.css" data-precedence="next">',
    '<script src="/_next/static/chunks/a.js" async=""></script>',
    '<script type="application/ld+json">{"@type":"FAQPage"}</script></head>',
    `<body><div hidden=""><!--$--><!--/$--></div><main ${main}>${content}<!-- --> there</main>`,
    '<script src="/page.js" defer=""></script>',
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
    '<script>self.__next_f.push([1,"words"])</script></body></html>',
  ].join('');

const scriptsOf = (html: string) =>
  elementsOf(parse(html))
    .filter(({ tagName }) => tagName === 'script')
    .map((element) => attribute(element, 'src') ?? attribute(element, 'type'));

describe('a reading page', () => {
  const page = readPage('en/index.html', exported('data-page="article"'));
  const files = dressPage(page, dressing);
  const html = htmlOf(page);

  test('keeps our script and its structured data, and loses every other script', () => {
    expect(scriptsOf(html)).toEqual(['application/ld+json', '/_own/page.0123456789.js']);
    expect(html).not.toContain('__next_f');
    expect(html).not.toContain('/_next/');
    expect(files).toEqual([]);
  });

  test('loses comments and the empty box that the framework leaves', () => {
    expect(html).not.toContain('<!--');
    expect(html).not.toContain('hidden');
  });

  test('says once what previews show, and keeps what one service alone asks for', () => {
    const head = [
      '<meta property="og:title" content="A"><meta name="twitter:title" content="A">',
      '<meta name="twitter:card" content="summary_large_image">',
      '<meta name="twitter:image" content="/a.png"><meta name="twitter:image:alt" content="A">',
    ].join('');
    const shown = readPage(
      'en/index.html',
      exported('data-page="article"').replace('<head>', `<head>${head}`),
    );
    dressPage(shown, dressing);
    const names = elementsOf(shown.document).flatMap((element) => attribute(element, 'name') ?? []);
    expect(names.filter((name) => name.startsWith('twitter:'))).toEqual([
      'twitter:card',
      'twitter:image:alt',
    ]);
    expect(htmlOf(shown)).toContain('og:title');
  });

  test('keeps its words', () => {
    expect(html).toContain('<main data-page="article"><h1>Hello</h1> there</main>');
    expect(html).toContain('{"@type":"FAQPage"}');
  });

  test('has its styles in itself, byte for byte what the policy’s hash allows', () => {
    const style = elementsOf(parse(html)).find(({ tagName }) => tagName === 'style');
    const [text] = style?.childNodes ?? [];
    const [sheet, ...others] = html.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
    expect(sheet).toBe(`<link rel="stylesheet" href="${dressing.print}" media="print">`);
    expect(others).toEqual([]);
    expect(text && 'value' in text && cspHash(text.value)).toBe(cspHash(dressing.css));
  });
});

describe('an interactive page', () => {
  const page = readPage('en/map/index.html', exported('data-page="map" data-interactive="true"'));
  const files = dressPage(page, dressing);
  const html = htmlOf(page);

  test('keeps the framework’s scripts in their order, inline ones moved into files', () => {
    expect(scriptsOf(html)).toEqual([
      '/_next/static/chunks/a.js',
      'application/ld+json',
      '/_own/page.0123456789.js',
      files[0]?.path,
      files[1]?.path,
    ]);
    expect(files.map(({ code }) => code)).toEqual([
      '(self.__next_f=self.__next_f||[]).push([0])',
      'self.__next_f.push([1,"words"])',
    ]);
    expect(files[0]?.path).toMatch(/^\/_own\/[0-9a-f]{10}\.js$/);
  });

  test('has no inline script left', () => {
    const inline = elementsOf(parse(html)).filter(
      (element) =>
        element.tagName === 'script' &&
        attribute(element, 'src') === undefined &&
        attribute(element, 'type') !== 'application/ld+json',
    );
    expect(inline).toEqual([]);
  });

  test('keeps its comments, between which the framework finds its place', () => {
    expect(html).toContain('<!--$--><!--/$-->');
    expect(html).toContain('<h1>Hello</h1><!-- --> there');
  });
});

describe('what the policy would block is refused', () => {
  const problemsOf = (content: string) =>
    checkPage(readPage('en/index.html', exported('data-page="article"', content)));

  test.each([
    ['an inline style', '<p style="color:red">x</p>', 'en/index.html: <p> has an inline style'],
    ['an empty inline style', '<p style="">x</p>', 'en/index.html: <p> has an inline style'],
    [
      'an inline handler',
      '<button onclick="go()">x</button>',
      'en/index.html: <button> has an inline onclick',
    ],
    [
      'content that a boundary holds back',
      '<template id="B:0"></template>',
      'en/index.html: <template> waits for a script to be shown (Suspense or loading.tsx)',
    ],
    [
      'content that a placeholder holds back',
      '<template id="P:1"></template>',
      'en/index.html: <template> waits for a script to be shown (Suspense or loading.tsx)',
    ],
    [
      'a hidden segment that a script would move',
      '<div hidden="" id="S:0">words</div>',
      'en/index.html: <div> waits for a script to be shown (Suspense or loading.tsx)',
    ],
  ])('%s', (_name, content, problem) => {
    expect(problemsOf(content)).toEqual([problem]);
  });

  test('a class, a data attribute, a template and a hidden part pass', () => {
    const content = '<p class="on" data-on="1" hidden="">x</p><template id="row"></template>';
    expect(problemsOf(content)).toEqual([]);
  });

  test('every problem of a page is told', () => {
    expect(problemsOf('<p style="a:b" onclick="x">x</p>')).toHaveLength(2);
  });
});

describe('the mark of a page and the manifest agree', () => {
  const reading = readPage('en/index.html', exported('data-page="article"'));
  const interactive = readPage('en/m/index.html', exported('data-page="map" data-interactive'));
  const module = '[project]/components/tools/map/map.tsx';

  test('neither, or both, is sound', () => {
    expect(checkInteractive(reading, [])).toEqual([]);
    expect(checkInteractive(interactive, [module])).toEqual([]);
  });

  test('a client component on a page that does not say so', () => {
    expect(checkInteractive(reading, [module])).toEqual([
      `en/index.html: owns ${module} and does not say that it is interactive`,
    ]);
  });

  test('a page that says so without a client component', () => {
    expect(checkInteractive(interactive, [])).toEqual([
      'en/m/index.html: says it is interactive, and no client component of ours is on it',
    ]);
  });
});

test('a page that does not say its type is refused', () => {
  expect(() => readPage('en/x/index.html', exported('id="main"'))).toThrow(
    'en/x/index.html: no element says data-page',
  );
});
