import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { attribute, elementsOf } from '@/lib/build/finish/document';
import { frameSnippet, heightFor, quoteSnippet } from '@/lib/share/embed';

const embed = {
  address: 'https://unshare.example/en/embed/faq/x/',
  title: 'Is "this" <b>bold</b> & safe?',
  height: 320,
};
const only = (html: string, tag: string) => {
  const found = elementsOf(parseFragment(html)).filter(({ tagName }) => tagName === tag);
  expect(found).toHaveLength(1);
  return found[0]!;
};

describe('the code of a frame', () => {
  const frame = only(frameSnippet(embed), 'iframe');

  test('has title, height and address as they are', () => {
    expect(attribute(frame, 'title')).toBe(embed.title);
    expect(attribute(frame, 'height')).toBe('320');
    expect(attribute(frame, 'src')).toBe(embed.address);
  });

  test('lets no script run, and a link out when the reader follows it', () => {
    expect(attribute(frame, 'sandbox')).toBe('allow-top-navigation-by-user-activation');
  });

  test('waits until it is seen, and says of no page where it stands', () => {
    expect(attribute(frame, 'loading')).toBe('lazy');
    expect(attribute(frame, 'referrerpolicy')).toBe('no-referrer');
  });
});

test('plain HTML to quote names its source and licence, and loads nothing', () => {
  const address = 'https://unshare.example/en/faq/x/';
  const html = quoteSnippet({
    text: 'A < B & C',
    reference: 'Unshare contributors. (2026). “X”.',
    address,
    licence: 'CC BY 4.0',
  });
  expect(attribute(only(html, 'blockquote'), 'cite')).toBe(address);
  expect(attribute(only(html, 'a'), 'href')).toBe(address);
  expect(html).toContain('<p>A &lt; B &amp; C</p>');
  expect(html).toContain('Unshare contributors. (2026). “X”.');
  expect(html).not.toMatch(/<(script|img|iframe|link)/);
});

test('a frame grows with its words, up to a height that fits a phone', () => {
  expect(heightFor(100)).toBeLessThan(heightFor(300));
  expect(heightFor(3000)).toBe(heightFor(30_000));
  expect(heightFor(30_000)).toBeLessThan(844);
});
