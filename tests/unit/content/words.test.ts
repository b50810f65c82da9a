import { describe, expect, test } from 'vitest';
import { checkContent } from '@/lib/content/check';
import { listUncitedSources } from '@/lib/content/rules/links';
import { listUncited } from '@/lib/content/rules/wordings';
import { giveBack } from '@/tests/fixtures/lent-tree';
import { testLines } from '@/tests/fixtures/line-cases';
import {
  article,
  citedQuestion,
  code,
  messages,
  plainSentence,
  question,
  survey,
  terms,
} from '@/tests/fixtures/sound-files';
import { append, borrowTree, copy, swap } from '@/tests/fixtures/sound-tree';

const mend = (id: string) =>
  `Fix: add <Cite id="…"/> (${id}), or wrap the sentence in <Uncited why="…">.`;
const inQuestion = (sentence: string) => swap(question, plainSentence, sentence);

describe('claims stand beside their source', () => {
  testLines([
    [
      'a percentage',
      inQuestion('In 40% of places, yes.'),
      [`${question}:18:1 claim: “40%” has no source beside it. ${mend('percentage')}`],
    ],
    [
      'a statute',
      inQuestion('The Image Safety Act says so.'),
      [
        `${question}:18:1 claim: “The Image Safety Act” has no source beside it. ${mend('named-law')}`,
      ],
    ],
    [
      'a penalty',
      inQuestion('It can mean prison.'),
      [`${question}:18:1 claim: “prison” has no source beside it. ${mend('penalty')}`],
    ],
    [
      'a deadline',
      inQuestion('It must go within 48 hours.'),
      [`${question}:18:1 claim: “within 48 hours” has no source beside it. ${mend('deadline')}`],
    ],
    [
      'a study that found something',
      inQuestion('A study found that.'),
      [`${question}:18:1 claim: “study found” has no source beside it. ${mend('finding')}`],
    ],
    [
      'a claim in a list, at its own line',
      inQuestion('- In some.\n- In 40% of places.\n\nSee:'),
      [`${question}:19:3 claim: “40%” has no source beside it. ${mend('percentage')}`],
    ],
    [
      'a claim in a row of a table',
      swap(article, '| Friends | Sent it on |', '| Friends | 12% sent it on |'),
      [`${article}:42:1 claim: “12%” has no source beside it. ${mend('percentage')}`],
    ],
    ['a claim with a Cite passes', inQuestion('In 40% of places.<Cite id="survey-2024"/>'), []],
    [
      'a Cite in the next paragraph does not help',
      inQuestion('In 40% of places.\n\nYes.<Cite id="survey-2024"/>'),
      [`${question}:18:1 claim: “40%” has no source beside it. ${mend('percentage')}`],
    ],
    [
      'a claim within Uncited passes',
      inQuestion('<Uncited why="A sum of our own.">In 40% of places.</Uncited>'),
      [],
    ],
    [
      'a claim beside Uncited',
      inQuestion('In 40%. <Uncited why="A sum of our own.">In 30%.</Uncited>'),
      [`${question}:18:1 claim: “40%” has no source beside it. ${mend('percentage')}`],
    ],
    [
      'Uncited without a reason',
      inQuestion('<Uncited why="Ours.">In 40% of places.</Uncited>'),
      [`${question}:18:1 Uncited.why: too short. Fix: at least 10.`],
    ],
    [
      'a claim in a drawing whose sentence has no Cite',
      [
        swap(article, 'sent one on.<Cite id="survey-2024"/>', 'sent one on.'),
        swap(article, 'Three of 25 people.', 'Three of 25, or 12%.'),
      ],
      [`${article}:27:1 claim: “12%” has no source beside it. ${mend('percentage')}`],
    ],
    [
      'a claim in a drawing whose sentence has one passes',
      swap(article, 'Three of 25 people.', 'Three of 25, or 12%.'),
      [],
    ],
    [
      'a claim in a summary',
      swap(question, 'summary: The word for', 'summary: In 9% of cases, the word for'),
      [
        `${question}:4:10 summary: “9%” has no source (percentage). Fix: say it in the text, with a Cite.`,
      ],
    ],
    [
      'a claim in a key point without cite',
      swap(article, '    cite: [survey-2024]\n', ''),
      [
        `${article}:10:11 keyPoints[1].text: “12%” has no source (percentage). Fix: list its sources in cite.`,
      ],
    ],
    [
      'a claim in a short answer without cite',
      swap(citedQuestion, '  cite: [survey-2024]\n', ''),
      [
        `${citedQuestion}:10:9 answer.text: “12%” has no source (percentage). Fix: list its sources in cite.`,
      ],
    ],
  ]);
});

describe('sources that are cited exist', () => {
  testLines([
    [
      'an unknown source id',
      swap(article, '<Cite id="survey-2024" at="table 2"/>', '<Cite id="survey-2042"/>'),
      [
        `${article}:16:102 Cite: no source survey-2042. Fix: add content/sources/survey-2042.yaml, or mend the id.`,
      ],
    ],
    [
      'an unknown source id of a short answer',
      swap(citedQuestion, '  cite: [survey-2024]', '  cite: [survey-2042]'),
      [
        `${citedQuestion}:11:10 answer.cite: no source survey-2042. Fix: add content/sources/survey-2042.yaml, or mend the id.`,
      ],
    ],
    [
      'a source of a short answer that the text does not cite',
      swap(citedQuestion, 'In one survey 12% had met this.<Cite id="survey-2024"/>', 'Breathe.'),
      [
        `${citedQuestion}:11:10 answer.cite: survey-2024 is not cited in the text itself. Fix: add <Cite id="survey-2024"/> to the sentence that bears it.`,
      ],
    ],
    [
      'a source of a key point that the text does not cite',
      swap(article, '    cite: [survey-2024]', '    cite: [survey-2024, image-code-2026]'),
      [
        `${article}:11:25 keyPoints[1].cite: no source image-code-2026. Fix: add content/sources/image-code-2026.yaml, or mend the id.`,
      ],
    ],
    [
      'a source that is broken is one error, not one at every Cite',
      swap(survey, 'volume: "3"', 'volume: 3'),
      [`${survey}:8:9 volume: text is expected here, and this is a number. Fix: write text.`],
    ],
  ]);
});

describe('what the check lists besides errors', () => {
  const root = borrowTree(copy(survey, 'content/sources/unread-2020.yaml'));
  const { content, issues } = checkContent(root);
  giveBack(root);

  test('a source that nothing cites is listed, and is no error', () => {
    expect(listUncitedSources(content)).toEqual(['unread-2020']);
    expect(issues).toEqual([]);
  });

  test('a sentence that stands without a source is listed with its reason', () => {
    expect(listUncited(content)).toEqual([
      { file: article, line: 20, why: 'A sum of our own: 2 of 8 is 25%.' },
    ]);
  });
});

const misnamed = 'It blames the person affected. Fix: write image-based abuse.';
const blame =
  'Blame belongs to the person who shared. Fix: write what the person who shared it did.';
const drama =
  'Drama frightens people who are frightened already. Fix: write what happened, in plain words.';
const promise = 'Nobody can promise removal. Fix: write what is usual, with its source.';

describe('words that harm are caught wherever a reader sees them', () => {
  testLines([
    [
      'a term outside the place that explains it',
      swap(article, '<Term>revenge porn</Term>', 'revenge porn'),
      [`${article}:20:1 words: “revenge porn”: ${misnamed}`],
    ],
    [
      'a term in a heading',
      swap(question, '## Is it a crime?', '## Is revenge porn a crime?'),
      [`${question}:16:1 words: “revenge porn”: ${misnamed}`],
    ],
    ['a term where it is explained passes', inQuestion('Some say <Term>revenge porn</Term>.'), []],
    [
      'blame',
      inQuestion('You should not have sent it.'),
      [`${question}:18:1 words: “You should not have”: ${blame}`],
    ],
    [
      'blame that no Term excuses',
      inQuestion('<Term>You should not have</Term> sent it.'),
      [`${question}:18:1 words: “You should not have”: ${blame}`],
    ],
    [
      'blame broken by a line’s end and by markup',
      inQuestion('You should\n**not** have sent it.'),
      [`${question}:18:1 words: “You should not have”: ${blame}`],
    ],
    ['drama', inQuestion('It is a Nightmare.'), [`${question}:18:1 words: “Nightmare”: ${drama}`]],
    [
      'a promise of removal',
      inQuestion('We will get it removed.'),
      [`${question}:18:1 words: “We will get it removed”: ${promise}`],
    ],
    ['a plain word passes', inQuestion('Most copies come down. It is not your fault.'), []],
    [
      'drama in a title',
      swap(question, 'title: What is it?', 'title: What is this nightmare?'),
      [`${question}:3:1 words: “nightmare”: ${drama}`],
    ],
    [
      'drama in an attribute',
      swap(article, 'says="Every picture', 'says="A shocking picture'),
      [`${article}:38:1 words: “shocking”: ${drama}`],
    ],
    [
      'an id of a record with such a word in it passes',
      [
        copy('content/helplines/example-line.yaml', 'content/helplines/nightmare-line.yaml'),
        append(question, '\nAsk <Helpline id="nightmare-line"/>.\n'),
      ],
      [],
    ],
    [
      'drama in a message of the interface',
      swap(messages, '"What to do now"', '"What to do in this nightmare"'),
      [`${messages}:7:15 words: “nightmare”: ${drama}`],
    ],
    [
      'drama in a note on a source',
      swap(code, 'note: Read in a copy', 'note: A shocking text, read in a copy'),
      [`${code}:10:7 words: “shocking”: ${drama}`],
    ],
  ]);
});

describe('the lists of wordings are held to their own examples', () => {
  testLines([
    [
      'a pattern that misses its example',
      swap(terms, 'match: [A shocking case.]', 'match: [A sad case.]'),
      [`${terms}:1:1 drama: misses “A sad case.”. Fix: mend the pattern or the example.`],
    ],
    [
      'a pattern that catches what should pass',
      swap(terms, 'pass: [This is hard.]', 'pass: [This is shocking.]'),
      [
        `${terms}:1:1 drama: wrongly catches “This is shocking.”. Fix: mend the pattern or the example.`,
      ],
    ],
    [
      'a pattern of claims that misses its example',
      swap('content/vocab/claims.yaml', 'match: [About 4% did.]', 'match: [About four did.]'),
      [
        'content/vocab/claims.yaml:1:1 percentage: misses “About four did.”. Fix: mend the pattern or the example.',
      ],
    ],
    [
      'a pattern that is no regular expression',
      swap(terms, '\\b(shocking|nightmare)\\b', '\\b(shocking|nightmare\\b'),
      [`${terms}:15:12 [2].pattern: not a regular expression. Fix: mend the value.`],
    ],
    [
      'a term without an example of what passes',
      swap(terms, '  pass: [This is hard.]\n', ''),
      [`${terms}:14:3 [2].pass: missing. Fix: add \`[2].pass: …\`.`],
    ],
    [
      'another example that matches passes',
      append(
        'content/vocab/evidence-advice.yaml',
        '- id: keep\n  pattern: \\bkeep proof\\b\n  match: [Keep proof.]\n  pass: [Keep calm.]\n',
      ),
      [],
    ],
  ]);
});
