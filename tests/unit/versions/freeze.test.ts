import { describe, expect, test } from 'vitest';
import { freezeText } from '@/lib/versions/freeze';
import { builtPage } from '@/tests/fixtures/revised-tree';

describe('a text kept as its readers saw it', () => {
  test('is what the article holds, to the letter', () => {
    expect(
      freezeText(builtPage('<p id="a">Stop &amp; breathe.<sup><a href="#sources">1</a></sup></p>')),
    ).toBe(
      '<p class="kick">Kind</p><h1>Should I answer?</h1><div class="text"><p id="a">Stop &amp; breathe.<sup><a href="#sources">1</a></sup></p></div>',
    );
  });

  test.each([
    ['tools that only work at its own address', '<p class="tools flex"><a>Copy link</a></p>'],
    ['buttons that copy', '<button class="copy">Copy link</button>'],
    ['how it is cited today', '<details class="cite"><dl id="cite"></dl></details>'],
    ['its list of versions', '<section class="versions"></section>'],
    ['what is marked as of the page', '<div data-live="">Share</div>'],
    ['its own address in print', '<p class="print-only">at https://site.example/</p>'],
    ['the framework’s comments', '<!--$-->'],
    ['structured data', '<script type="application/ld+json">{}</script>'],
  ])('without %s', (_says, html) => {
    expect(freezeText(builtPage(`<p>Words.</p>${html}`))).toBe(
      freezeText(builtPage('<p>Words.</p>')),
    );
  });

  test('twice is the same as once', () => {
    const once = freezeText(
      builtPage('<ul><li>One</li></ul><table><tbody><tr><td>1</td></tr></tbody></table>'),
    );
    expect(freezeText(`<article>${once}</article>`)).toBe(once);
  });

  test('of a page without an article is refused', () => {
    expect(() => freezeText('<main><p>List</p></main>')).toThrow('no article');
  });
});
