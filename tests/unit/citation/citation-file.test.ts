import { readFileSync } from 'node:fs';
import { validateCFF, validateCFFFile } from 'cffjs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { contributors, licence } from '@/lib/citation/work';
import { packageVersion } from '@/tests/fixtures/package-version';

describe('CITATION.cff', () => {
  const file = parse(readFileSync('CITATION.cff', 'utf8'));

  test('holds to the schema of the Citation File Format', () => {
    expect(() => validateCFFFile('CITATION.cff')).not.toThrow();
  });

  test('which does refuse a file without authors', () => {
    const { authors: _authors, ...rest } = file;
    expect(() => validateCFF(rest)).toThrow('authors');
  });

  test('names the authors, the licence and the version that pages and package name', () => {
    expect(file.authors).toEqual([{ name: contributors.literal }]);
    expect(file.license).toBe('CC-BY-4.0');
    expect(licence.url).toContain('/by/4.0/');
    expect(file.version).toBe(packageVersion);
  });
});
