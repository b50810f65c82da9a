import { readFileSync } from 'node:fs';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { baselineOf } from '@/lib/bench/baseline';
import { wordsOf } from '@/lib/bench/words';

const page = (body: string, html = '<html lang="en" dir="ltr">') =>
  `<!DOCTYPE html>${html}<head><title>Rain &amp; wind</title><style>.a{color:red}</style></head><body>${body}</body></html>`;

const bodyOf = (body: string) =>
  baselineOf(page(body), '')
    .replace(/^[\s\S]*<body>\n/, '')
    .replace('</body>\n</html>\n', '');

const wordsIn = (html: string) => wordsOf(parse(html).childNodes);

describe('a page as somebody would write it by hand', () => {
  test('has its language, title and the style sheet as it stands', () => {
    const html = baselineOf(page('<p>It rains.</p>'), 'p {\n  margin: 0;\n}\n');
    expect(html).toBe(
      [
        '<!doctype html>',
        '<html lang="en">',
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<title>Rain &amp; wind</title>',
        '<style>p {\n  margin: 0;\n}\n</style>',
        '<body>',
        '<p>It rains.</p>',
        '</body>',
        '</html>\n',
      ].join('\n'),
    );
  });

  test('keeps the direction of a right-to-left page', () => {
    const html = baselineOf(page('<p>x</p>', '<html lang="ar" dir="rtl">'), '');
    expect(html).toContain('<html lang="ar" dir="rtl">');
  });

  test('drops classes, drawings, scripts, controls and what is hidden', () => {
    const body = bodyOf(
      '<div class="a b"><svg><text>dots</text></svg><h1 class="c">Rain</h1>' +
        '<button hidden>Copy</button><input type="checkbox" aria-label="Show">' +
        '<p class="d" data-x="y">It <b class="e">rains</b>.</p></div><script>alert(1)</script>',
    );
    expect(body).toBe('<h1>Rain</h1>\n<p>It <b>rains</b>.</p>\n');
  });

  test('keeps links without what only the site needs on them', () => {
    expect(bodyOf('<p><a class="x" rel="noreferrer" href="/a/?b=1&amp;c=2">On</a></p>')).toBe(
      '<p><a href="/a/?b=1&amp;c=2">On</a></p>\n',
    );
  });

  test('keeps an id only where the page links to it', () => {
    const body = bodyOf(
      '<a href="#main">Skip</a><main id="main"><h2 id="rain">Rain</h2><h2 id="wind">Wind</h2>' +
        '<a href="#wind">To the wind</a></main>',
    );
    expect(body).toBe(
      '<p><a href="#main">Skip</a></p>\n' +
        '<main id="main"><h2>Rain</h2>\n<h2 id="wind">Wind</h2>\n<p><a href="#wind">To the wind</a></p></main>\n',
    );
  });

  test('makes paragraphs of loose text, and none within list items and cells', () => {
    expect(bodyOf('<div>Loose</div><ul><li>One<ul><li>Two</li></ul></li></ul>')).toBe(
      '<p>Loose</p>\n<ul><li>One<ul><li>Two</li></ul></li></ul>\n',
    );
    expect(bodyOf('<table><tbody><tr><td>1</td><td></td></tr></tbody></table>')).toBe(
      '<table><tbody><tr><td>1</td>\n<td></td></tr></tbody></table>\n',
    );
  });

  test('holds words apart that only a style sheet held apart', () => {
    expect(bodyOf('<nav><a href="/a/">A</a><a href="/b/">B</a></nav>')).toBe(
      '<p><a href="/a/">A</a> <a href="/b/">B</a></p>\n',
    );
    expect(bodyOf('<p>Rain.<label>1</label><small>1. A book</small></p>')).toBe(
      '<p>Rain. 1 <small>1. A book</small></p>\n',
    );
  });

  test('shows text that looks like markup as text', () => {
    expect(bodyOf('<p>1 &lt; 2 &amp; 3</p>')).toBe('<p>1 &lt; 2 &amp; 3</p>\n');
  });

  test('has the same words in the same order', () => {
    const built = page(
      '<header><p class="kick">Rain</p></header><details><summary>Contents</summary><ol><li>A</li></ol></details>' +
        '<figure><svg><path d="M0 0"></path></svg><figcaption>Ten of ten</figcaption></figure>' +
        '<a href="/x/"><h3>Card</h3><p>Text of a card</p></a><p><time>May 2026</time>It rained.</p>',
    );
    expect(wordsIn(baselineOf(built, ''))).toEqual(wordsIn(built));
    expect(wordsIn(baselineOf(built, ''))).not.toEqual(wordsIn(built.replace('Ten', 'Nine')));
  });

  test('is refused for what has no body', () => {
    expect(() => baselineOf('<frameset></frameset>', '')).toThrow('without a body');
  });
});

test('the hand-written style sheet is 2 kB', () => {
  expect(readFileSync('lib/bench/baseline.css')).toHaveLength(2000);
});
