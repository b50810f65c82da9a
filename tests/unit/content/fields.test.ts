import { describe } from 'vitest';
import { testLines } from '@/tests/fixtures/line-cases';
import { code, messages, page, question, redirects, survey } from '@/tests/fixtures/sound-files';
import { append, drop, swap, write } from '@/tests/fixtures/sound-tree';

const day =
  'not a day of the calendar, or not written as YYYY-MM-DD. Fix: write a day that there is, as 2026-01-31.';
const questionFields =
  'number, title, summary, authors, checkedOn, reviewedBy, draft, published, revisions, topics, related, need, answer';
const sourceTypes =
  'article, article-journal, article-newspaper, article-magazine, bill, book, chapter, dataset, legal_case, legislation, paper-conference, post-weblog, regulation, report, software, standard, thesis, webpage';

describe('YAML that is broken is shown where it breaks', () => {
  testLines([
    [
      'a list that is not closed',
      swap(question, 'topics: [spread, law]', 'topics: [spread, law'),
      [
        `${question}:9:1 yaml: Flow sequence in block collection must be sufficiently indented and end with a ]. Fix: quote the value, or mend the indent.`,
      ],
    ],
    [
      'a field written twice',
      swap(question, 'need: understand', 'need: understand\nneed: act'),
      [`${question}:8:1 yaml: Map keys must be unique. Fix: quote the value, or mend the indent.`],
    ],
    [
      'a colon in a value without quotes',
      swap(question, 'title: What is it?', 'title: What: is it?'),
      [
        `${question}:3:8 yaml: Nested mappings are not allowed in compact mappings. Fix: quote the value, or mend the indent.`,
      ],
    ],
    [
      'the same colon in quotes passes',
      swap(question, 'title: What is it?', 'title: "What: is it?"'),
      [],
    ],
    [
      'a quote that is not closed, in a source',
      swap(survey, 'issued: "2024-09"', 'issued: "2024-09'),
      [`${survey}:6:17 yaml: Missing closing "quote. Fix: quote the value, or mend the indent.`],
    ],
    [
      'a tab before a field',
      swap(survey, 'volume: "3"', '\tvolume: "3"'),
      [
        `${survey}:8:1 yaml: Tabs are not allowed as indentation. Fix: quote the value, or mend the indent.`,
      ],
    ],
    [
      'a comma missing in the messages',
      swap(messages, '"site.name": "Examples",', '"site.name": "Examples"'),
      [
        `${messages}:3:3 json: no JSON from here on. Fix: put names and values in double quotes, a comma between them and none after the last.`,
      ],
    ],
    [
      'a comma too many in the messages, which YAML would take',
      (read) => ({ file: messages, text: read(messages).replace(/"\n\}\s*$/, '",\n}\n') }),
      [
        `${messages}:9:1 json: no JSON from here on. Fix: put names and values in double quotes, a comma between them and none after the last.`,
      ],
    ],
    [
      'a value that starts with a star',
      swap(question, 'topics: [', 'topics: [*threats, '),
      [
        `${question}:8:10 yaml: *threats refers to a value elsewhere. Fix: put the value in quotes.`,
      ],
    ],
    [
      'line ends of Windows',
      (read) => ({ file: page, text: read(page).replaceAll('\n', '\r\n') }),
      [
        `${page}:1:1 file: line ends of Windows, or a byte order mark. Fix: save it as UTF-8 with LF at the ends of lines.`,
      ],
    ],
    [
      'a byte order mark',
      (read) => ({ file: survey, text: `\uFEFF${read(survey)}` }),
      [
        `${survey}:1:1 file: line ends of Windows, or a byte order mark. Fix: save it as UTF-8 with LF at the ends of lines.`,
      ],
    ],
    [
      'one word where a list belongs: one line, not one on its length as well',
      (read) => ({
        file: question,
        text: read(question).replace(/^topics: .*$/m, 'topics: threats'),
      }),
      [`${question}:8:9 topics: a list is expected here, and this is text. Fix: write a list.`],
    ],
    [
      'a text without front matter',
      write(page, 'Some words.\n'),
      [
        `${page}:1:1 front matter: missing. Fix: start the file with fields between two lines of ---.`,
      ],
    ],
    [
      'front matter that is a list',
      write(page, '---\n- a\n---\n\nWords.\n'),
      [
        `${page}:2:1 file: a group of fields is expected here, and this is a list. Fix: write a group of fields.`,
      ],
    ],
  ]);
});

describe('fields are those of the schema, no more and no fewer', () => {
  testLines([
    [
      'an unknown field',
      swap(question, 'need: understand', 'need: understand\nmood: calm'),
      [`${question}:8:1 mood: unknown field. Fix: remove it, or use one of: ${questionFields}.`],
    ],
    [
      'an unknown field within a field',
      swap(question, 'answer:\n', 'answer:\n  tone: calm\n'),
      [`${question}:10:3 answer.tone: unknown field. Fix: remove it.`],
    ],
    [
      'a missing field',
      swap(question, 'need: understand\n', ''),
      [`${question}:2:1 need: missing. Fix: add \`need: …\`.`],
    ],
    [
      'a missing field that takes one of some values',
      swap(survey, 'read: full\n', ''),
      [`${survey}:1:1 read: missing. Fix: add \`read: …\`.`],
    ],
    [
      'a source read at second hand that does not say where',
      swap(code, 'seenAt: https://library.example/code/\n', ''),
      [
        `${code}:1:1 seenAt: missing: a source read at second hand names where it was read. Fix: mend the value.`,
      ],
    ],
    [
      'text where a number belongs',
      swap(question, 'number: 1', 'number: one'),
      [`${question}:2:9 number: a number is expected here, and this is text. Fix: write a number.`],
    ],
    [
      'a fraction where a whole number belongs',
      swap(question, 'number: 1', 'number: 1.5'),
      [
        `${question}:2:9 number: a whole number is expected here, and this is 1.5. Fix: write a whole number.`,
      ],
    ],
    [
      'nothing where text belongs',
      swap(question, 'need: understand', 'need:'),
      [`${question}:7:6 need: text is expected here, and this is nothing. Fix: write text.`],
    ],
    [
      'a number below the least',
      swap(question, 'number: 1', 'number: 0'),
      [`${question}:2:9 number: too small. Fix: more than 0.`],
    ],
    [
      'a list with too few entries',
      swap(
        question,
        'related: [/articles/how-it-spreads/, /faq/should-i-answer/]',
        'related: [/articles/how-it-spreads/]',
      ),
      [`${question}:11:10 related: too few. Fix: at least 2.`],
    ],
    [
      'a list with too many entries',
      swap(question, 'topics: [spread, law]', 'topics: [spread, law, threats, law, spread]'),
      [`${question}:8:9 topics: too many. Fix: at most 4.`],
    ],
    [
      'another title passes',
      swap(question, 'title: What is it?', 'title: What is this called?'),
      [],
    ],
  ]);
});

describe('closed lists are closed', () => {
  testLines([
    [
      'a value that the schema does not have',
      swap(survey, 'read: full', 'read: skimmed'),
      [
        `${survey}:14:7 read: "skimmed" is not one of the values allowed. Fix: choose one of: full, abstract, secondary.`,
      ],
    ],
    [
      'a type that CSL does not have',
      swap(survey, 'type: article-journal', 'type: paper'),
      [
        `${survey}:1:7 type: "paper" is not one of the values allowed. Fix: choose one of: ${sourceTypes}.`,
      ],
    ],
    ['a type that it has passes', swap(survey, 'type: article-journal', 'type: report'), []],
    [
      'a topic that is not in the list',
      swap(question, 'topics: [spread, law]', 'topics: [spread, laws]'),
      [
        `${question}:8:18 topics: “laws” is not in the list. Fix: choose from: spread, law, threats.`,
      ],
    ],
    [
      'a topic that is a number',
      swap(question, 'topics: [spread, law]', 'topics: [spread, 2]'),
      [`${question}:8:18 topics[1]: text is expected here, and this is a number. Fix: write text.`],
    ],
    [
      'a need that is not in the list',
      swap(question, 'need: understand', 'need: cope'),
      [`${question}:7:7 need: “cope” is not in the list. Fix: choose from: act, understand.`],
    ],
    [
      'a broken list is one error, not one at every text',
      write('content/vocab/topics.yaml', '- Spread\n'),
      [
        'content/vocab/topics.yaml:1:3 [0]: “Spread” is not of the form wanted here. Fix: use lower case letters, digits and single hyphens.',
      ],
    ],
  ]);
});

describe('what was done was done by today', () => {
  const ahead = '2099-01-01 is still to come. Fix: write the day on which it was done.';
  testLines([
    [
      'a check of a text',
      swap(question, 'checkedOn: 2026-11-20', 'checkedOn: 2099-01-01'),
      [`${question}:6:12 checkedOn: ${ahead}`],
    ],
    [
      'a check of a source, and the day it appeared',
      [
        swap(survey, 'checkedOn: 2026-11-20', 'checkedOn: 2099-01-01'),
        swap(survey, 'issued: "2024-09"', 'issued: "2099-01"'),
      ],
      [
        `${survey}:6:9 issued: 2099-01 is still to come. Fix: write the day on which it was done.`,
        `${survey}:13:12 checkedOn: ${ahead}`,
      ],
    ],
    [
      'the day a text was published, and the day an address moved',
      [
        swap(question, 'published: 2026-11-01', 'published: 2099-01-01'),
        (read) => ({
          file: redirects,
          text: read(redirects).replace(/since: [\d-]+/, 'since: 2099-01-01'),
        }),
      ],
      [`${question}:5:12 published: ${ahead}`, `${redirects}:2:62 [0].since: ${ahead}`],
    ],
    [
      'the year that is now passes',
      swap(survey, 'issued: "2024-09"', `issued: "${new Date().getFullYear()}"`),
      [],
    ],
  ]);
});

describe('lists that rules rest on are not empty', () => {
  testLines(
    ['claims', 'evidence-advice', 'never-name', 'terms'].map((list) => [
      list,
      write(`content/vocab/${list}.yaml`, '[]\n'),
      [`content/vocab/${list}.yaml:1:1 file: too few. Fix: at least 1.`],
    ]),
  );
});

describe('a text whose front matter is broken', () => {
  testLines([
    [
      'is told all that is wrong with it at once',
      [
        swap(page, 'checkedOn: 2026-11-20', 'checkedOn: 2026-11-20\nmood: calm'),
        swap(
          page,
          'They help nobody, and',
          'One in five [helps](/faq/none/).<Cite id="none"/>\n\nNearly 12% do, and',
        ),
      ],
      [
        `${page}:6:1 mood: unknown field. Fix: remove it, or use one of: title, summary, authors, checkedOn, reviewedBy, draft, published, revisions.`,
        `${page}:8:45 link: no page at /faq/none/. Fix: mend the address, or write that page first.`,
        `${page}:8:65 Cite: no source none. Fix: add content/sources/none.yaml, or mend the id.`,
        `${page}:10:1 claim: “12%” has no source beside it. Fix: add <Cite id="…"/> (percentage), or wrap the sentence in <Uncited why="…">.`,
      ],
    ],
  ]);
});

describe('dates are days of the calendar', () => {
  testLines([
    [
      '30 February is refused, not moved to March',
      swap(question, 'published: 2026-11-01', 'published: 2025-02-30'),
      [`${question}:5:12 published: ${day}`],
    ],
    [
      '29 February of a common year is refused',
      swap(question, 'published: 2026-11-01', 'published: 2023-02-29'),
      [`${question}:5:12 published: ${day}`],
    ],
    [
      '29 February of a leap year passes',
      swap(question, 'published: 2026-11-01', 'published: 2024-02-29'),
      [],
    ],
    [
      'a date in words is refused',
      swap(question, 'published: 2026-11-01', 'published: 1 November 2026'),
      [`${question}:5:12 published: ${day}`],
    ],
    [
      'a month that no year has, in a source',
      swap(survey, 'checkedOn: 2026-11-20', 'checkedOn: 2026-13-20'),
      [`${survey}:13:12 checkedOn: ${day}`],
    ],
    [
      'a day of publication that no calendar has',
      swap(survey, 'issued: "2024-09"', 'issued: "2025-02-30"'),
      [`${survey}:6:9 issued: not a day of the calendar. Fix: mend the value.`],
    ],
    [
      'a year without quotes',
      swap(survey, 'issued: "2024-09"', 'issued: 2024'),
      [
        `${survey}:6:9 issued: text is expected here, and this is a number. Fix: write it in quotes: "2024", "2024-09" or "2024-09-18".`,
      ],
    ],
    ['a year in quotes passes', swap(survey, 'issued: "2024-09"', 'issued: "2024"'), []],
  ]);
});

describe('text fits its place', () => {
  testLines([
    [
      'a summary that is too long',
      swap(question, 'summary: The word for', `summary: ${'Words '.repeat(20)}The word for`),
      [
        `${question}:4:10 summary: too long (210 of 160 characters). Fix: shorten it to 160 characters.`,
      ],
    ],
    [
      'a summary of exactly 160 characters passes',
      swap(
        question,
        'The word for an image or a message that is shared without the consent of the person in it.',
        `${'A word. '.repeat(19)}A word.x`,
      ),
      [],
    ],
    [
      'a title that is too short',
      swap(page, 'title: About these pages', 'title: Hey'),
      [
        `${page}:2:8 title: too short (3 of at least 4 characters). Fix: write at least 4 characters.`,
      ],
    ],
    [
      'a title over two lines',
      swap(page, 'title: About these pages', 'title: "About\\nthese pages"'),
      [`${page}:2:8 title: more than one line, or spaces at its ends. Fix: write it on one line.`],
    ],
    [
      'an address that is none',
      swap(survey, 'URL: https://survey.example/2024/', 'URL: survey.example/2024'),
      [
        `${survey}:11:6 URL: not a web address (https://…). Fix: write the whole address, https://….`,
      ],
    ],
    [
      'a DOI with an address before it',
      swap(survey, 'URL:', 'DOI: https://doi.org/10.1000/182\nURL:'),
      [
        `${survey}:11:6 DOI: a DOI starts with 10. and has no address before it. Fix: mend the value.`,
      ],
    ],
    ['a DOI alone passes', swap(survey, 'URL:', 'DOI: 10.1000/182\nURL:'), []],
  ]);
});

describe('files stand where they belong', () => {
  testLines([
    [
      'a folder whose name is no address',
      write('content/pages/About Us/en.mdx', '---\ntitle: Us\n---\n'),
      [
        'content/pages/About Us/en.mdx:1:1 file: no content belongs under this name. Fix: see the map of folders in README.md, and use lower case letters, digits and hyphens.',
      ],
    ],
    [
      'a list that nothing reads',
      write('content/vocab/moods.yaml', '- calm\n'),
      [
        'content/vocab/moods.yaml:1:1 file: no list of this name is known. Fix: remove it, or teach lib/content/read-vocabulary.ts to read it.',
      ],
    ],
    [
      'a list without which a rule would be silent',
      drop('content/vocab/never-name.yaml'),
      ['content/vocab/never-name.yaml:1:1 file: missing. Fix: bring it back: rules rest on it.'],
    ],
    [
      'a name in the list of hashes',
      append('content/vocab/never-name.yaml', '- Somebody\n'),
      [
        'content/vocab/never-name.yaml:4:3 [2]: not a SHA-256 in lower-case hexadecimal. Fix: mend the value.',
      ],
    ],
  ]);
});
