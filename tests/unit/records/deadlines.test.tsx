import { describe, expect, test } from 'vitest';
import { componentsFor } from '@/components/mdx/components';
import { formatIssue } from '@/lib/content/issue';
import { readContent } from '@/lib/content/read';
import { checkMentions } from '@/lib/content/rules/mentions';
import { checkDeadlines, checkRecordFigures } from '@/lib/content/rules/record-figures';
import { figurePattern, typedHours } from '@/lib/content/typed-hours';
import { formatHours } from '@/lib/i18n/format';
import { lawOf } from '@/tests/fixtures/laws';
import { giveBack } from '@/tests/fixtures/lent-tree';
import { render } from '@/tests/fixtures/rendered';
import { english } from '@/tests/fixtures/services';
import { plainSentence, question } from '@/tests/fixtures/sound-files';
import { append, borrowTree, type Change, swap } from '@/tests/fixtures/sound-tree';

const law = 'content/laws/gb-image-code.yaml';
const removal = append(
  law,
  'removal:\n  hours: 48\n  owedBy: Platforms\n  words: Within 48 hours of a request.\n',
);
const says = (sentence: string) => swap(question, plainSentence, sentence);
const cite = '<Cite id="image-code-2025"/>';

/** What the rules on deadlines say of the sound tree after some changes. */
function linesAfter(...changes: Change[]): string[] {
  const root = borrowTree(...changes);
  try {
    const content = readContent(root);
    return [
      ...checkMentions(content),
      ...checkDeadlines(content),
      ...checkRecordFigures(content),
    ].map(formatIssue);
  } finally {
    giveBack(root);
  }
}

const typed = (words: string) =>
  `${question}:18:1 Deadline: “${words}” is typed, and the record gb-image-code has it. Fix: write <Deadline id="gb-image-code"/>.`;

describe('a deadline in a text', () => {
  test('passes where it comes from the record', () => {
    const sentence = `They have <Deadline id="gb-image-code"/>.${cite}`;
    expect(linesAfter(removal, says(sentence))).toEqual([]);
  });

  test.each(['48 hours', '48-hour', 'forty-eight hours'])(
    'is reported where it is typed beside the source of the record: %s',
    (words) => {
      expect(linesAfter(removal, says(`A ${words} limit.${cite}`))).toEqual([typed(words)]);
    },
  );

  test('is reported where it is typed beside the law', () => {
    const sentence = 'They have 48 hours by <Law id="gb-image-code"/>.';
    expect(linesAfter(removal, says(sentence))).toEqual([typed('48 hours')]);
  });

  test('is reported in a row of a table', () => {
    const table = `\n| Place | Time |\n| --- | --- |\n| Here | 48 hours.${cite} |\n`;
    expect(linesAfter(removal, append(question, table)).join()).toContain('“48 hours” is typed');
  });

  test.each([
    ['another length of time', `They have 24 hours.${cite}`],
    ['another source', 'They have 48 hours.<Cite id="survey-2024"/>'],
    ['words to send', `<Say>Please act within 48 hours.</Say>${cite}`],
  ])('passes with %s', (_name, sentence) => {
    expect(linesAfter(removal, says(sentence))).toEqual([]);
  });

  test('passes while no record has it', () => {
    expect(linesAfter(says(`They have 48 hours.${cite}`))).toEqual([]);
  });

  test('of a law that has none is refused', () => {
    expect(linesAfter(says('They have <Deadline id="gb-image-code"/>.'))).toEqual([
      `${question}:18:11 Deadline: gb-image-code has no removal deadline. Fix: name a law with \`removal\`, or write <Law id="gb-image-code"/>.`,
    ]);
  });

  test.each(['Law', 'Deadline'])('%s of a record that does not exist is refused', (name) => {
    expect(linesAfter(says(`See <${name} id="gb-other"/>.`))).toEqual([
      `${question}:18:5 ${name}: no record gb-other in content/laws. Fix: add content/laws/gb-other.yaml, or mend the id.`,
    ]);
  });
});

describe('hours as people type them', () => {
  test.each([
    [2, 'within two hours', true],
    [2, 'within 2 hours', true],
    [2, 'within 12 hours', false],
    [48, 'the 48-hour rule', true],
    [48, 'the 48 people', false],
    [5, 'in 5 hours', true],
  ])('%i in “%s”: %s', (hours, words, isFound) => {
    expect(figurePattern(hours).test(words)).toBe(isFound);
  });

  test('are all found in a text, or those alone that some words lead to', () => {
    const text = 'Cut from 24 hours to two hours. They have 48-hour shifts.';
    expect(typedHours(text).map(({ hours }) => hours)).toEqual([24, 2, 48]);
    expect(typedHours(text, '(?:have) ')).toEqual([{ hours: 48, words: 'have 48-hour' }]);
  });

  test('are told in hours up to three days, and in whole days above', () => {
    expect([1, 48, 72, 100, 168].map((hours) => formatHours(hours, 'en'))).toEqual([
      '1 hour',
      '48 hours',
      '72 hours',
      '100 hours',
      '7 days',
    ]);
  });
});

describe('what a reader sees of a law in a text', () => {
  const withDeadline = lawOf(
    'FR',
    { 'platform-removal': 'yes' },
    {
      id: 'fr-duty',
      instrument: 'Code des exemples, article 1',
      instrumentInEnglish: 'Code of Examples, article 1',
      instrumentLanguage: 'fr',
      citation: 'C. ex. art. 1',
      removal: { hours: 48, owedBy: 'Platforms.', words: 'Within 48 hours.' },
    },
  );
  const { Law, Deadline } = componentsFor(
    [],
    {
      laws: new Map([
        ['fr-duty', withDeadline],
        ['no-example', lawOf('NO', {})],
      ]),
      platforms: new Map(),
      helplines: new Map(),
      today: '2026-11-23',
    },
    english,
  );

  test('is its English name, how it is cited, and the way to its place', () => {
    expect(render(<Law id="fr-duty" />)).toEqual({
      text: 'Code of Examples, article 1 (C. ex. art. 1)',
      links: [{ words: 'Code of Examples, article 1', to: '/en/laws/fr/#fr-duty' }],
    });
  });

  test('is the way to its place from the words of the text, where it has some', () => {
    expect(render(<Law id="fr-duty">France</Law>)).toEqual({
      text: 'France',
      links: [{ words: 'France', to: '/en/laws/fr/#fr-duty' }],
    });
  });

  test('is the deadline, and the way to the law', () => {
    expect(render(<Deadline id="fr-duty" />)).toEqual({
      text: '48 hours',
      links: [{ words: '48 hours', to: '/en/laws/fr/#fr-duty' }],
    });
  });

  test('is who owes it, where the text asks for that', () => {
    expect(render(<Deadline id="fr-duty" with="who" />).text).toBe('48 hours (owed by: Platforms)');
  });

  test('is an error for a record that is not there or has no deadline', () => {
    expect(() => render(<Law id="fr-other" />)).toThrow('fr-other');
    expect(() => render(<Deadline id="no-example" />)).toThrow('no removal deadline');
  });
});
