import { describe, expect, test } from 'vitest';
import { findMessageUses } from '@/lib/content/rules/messages';
import { testLines } from '@/tests/fixtures/line-cases';
import { messages } from '@/tests/fixtures/sound-files';
import { append, swap } from '@/tests/fixtures/sound-tree';

const site = '"site.name": "Examples",';
const law = '  "topic.law": "The law",\n';

describe('messages are those that the code asks for', () => {
  testLines([
    [
      'a message that the code asks for and no file has',
      append('app/words.ts', "\nexport const more = (t: Translate) => t('list.more');\n"),
      [
        `app/words.ts:6:1 list.more: no message in ${messages}. Fix: add "list.more" to ${messages}.`,
      ],
    ],
    [
      'a message that it asks for and the file has passes',
      [
        append('app/words.ts', "\nexport const more = (t: Translate) => t('list.more');\n"),
        swap(messages, site, `${site}\n  "list.more": "More",`),
      ],
      [],
    ],
    [
      'a message that nothing uses',
      swap(messages, site, `${site}\n  "site.motto": "None",`),
      [`${messages}:3:17 site.motto: nothing uses this message. Fix: remove it.`],
    ],
    [
      'a message taken away while the code still uses it',
      swap(messages, site, ''),
      [
        `app/words.ts:4:1 site.name: no message in ${messages}. Fix: add "site.name" to ${messages}.`,
      ],
    ],
    [
      'a topic without words',
      swap(messages, law, ''),
      [`${messages}:1:1 topic.law: no message. Fix: add "topic.law".`],
    ],
    [
      'words for a topic that is not in the list',
      swap(messages, law, `${law}  "topic.weather": "Weather",\n`),
      [`${messages}:1:1 topic.weather: not in the list of topics. Fix: remove it.`],
    ],
    [
      'a message whose brace is not closed',
      swap(messages, 'other {# pages}}', 'other {# pages}'),
      [
        `${messages}:3:17 list.count: not an ICU message (EXPECT_ARGUMENT_CLOSING_BRACE). Fix: mend its braces.`,
      ],
    ],
    [
      'a plural without “other”',
      swap(messages, ' other {# pages}}', '}'),
      [
        `${messages}:3:17 list.count: not an ICU message (MISSING_OTHER_CLAUSE). Fix: mend its braces.`,
      ],
    ],
    [
      'an empty message',
      swap(messages, '"Examples"', '""'),
      [`${messages}:2:16 site.name: too short. Fix: at least 1.`],
    ],
    [
      'a message that is no text',
      swap(messages, '"Examples"', '3'),
      [`${messages}:2:16 site.name: text is expected here, and this is a number. Fix: write text.`],
    ],
    [
      'a value that no code gives',
      swap(messages, '"Examples"', '"Examples of {nobody}"'),
      [`${messages}:2:16 site.name: {nobody} is not given by app/words.ts:4. Fix: use no value.`],
    ],
  ]);
});

describe('keys are found in code', () => {
  test('whole keys, beginnings of keys, and their lines', () => {
    const dollar = '$';
    const code = `const a = t('nav.help');\nconst b = t(\n  \`topic.${dollar}{id}\`,\n);\nx('x.y');\n`;
    expect(findMessageUses('app/a.tsx', code)).toEqual([
      { key: 'nav.help', prefix: false, file: 'app/a.tsx', line: 1, given: [] },
      { key: 'topic.', prefix: true, file: 'app/a.tsx', line: 2 },
    ]);
  });

  test.each([
    ["t('a.b')", []],
    ["t('a.b',\n)", []],
    ["t('a.b', { date, count: days.length })", ['date', 'count']],
    ["t('a.b', values)", undefined],
    ["t('a.b', { date: formatDate(day, { locale }) })", undefined],
  ])('with the values that %s gives', (code, given) => {
    const [use] = findMessageUses('app/a.tsx', code);
    expect(use?.given).toEqual(given);
  });
});
