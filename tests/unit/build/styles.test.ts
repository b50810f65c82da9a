import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { cspHash, partPrint, usedStyles } from '@/lib/build/finish/styles';

const page = (content: string) => parse(`<!DOCTYPE html><html><body>${content}</body></html>`);

describe('a page type gets the styles that its pages use', () => {
  test.each([
    ['an unused class', '.gone{color:red}', ''],
    ['a word of the text is no class', '.words{color:red}', ''],
    ['an unused element', 'table{color:red}', ''],
    ['an unused attribute', '[data-gone]{color:red}', ''],
    ['an unused child of a used class', '.used .gone{color:red}', ''],
    ['a used class', '.used{color:red}', '.used{color:red}'],
    ['a used class with a sign in its name', '.py-1\\.5{color:red}', '.py-1\\.5{color:red}'],
    ['a used element', 'p{color:red}', 'p{color:red}'],
    ['a used id', '#main{color:red}', '#main{color:red}'],
    ['a used attribute', '[data-exit]{color:red}', '[data-exit]{color:red}'],
    ['what is true of every page', ':root{color:red}', ':root{color:red}'],
    [
      'a variable that something uses',
      ':root{--a:1}p{order:var(--a)}',
      ':root{--a:1}p{order:var(--a)}',
    ],
    ['a variable that nothing uses', ':root{--a:1;color:red}', ':root{color:red}'],
    ['the ring of the keyboard’s focus', '*:focus-visible{color:red}', ':focus-visible{color:red}'],
    ['the same without its star', ':focus-visible{color:red}', ':focus-visible{color:red}'],
    ['a state of a used class', '.used:hover{color:red}', '.used:hover{color:red}'],
    ['a state of an unused class', '.gone:hover{color:red}', ''],
    ['one of two selectors', '.gone,.used{color:red}', '.used{color:red}'],
    ['print', '@media print{.used{color:#000}.gone{color:red}}', '@media print{.used{color:#000}}'],
  ])('%s', async (_name, css, left) => {
    const one = page('<p class="used py-1.5" id="main" data-exit>words</p>');
    expect(await usedStyles(css, [one])).toBe(left);
  });

  test('from every page of the type, not from its first alone', async () => {
    const css = '.a{color:red}.b{color:blue}.c{color:green}';
    const pages = [page('<p class="a">x</p>'), page('<p class="b">x</p>')];
    expect(await usedStyles(css, pages)).toBe('.a{color:red}.b{color:#00f}');
  });
});

describe('what counts on paper alone', () => {
  const css =
    '@layer base{a{color:red}@media print{a{color:#000}}}@media print{p{margin:0}@page{margin:1cm}}@page wide{size:landscape}@media not print{i{color:blue}}';
  const { screen, print } = partPrint(css);

  test('is no part of what a screen waits for', () => {
    expect(screen).toBe('@layer base{a{color:red}}@media not print{i{color:blue}}');
  });

  test('keeps its layer and its order', () => {
    expect(print).toBe(
      '@layer base{a{color:#000}}p{margin:0}@page{margin:1cm}@page wide{size:landscape}',
    );
  });
});

describe('the hash of a style sheet in the policy', () => {
  test('is what browsers reckon', () => {
    // The example of the specification: https://www.w3.org/TR/CSP2/#script-src-hash-usage
    expect(cspHash("alert('Hello, world.');")).toBe(
      "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
    );
  });

  test('is of the bytes of UTF-8', async () => {
    const css = 'a::before{content:"→"}';
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css));
    expect(cspHash(css)).toBe(`'sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}'`);
  });
});
