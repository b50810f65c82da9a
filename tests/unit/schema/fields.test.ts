import { describe, expect, test } from 'vitest';
import { edtfDate, httpsUrl, isoDate, line, sitePath, slug } from '@/lib/schema/fields';
import { sourceSchema } from '@/lib/schema/source';
import { neverNameSchema, redirectsSchema, termsSchema } from '@/lib/schema/vocab';

const sound = {
  day: { schema: isoDate, pass: ['2026-11-23', '2024-02-29'] },
  edtf: { schema: edtfDate, pass: ['2024', '2024-09', '2024-09-18', '2024-02-29'] },
  slug: { schema: slug, pass: ['a', 'a-b', 'us-48-hours', '2024'] },
  path: { schema: sitePath, pass: ['/faq/', '/faq/a-b/', '/guides/a/#get-safe'] },
  url: { schema: httpsUrl, pass: ['https://a.example/', 'http://a.example/b?c=d#e'] },
};
const broken = {
  day: { schema: isoDate, fail: ['2025-02-30', '2023-02-29', '2026-1-1', '2026-11', '', 20261123] },
  edtf: { schema: edtfDate, fail: ['2025-02-30', '2024-13', '24', '2024-9', 2024, '2024/2025'] },
  slug: { schema: slug, fail: ['A', 'a--b', '-a', 'a-', 'a_b', 'ä', '', 'a b'] },
  path: {
    schema: sitePath,
    fail: ['faq/', '/faq', '/FAQ/', '//a/', '/faq/#', 'https://a.example/'],
  },
  url: { schema: httpsUrl, fail: ['a.example', 'ftp://a.example/', 'javascript:alert(1)', ''] },
};

describe('fields that texts and records share', () => {
  test.each(Object.entries(sound))('%s: what is sound passes', (_name, { schema, pass }) => {
    for (const value of pass) expect(schema.safeParse(value).success, value).toBe(true);
  });

  test.each(Object.entries(broken))('%s: what is not is refused', (_name, { schema, fail }) => {
    for (const value of fail) expect(schema.safeParse(value).success, String(value)).toBe(false);
  });

  test('a line holds from its least to its most characters, trimmed, on one line', () => {
    const schema = line(3, 5);
    for (const text of ['abc', 'abcde', 'a b']) expect(schema.safeParse(text).success).toBe(true);
    for (const text of ['ab', 'abcdef', ' abc', 'abc ', 'a\nb', 3]) {
      expect(schema.safeParse(text).success, String(text)).toBe(false);
    }
  });
});

describe('a source', () => {
  const source = {
    type: 'report',
    title: 'A report',
    URL: 'https://a.example/',
    checkedOn: '2026-11-20',
    read: 'full',
  };
  const isSound = (change: object) => sourceSchema.safeParse({ ...source, ...change }).success;

  test('needs its type, title, address, and how far and when it was read', () => {
    expect(isSound({})).toBe(true);
    for (const field of Object.keys(source))
      expect(isSound({ [field]: undefined }), field).toBe(false);
  });

  test('read at second hand names where it was read', () => {
    expect(isSound({ read: 'secondary' })).toBe(false);
    expect(isSound({ read: 'secondary', seenAt: 'https://b.example/' })).toBe(true);
  });

  test('has people or groups as its authors, with no field besides', () => {
    expect(isSound({ author: [{ family: 'Aster', given: 'B.' }, { literal: 'A group' }] })).toBe(
      true,
    );
    expect(isSound({ author: [] })).toBe(false);
    expect(isSound({ author: ['Aster'] })).toBe(false);
    expect(isSound({ author: [{ family: 'Aster', affiliation: 'X' }] })).toBe(false);
  });

  test('has a DOI without an address, a country by its code, a language by its tag', () => {
    expect(isSound({ DOI: '10.1000/182', jurisdiction: 'US-CA', language: 'en-GB' })).toBe(true);
    expect(isSound({ DOI: 'doi:10.1000/182' })).toBe(false);
    expect(isSound({ jurisdiction: 'UK and more' })).toBe(false);
    expect(isSound({ language: 'English' })).toBe(false);
  });
});

describe('lists', () => {
  test('never-name takes hashes alone', () => {
    expect(neverNameSchema.safeParse(['0'.repeat(64)]).success).toBe(true);
    for (const entry of ['0'.repeat(63), 'F'.repeat(64), 'A name']) {
      expect(neverNameSchema.safeParse([entry]).success).toBe(false);
    }
  });

  test('a redirect has two addresses and a day', () => {
    const redirect = { from: '/en/a/', to: '/en/b/#c', since: '2026-11-20' };
    expect(redirectsSchema.safeParse([redirect]).success).toBe(true);
    for (const change of [
      { from: 'en/a' },
      { to: 'https://b.example/' },
      { since: '2026-02-30' },
    ]) {
      expect(redirectsSchema.safeParse([{ ...redirect, ...change }]).success).toBe(false);
    }
  });

  test('a term has a pattern that is one, and examples of both kinds', () => {
    const term = {
      id: 'a',
      pattern: 'x',
      instead: 'why',
      why: 'Because of it.',
      match: ['x'],
      pass: ['y'],
    };
    expect(termsSchema.safeParse([term]).success).toBe(true);
    for (const change of [{ pattern: '(' }, { match: [] }, { pass: [] }, { id: 'A b' }]) {
      expect(termsSchema.safeParse([{ ...term, ...change }]).success).toBe(false);
    }
  });
});
