import { describe, expect, test } from 'vitest';
import { spellingsOf } from '@/lib/records/phones';
import { testLines } from '@/tests/fixtures/line-cases';
import { citedQuestion, plainSentence, question } from '@/tests/fixtures/sound-files';
import { append, type Change, copy, swap } from '@/tests/fixtures/sound-tree';

const line = 'content/helplines/example-line.yaml';
const says = (sentence: string) => swap(question, plainSentence, sentence);
const typed = (words: string, at = '18:1') =>
  `${question}:${at} Helpline: “${words}” is typed, and the record example-line has it. Fix: write <Helpline id="example-line"/>.`;

/** The helpline with a short code in place of its number. */
const short: Change = swap(line, '"020 7946 0018"', '"3018"\n  shortCode: a short code for tests');

describe('telephone numbers of helplines in texts', () => {
  testLines([
    ['the component passes', says('Call <Helpline id="example-line"/>.'), []],
    ['a number that no record has passes', says('Call 020 7946 0019.'), []],
    ['a number as the record has it', says('Call 020 7946 0018.'), [typed('020 7946 0018')]],
    ['in other groups', says('Call (020) 79460018 now.'), [typed('020) 79460018')]],
    ['with its country code', says('Call +44 20 7946 0018.'), [typed('+44 20 7946 0018')]],
    ['beside other digits', says('Call 020 7946 0018 / 24 hours.'), [typed('020 7946 0018')]],
    [
      'in words to say',
      append(question, '\n<Say>\n\nI called 020 7946 0018.\n\n</Say>\n'),
      [typed('020 7946 0018', '22:1')],
    ],
    [
      'that two records have',
      [says('Call 020 7946 0018.'), copy(line, 'content/helplines/other-line.yaml')],
      [
        `${question}:18:1 Helpline: “020 7946 0018” is typed, and the record example-line, other-line has it. Fix: write <Helpline id="…"/>.`,
      ],
    ],
    [
      'in front matter, which holds no component',
      swap(citedQuestion, 'Stop, breathe and tell one person.', 'Call 020 7946 0018.'),
      [
        `${citedQuestion}:10:9 Helpline: “020 7946 0018” is typed, and the record example-line has it. Fix: take it out, and in the text write <Helpline id="example-line"/>.`,
      ],
    ],
  ]);
});

/** The helpline with a short code that begins with a key. */
const keyed: Change = swap(line, '"020 7946 0018"', '"#3018"\n  shortCode: a short code for tests');

describe('short codes of helplines in texts', () => {
  const lines = (...changes: Change[]) => [short, ...changes];
  testLines([
    ['one that is called', lines(says('You can call the free line 3018.')), [typed('3018')]],
    ['one that is called a line', lines(says('The 3018 helpline listens.')), [typed('3018')]],
    ['the same digits as a count pass', lines(says('It reached 3018 and more.')), []],
    ['within a longer number passes', lines(says('Call 13018.')), []],
    ['one that begins with a key', [keyed, says('You can call #3018.')], [typed('3018', '18:1')]],
  ]);
});

test('a number may be typed as the record has it, with its country code, or without what is dialled first', () => {
  expect(spellingsOf({ number: '020 7946 0018' }, 'GB')).toEqual([
    '02079460018',
    '442079460018',
    '2079460018',
  ]);
  expect(spellingsOf({ number: '116 111', shortCode: 'for children' }, 'INT')).toEqual(['116111']);
});
