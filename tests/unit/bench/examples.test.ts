import { expect, test } from 'vitest';
import { addressOf, type Candidate, examplesOf } from '@/lib/bench/examples';

const page = (type: string, file: string, bytes: number, words = 0): Candidate => ({
  type,
  file,
  bytes,
  words,
});

test('the article nearest to 1,500 words stands for the articles, not the heaviest', () => {
  const chosen = examplesOf([
    page('article', 'long', 9000, 2400),
    page('article', 'middle', 5000, 1460),
    page('article', 'short', 3000, 900),
  ]);
  expect(chosen.map(({ file }) => file)).toEqual(['middle']);
});

test('the heaviest page stands for every other type', () => {
  const chosen = examplesOf([
    page('guide', 'small', 100, 1500),
    page('guide', 'large', 300, 40),
    page('guide', 'medium', 200, 20),
  ]);
  expect(chosen.map(({ file }) => file)).toEqual(['large']);
});

test('types that nobody foresaw are measured too, after the known ones', () => {
  const types = ['weather', 'page', 'article', 'atlas', 'home'];
  expect(examplesOf(types.map((type) => page(type, type, 1))).map(({ type }) => type)).toEqual([
    'home',
    'article',
    'page',
    'atlas',
    'weather',
  ]);
});

test('a page answers at its folder', () => {
  expect(addressOf('en/faq/index.html')).toBe('/en/faq/');
  expect(addressOf('404.html')).toBe('/404.html');
  expect(addressOf('index.html')).toBe('/');
});
