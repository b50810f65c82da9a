import { describe, expect, test } from 'vitest';
import { oncePer, rememberLast } from '@/lib/content/once';

describe('what is worked out once per content', () => {
  const words: string[] = [];
  const note = oncePer((of: { name: string }, ...more: string[]) => {
    words.push([of.name, ...more].join(' '));
    return words.length;
  });
  const [one, other] = [{ name: 'one' }, { name: 'other' }];

  test('is the same for the same words, and new for other words or other content', () => {
    expect([note(one, 'a'), note(one, 'a'), note(one, 'b'), note(other, 'a')]).toEqual([
      1, 1, 2, 3,
    ]);
    expect(words).toEqual(['one a', 'one b', 'other a']);
  });

  test('even where that is nothing', () => {
    let asked = 0;
    const nothing = oncePer((_of: object) => {
      asked += 1;
      return undefined;
    });
    expect([nothing(one), nothing(one), asked]).toEqual([undefined, undefined, 1]);
  });
});

describe('a parser that remembers', () => {
  test('parses a file again when its text is another, and files of one text each for itself', () => {
    const parsed: string[] = [];
    const parse = rememberLast((file, text) => parsed.push(`${file}: ${text}`));
    for (const text of ['x', 'x', 'y', 'x']) parse('a', text);
    parse('b', 'x');
    expect(parsed).toEqual(['a: x', 'a: y', 'a: x', 'b: x']);
  });
});
