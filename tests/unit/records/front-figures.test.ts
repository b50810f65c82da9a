import { describe, expect, test } from 'vitest';
import { formatIssue } from '@/lib/content/issue';
import { readContent } from '@/lib/content/read';
import { checkFrontFigures } from '@/lib/content/rules/front-figures';
import { giveBack } from '@/tests/fixtures/lent-tree';
import { citedQuestion, firstStep, plainSentence, question } from '@/tests/fixtures/sound-files';
import { append, borrowTree, type Change, swap } from '@/tests/fixtures/sound-tree';

const law = 'content/laws/gb-image-code.yaml';
const removal = append(
  law,
  'removal:\n  hours: 48\n  owedBy: Platforms\n  words: Within 48 hours of a request.\n',
);
const named = swap(question, plainSentence, 'They have <Deadline id="gb-image-code"/>.');
const summary = (words: string) =>
  swap(question, 'The word for an image or a message that is', `${words} It is a picture`);

const shortAnswer =
  'Stop, breathe and tell one person. In one survey 12% had the same thing happen to them.';
const answer = (words: string, source = 'image-code-2025'): Change[] => [
  swap(citedQuestion, shortAnswer, words),
  swap(citedQuestion, 'cite: [survey-2024]', `cite: [${source}]`),
];

/** What the rule says of the sound tree after some changes. */
function linesAfter(...changes: Change[]): string[] {
  const root = borrowTree(removal, ...changes);
  try {
    return checkFrontFigures(readContent(root)).map(formatIssue);
  } finally {
    giveBack(root);
  }
}

describe('hours typed in a short answer', () => {
  test('are reported where the law of its sources says other hours', () => {
    expect(linesAfter(...answer('They must act within 24 hours.'))).toEqual([
      `${citedQuestion}:10:9 answer.text: “24 hours” is typed, and the record gb-image-code says 48. Fix: write the hours of the record, or none.`,
    ]);
  });

  test.each([
    ['the hours of the record', answer('They must act within 48 hours.')],
    ['the hours of the record in words', answer('There is a forty-eight-hour limit for them.')],
    ['older hours beside them', answer('It was cut from 72 hours to 48 hours.')],
    ['no hours', answer('They must act fast, says the law.')],
    ['hours of another source', answer('All of them went in 25 hours.', 'survey-2024')],
  ])('pass with %s', (_name, changes) => {
    expect(linesAfter(...changes)).toEqual([]);
  });
});

describe('hours typed where no sources are listed', () => {
  test('are reported as a deadline that the law on the page does not set', () => {
    expect(linesAfter(named, summary('Removal within 24 hours.'))).toEqual([
      `${question}:4:10 summary: “within 24 hours” is typed, and the record gb-image-code says 48. Fix: write the hours of the record, or none.`,
    ]);
  });

  test('are reported in a step of a guide whose other step cites the law', () => {
    const cited = append(
      'content/guides/first-hour/20-keep-a-record/en.mdx',
      '\nPlatforms have a duty.<Cite id="image-code-2025"/>\n',
    );
    const why = (words: string) =>
      linesAfter(cited, (read) => ({
        file: firstStep,
        text: read(firstStep).replace(/^why: .*$/m, `why: ${words}`),
      })).join();
    expect(why('Platforms have 24 hours to act.')).toContain('“have 24 hours” is typed');
    expect(why('Platforms have 48 hours to act.')).toBe('');
  });

  test.each([
    ['the hours of the record', [named, summary('Removal within 48 hours.')]],
    ['hours that are no deadline', [named, summary('A two-hour talk.')]],
    ['a page that names no law', [summary('Removal within 24 hours.')]],
  ])('pass with %s', (_name, changes) => {
    expect(linesAfter(...changes)).toEqual([]);
  });
});
