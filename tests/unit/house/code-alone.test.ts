import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

describe('a unit test', () => {
  test.each(['content/addresses.txt', 'content/faq/should-i-pay/en.mdx'])(
    'that reads %s is told where it belongs',
    (file) => {
      expect(() => readFileSync(file, 'utf8')).toThrow(
        `${file} is content: a test that reads it belongs in tests/content`,
      );
    },
  );

  test('that lists a folder of content is told as well', () => {
    expect(() => readdirSync('content/laws')).toThrow('belongs in tests/content');
  });

  test('that reads a style sheet is told where it belongs', () => {
    expect(() => readFileSync('components/ui/base.css')).toThrow(
      'components/ui/base.css is a style sheet: a test that reads it belongs in tests/site',
    );
  });

  test('may read the messages', () => {
    expect(readFileSync('content/messages/en.json', 'utf8')).toContain('{');
  });
});
