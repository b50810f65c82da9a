import { describe, expect, test } from 'vitest';
import { movesOf } from '@/lib/content/moves';
import { readContent } from '@/lib/content/read';
import { checkNumbers } from '@/lib/content/rules/numbers';
import { giveBack } from '@/tests/fixtures/lent-tree';
import { testLines } from '@/tests/fixtures/line-cases';
import { evidenceStep, question, redirects } from '@/tests/fixtures/sound-files';
import {
  append,
  borrowTree,
  type Change,
  copy,
  drop,
  publish,
  swap,
} from '@/tests/fixtures/sound-tree';

const list = 'content/addresses.txt';
const renamed = 'content/faq/what-does-it-mean/en.mdx';
const move = (from: string, to: string) =>
  append(redirects, `- { from: "${from}", to: "${to}", since: 2026-11-11 }\n`);
const rename = [copy(question, renamed), drop(question)];
const moveQuestion = move('/en/faq/what-is-it/', '/en/faq/what-does-it-mean/');

const checkAfter = (...changes: Change[]) => {
  const tree = borrowTree(...changes);
  const issues = checkNumbers(readContent(tree));
  giveBack(tree);
  return issues;
};
const root = borrowTree();
const { addresses } = readContent(root);
giveBack(root);
const lineOf = (address: string) => addresses.indexOf(address) + 1;
const own = '/en/q/1/#what-is-it';

describe('the number of a question is its own for good', () => {
  testLines([
    [
      'a question with another number',
      [
        swap(question, 'number: 1', 'number: 9'),
        publish('/en/q/9/'),
        publish('/en/q/9/#what-is-it'),
      ],
      [
        `${list}:${lineOf(own)}:1 number: 1 was the number of what-is-it, and no question has it now. Fix: give it back, or say in ${redirects} where /en/faq/what-is-it/ went.`,
      ],
    ],
    [
      'a number that another question took',
      [
        swap(question, 'number: 1', 'number: 9'),
        copy('content/faq/should-i-answer/en.mdx', 'content/faq/is-it-new/en.mdx'),
        swap('content/faq/is-it-new/en.mdx', 'number: 2', 'number: 1'),
        swap('content/faq/is-it-new/en.mdx', 'title: ', 'title: New. '),
        publish('/en/q/9/'),
        publish('/en/q/9/#what-is-it'),
        publish('/en/q/1/#is-it-new'),
        publish('/en/faq/is-it-new/'),
      ],
      [
        `${list}:${lineOf(own)}:1 number: 1 is the number of what-is-it, and is-it-new has it now. Fix: give it back, and give is-it-new a number that was never used.`,
      ],
    ],
  ]);

  test('a question that moved to a new name keeps it', () => {
    expect(checkAfter(...rename, moveQuestion, publish('/en/q/1/#what-does-it-mean'))).toEqual([]);
  });

  test('the new name without a redirect is another question', () => {
    expect(checkAfter(...rename).map(({ message }) => message)).toEqual([
      '1 is the number of what-is-it, and what-does-it-mean has it now',
    ]);
  });
});

describe('what follows a move', () => {
  const movesAfter = (...changes: Change[]) => {
    const tree = borrowTree(...changes);
    const moves = movesOf(readContent(tree));
    giveBack(tree);
    return moves;
  };

  test('of a question: its frame, and its entry in the list of all', () => {
    const moves = movesAfter(...rename, moveQuestion);
    expect(moves).toContainEqual({
      from: '/en/embed/faq/what-is-it/',
      to: '/en/embed/faq/what-does-it-mean/',
    });
    expect(moves).toContainEqual({ from: '/en/faq/#what-is-it', to: '/en/faq/#what-does-it-mean' });
    expect(moves.filter(({ from }) => from.startsWith('/en/q/'))).toEqual([]);
  });

  test('of a question that another answers now: its number leads to that one’s discreet page', () => {
    const moves = movesAfter(
      drop(question),
      move('/en/faq/what-is-it/', '/en/faq/should-i-answer/'),
    );
    expect(moves).toContainEqual({ from: '/en/q/1/', to: '/en/q/2/' });
  });

  test('of a question that an article answers now: its number leads there', () => {
    const moves = movesAfter(
      drop(question),
      move('/en/faq/what-is-it/', '/en/articles/how-it-spreads/'),
    );
    expect(moves).toContainEqual({ from: '/en/q/1/', to: '/en/articles/how-it-spreads/' });
    expect(moves.map(({ from }) => from)).not.toContain('/en/embed/faq/what-is-it/');
  });

  test('of a step: its frame', () => {
    const step = 'content/guides/first-hour/20-write-it-down/en.mdx';
    const moves = movesAfter(
      copy(evidenceStep, step),
      drop(evidenceStep),
      move('/en/guides/first-hour/#keep-a-record', '/en/guides/first-hour/#write-it-down'),
    );
    expect(moves).toContainEqual({
      from: '/en/embed/guides/first-hour/keep-a-record/',
      to: '/en/embed/guides/first-hour/write-it-down/',
    });
  });
});
