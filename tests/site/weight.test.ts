import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brotliOf } from '@/lib/build/finish/compress';
import { attribute } from '@/lib/build/finish/document';
import { siteFiles, sitePages, siteRoot, wordsOf } from './built-site';

const kilobyte = 1000;
const wordsWanted = 1500;

const bytesOf = (file: string): Buffer => readFileSync(join(siteRoot, file));
const articles = sitePages
  .filter(({ type }) => type === 'article')
  .map((page) => {
    const text = page.elements.find((element) => attribute(element, 'class') === 'text');
    const words = text
      ? wordsOf(text)
          .split(/\s+/)
          .filter((word) => /\p{L}/u.test(word))
      : [];
    return { ...page, words: words.length };
  });
const [article] = articles.toSorted(
  (a, b) => Math.abs(a.words - wordsWanted) - Math.abs(b.words - wordsWanted),
);
const script = siteFiles.find((file) => /^_own\/page\.[0-9a-f]{10}\.js$/.test(file)) ?? '';
const font = siteFiles.find((file) => file.endsWith('.woff2')) ?? '';

describe('the article with about 1,500 words, brotli 11', async () => {
  const html = (await brotliOf(bytesOf(article?.file ?? ''))).length;
  const code = (await brotliOf(bytesOf(script))).length;
  const icon = (await brotliOf(bytesOf('icon.svg'))).length;

  test('is one', () => {
    expect(Math.abs((article?.words ?? 0) - wordsWanted)).toBeLessThan(150);
  });

  test('arrives in the first flight of a connection: at most 13 kB with its styles', () => {
    expect(html).toBeLessThanOrEqual(13 * kilobyte);
    expect(html).toBeGreaterThan(3 * kilobyte);
  });

  test('has a script of at most 1.5 kB', () => {
    expect(code).toBeLessThanOrEqual(1.5 * kilobyte);
  });

  test('takes at most 30 kB with its script, font and icon', () => {
    expect(html + code + icon + bytesOf(font).length).toBeLessThanOrEqual(30 * kilobyte);
  });
});

describe('the font', () => {
  test('is the site’s own, and blocks nothing', () => {
    expect(article?.html).toContain(`/${font}`);
    expect(article?.html).toContain('font-display:swap');
  });
});
