import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readKeptContent } from '@/lib/content/kept-content';
import { readContent } from '@/lib/content/read';
import { positionOf } from '@/lib/content/yaml-source';
import { giveBack } from '@/tests/fixtures/lent-tree';
import { question } from '@/tests/fixtures/sound-files';
import { borrowTree } from '@/tests/fixtures/sound-tree';

let root = '';
beforeEach(() => {
  root = borrowTree();
  writeFileSync(join(root, 'lib/reads.ts'), '// Reads.\n');
});
afterEach(() => giveBack(root));

const replace = (file: string, from: string, to: string) => {
  const path = join(root, file);
  const before = readFileSync(path, 'latin1');
  if (!before.includes(from)) throw new Error(`${file} has no “${from}”`);
  writeFileSync(path, before.replaceAll(from, to), 'latin1');
};
const keptFile = 'node_modules/.cache/unshare/content.bin';
const titles = () =>
  readKeptContent(root).texts.flatMap(({ data }) => ('title' in data ? [data.title] : []));

/** What is kept says another title from now on: whoever reads that title read what was kept. */
function markKept(): void {
  readKeptContent(root);
  replace(keptFile, 'What is it?', 'What is IT?');
}

describe('content that another process has read', () => {
  test('is the same as if it were read again, places in files included', () => {
    readKeptContent(root);
    const kept = readKeptContent(root);
    const read = readContent(root);
    expect(kept).toEqual(read);
    const placesIn = ({ texts }: typeof read) =>
      texts.map(({ source }) => positionOf(source.front, ['title']));
    expect(placesIn(kept)).toEqual(placesIn(read));
  });

  test('is not read again', () => {
    markKept();
    expect(titles()).toContain('What is IT?');
  });

  test.each([
    ['a text has changed', () => replace(question, 'number: 1', 'number: 3')],
    ['the code that reads it has', () => replace('lib/reads.ts', 'Reads', 'Rereads')],
    ['a text is new', () => writeFileSync(join(root, 'content/messages/xx.json'), '{}')],
    ['what was kept is empty', () => writeFileSync(join(root, keptFile), '')],
  ])('is read again where %s', (_name, change) => {
    markKept();
    change();
    expect(titles()).not.toContain('What is IT?');
    expect(titles()).toContain('What is it?');
  });
});
