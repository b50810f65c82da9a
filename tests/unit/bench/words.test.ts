import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { countProse, wordsOf } from '@/lib/bench/words';

test('words are those that show, and end where an element ends', () => {
  const html =
    '<title>No</title><p>One<b>two</b>\n three</p><p hidden>no</p><svg><text>no</text></svg>';
  expect(wordsOf(parse(html).childNodes)).toEqual(['One', 'two', 'three']);
});

test('running text is what the author wrote, without notes and what the interface adds', () => {
  const html =
    '<h1>Not counted</h1><div class="text"><p>It rains a lot.<label>1</label><small>1. A book</small></p>' +
    '<div class="claim"><p><span class="sr-only">Claim: </span>It pours.</p><p class="verdict">Not so</p></div></div>';
  expect(countProse(html)).toBe(6);
  expect(countProse('<p>Nothing here</p>')).toBe(0);
});
