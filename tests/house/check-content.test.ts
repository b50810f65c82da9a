import { afterAll, describe, expect, test } from 'vitest';
import { giveBack } from '@/tests/fixtures/lent-tree';
import { testLines } from '@/tests/fixtures/line-cases';
import { runProgram } from '@/tests/fixtures/run-program';
import {
  article,
  evidenceStep,
  messages,
  page,
  question,
  survey,
} from '@/tests/fixtures/sound-files';
import { borrowTree, swap } from '@/tests/fixtures/sound-tree';

const wrong = [
  swap(question, 'need: understand', 'need: cope\nmood: calm'),
  swap(question, 'published: 2026-11-01', 'published: 2025-02-30'),
  swap(article, '### The count', '#### The count'),
  swap(article, '![A line that leaves one point and ends at three]', '![]'),
  swap(survey, 'read: full', 'read: skimmed'),
  swap(evidenceStep, '<Under18/>\n\n', ''),
  swap(page, 'They help nobody', 'Zzyzx Quillfeather helps'),
  swap(messages, '"Examples"', '"A shocking site"'),
];
const lines = [
  `${article}:22:1 heading: skips a level (from 2 to 4). Fix: use ###.`,
  `${article}:44:1 image: no alternative text. Fix: say between [ and ] what it shows.`,
  `${question}:5:12 published: not a day of the calendar, or not written as YYYY-MM-DD. Fix: write a day that there is, as 2026-01-31.`,
  `${question}:8:1 mood: unknown field. Fix: remove it, or use one of: number, title, summary, authors, checkedOn, reviewedBy, draft, published, revisions, topics, related, need, answer.`,
  `${evidenceStep}:7:1 Under18: “Take screenshots” stands before the warning about images of people under 18. Fix: put <Under18/> above it, or in an earlier step.`,
  `${messages}:2:16 words: “shocking”: Drama frightens people who are frightened already. Fix: write what happened, in plain words.`,
  `${page}:7:1 never-name: a name that this project never prints. Fix: take the person out: say what happens to people, not to whom.`,
  `${survey}:14:7 read: "skimmed" is not one of the values allowed. Fix: choose one of: full, abstract, secondary.`,
];

describe('the check as a whole', () => {
  testLines([
    ['a sound tree has no errors', [], []],
    ['all errors come at once, by file and line', wrong, lines],
  ]);
});

describe('npm run check:content', () => {
  const bad = borrowTree(...wrong);
  const sound = borrowTree();
  afterAll(() => {
    for (const root of [bad, sound]) giveBack(root);
  });

  test('a bad tree: every line on standard error, then exit 1', async () => {
    const { status, stdout, stderr } = await runProgram('check-content', [bad]);
    expect(stderr).toBe(`${lines.join('\n')}\n\n${lines.length} to mend in 6 files.\n`);
    expect(stdout).toBe(
      `${article}:20 stands without a source: A sum of our own: 2 of 8 is 25%.\n`,
    );
    expect(status).toBe(1);
  });

  test('a sound tree: what was read, then exit 0', async () => {
    const { status, stdout, stderr } = await runProgram('check-content', [sound]);
    expect(stderr).toBe('');
    expect(stdout).toContain('Content is sound: 8 pages, ');
    expect(stdout).toContain(' 2 sources; hardest to read: /about/ (grade 1.5).');
    expect(status).toBe(0);
  });
});
