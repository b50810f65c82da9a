import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { closeVersion, noteTypo, withdrawVersion } from '@/lib/build/revise/account';
import { openVersion } from '@/lib/build/revise/open-version';
import { freezeText } from '@/lib/versions/freeze';
import { giveBack } from '@/tests/fixtures/lent-tree';
import {
  builtPage,
  change,
  linesOf,
  notedTree,
  revised,
  revisingOn,
} from '@/tests/fixtures/revised-tree';

const { name, address, file } = revised;
const marks = 'content/revisions.txt';
const frozen = `content/${name}/versions/2026-11-01/en`;
const what = 'The answer says whom to tell.';

const trees: string[] = [];
const tree = (): string => {
  const root = notedTree();
  trees.push(root);
  return root;
};
afterEach(() => {
  for (const root of trees.splice(0)) giveBack(root);
});

const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8');
const edit = (root: string) =>
  change(root, file, 'You do not have to answer.', 'You owe them no answer.');

/** A tree in which the question was revised once, on 5 December. */
async function revisedTree(): Promise<string> {
  const root = tree();
  await openVersion(revisingOn(root, '2026-12-05'), name, what);
  edit(root);
  closeVersion(revisingOn(root, '2026-12-05'), name);
  return root;
}

describe('a text whose words changed', () => {
  test('is refused until a revision says so', () => {
    const root = tree();
    edit(root);
    expect(linesOf(root)).toEqual([
      `${file}:1:1 revisions: its words changed since the version of 2026-11-01, and no revision says so. Fix: run npm run revise -- --typo ${name} if it means the same, or npm run revise ${name}, which says how to go on.`,
    ]);
  });

  test('in a step of a guide as well', () => {
    const root = tree();
    const step = 'content/guides/first-hour/10-get-safe/en.mdx';
    writeFileSync(join(root, step), `${read(root, step)}\nOne more line.\n`);
    expect(linesOf(root)).toEqual([
      'content/guides/first-hour/en.mdx:1:1 revisions: its words changed since the version of 2026-11-01, and no revision says so. Fix: run npm run revise -- --typo guides/first-hour if it means the same, or npm run revise guides/first-hour, which says how to go on.',
    ]);
  });

  test('by a typing error alone is accounted for, in the same version', () => {
    const root = tree();
    edit(root);
    expect(noteTypo(revisingOn(root, '2026-12-05'), name)).toContain('still of 2026-11-01');
    expect(linesOf(root)).toEqual([]);
  });

  test('is none where only the day of a check or what to read next changed', () => {
    const root = tree();
    change(root, file, 'checkedOn: 2026-11-20', 'checkedOn: 2026-11-21');
    expect(linesOf(root)).toEqual([]);
  });

  test('cannot be opened any more, and is told how to go on; nothing is touched', async () => {
    const root = tree();
    edit(root);
    const before = read(root, file);
    await expect(openVersion(revisingOn(root, '2026-12-05'), name, what)).rejects.toThrow(
      `git stash push -- content/${name}\n  npm run revise ${name} -- "what changed"\n  git stash pop`,
    );
    expect(read(root, file)).toBe(before);
    expect(existsSync(join(root, `${frozen}.html`))).toBe(false);
  });
});

describe('a new text', () => {
  test('has its first version noted by npm run addresses', () => {
    const root = tree();
    change(root, marks, /.*should-i-answer.*\n/.exec(read(root, marks))?.[0] ?? '', '');
    expect(linesOf(root)).toEqual([
      `${file}:1:1 revisions: its version is not noted. Fix: run npm run addresses.`,
    ]);
  });
});

describe('a revision', () => {
  test('keeps the old version to the letter, as its readers saw it', async () => {
    const root = tree();
    const words = '<p>You do not have to answer.</p>';
    const done = await openVersion(revisingOn(root, '2026-12-05', words), name, what);
    expect(done).toContain(`${address}2026-11-01/`);
    expect(read(root, `${frozen}.html`)).toBe(freezeText(builtPage(words)));
    expect(read(root, `${frozen}.yaml`)).toContain('version: 2026-11-01');
    expect(read(root, file)).toContain(`revisions:\n  - on: 2026-12-05\n    what: ${what}\n`);
  });

  test('is open until its words stand', async () => {
    const root = tree();
    await openVersion(revisingOn(root, '2026-12-05'), name, what);
    expect(linesOf(root)).toEqual([
      `${file}:1:1 revisions: its version of 2026-12-05 is still being written. Fix: run npm run revise -- --done ${name} when it stands.`,
    ]);
    expect(() => closeVersion(revisingOn(root, '2026-12-05'), name)).toThrow(
      'Its words are those of the version before',
    );
    edit(root);
    expect(closeVersion(revisingOn(root, '2026-12-05'), name)).toBe(
      `The version of 2026-12-05 of ${name} stands.`,
    );
    expect(linesOf(root)).toEqual([]);
  });

  test('bears the day on which its words stood', async () => {
    const root = tree();
    await openVersion(revisingOn(root, '2026-12-05'), name, what);
    edit(root);
    closeVersion(revisingOn(root, '2026-12-09'), name);
    expect(read(root, file)).toContain(`  - on: 2026-12-09\n    what: ${what}\n`);
    expect(linesOf(root)).toEqual([]);
  });

  test('changes nothing in the file but itself', async () => {
    const root = tree();
    const before = read(root, file);
    await openVersion(revisingOn(root, '2026-12-05'), name, what);
    const after = read(root, file);
    expect(after.replace(`revisions:\n  - on: 2026-12-05\n    what: ${what}\n`, '')).toBe(before);
  });

  test('follows another, and both earlier versions are kept', async () => {
    const root = await revisedTree();
    await openVersion(revisingOn(root, '2027-01-02'), name, 'Two words: one was "wrong".');
    change(root, file, 'You owe them', 'You never owe them');
    closeVersion(revisingOn(root, '2027-01-02'), name);
    expect(linesOf(root)).toEqual([]);
    expect(existsSync(join(root, `content/${name}/versions/2026-12-05/en.html`))).toBe(true);
    expect(read(root, file)).toContain(
      `revisions:\n  - on: 2026-12-05\n    what: ${what}\n  - on: 2027-01-02\n    what: 'Two words: one was "wrong".'\n`,
    );
  });

  test('on the day of its version opens that version again, and says both changes', async () => {
    const root = await revisedTree();
    const done = await openVersion(revisingOn(root, '2026-12-05'), name, 'And by when.');
    expect(done).toContain('of today already');
    expect(read(root, file)).toContain(`what: ${what} And by when.\n`);
    change(root, file, 'You owe them', 'You never owe them');
    closeVersion(revisingOn(root, '2026-12-05'), name);
    expect(linesOf(root)).toEqual([]);
    expect(read(root, file).match(/- on:/g)).toHaveLength(1);
  });

  test('of a text that appeared today is no revision', async () => {
    const root = tree();
    await expect(openVersion(revisingOn(root, '2026-11-01'), name, what)).rejects.toThrow(
      'appeared today',
    );
  });

  test.each([
    ['without words', name, '', 'Say what changed'],
    ['of a text that is not there', 'faq/nothing', what, 'No published text “faq/nothing”'],
  ])('%s is refused in plain words', async (_says, text, words, says) => {
    const root = tree();
    await expect(openVersion(revisingOn(root, '2026-12-05'), text, words)).rejects.toThrow(says);
    expect(linesOf(root)).toEqual([]);
  });

  test('waits for the page: where it cannot be built, nothing is written', async () => {
    const root = tree();
    const before = read(root, file);
    const broken = { root, today: '2026-12-05', builtPage: () => Promise.reject(new Error('no')) };
    await expect(openVersion(broken, name, what)).rejects.toThrow('no');
    expect(read(root, file)).toBe(before);
    expect(linesOf(root)).toEqual([]);
  });
});

describe('a frozen version', () => {
  test('that was edited is refused', async () => {
    const root = await revisedTree();
    change(root, `${frozen}.html`, 'Should I answer?', 'Should I reply?');
    expect(linesOf(root)).toEqual([
      `${frozen}.html:1:1 revisions: a frozen version is never edited. Fix: bring it back as it was; if it does harm, run npm run revise -- --withdraw ${name}/2026-11-01 "why".`,
    ]);
  });

  test('whose text is missing is refused', async () => {
    const root = await revisedTree();
    rmSync(join(root, `${frozen}.html`));
    expect(linesOf(root)).toEqual([
      `${frozen}.yaml:1:1 revisions: its text is missing. Fix: bring it back: what was published stays readable.`,
    ]);
  });

  test('that has gone altogether is refused, at its mark and its addresses', async () => {
    const root = await revisedTree();
    rmSync(join(root, `content/${name}/versions`), { recursive: true });
    expect(linesOf(root)).toEqual([
      expect.stringContaining(`${address}2026-11-01/ has gone`),
      expect.stringContaining(`${address}2026-11-01/changes/ has gone`),
      expect.stringContaining(`the frozen version ${address}2026-11-01/ has gone`),
    ]);
  });

  test('that does harm is withdrawn: its words go, its address and the reason stay', async () => {
    const root = await revisedTree();
    const why = 'It named a form that leads to a fraud.';
    withdrawVersion(revisingOn(root, '2026-12-06'), `${name}/2026-11-01`, why);
    expect(existsSync(join(root, `${frozen}.html`))).toBe(false);
    expect(read(root, `${frozen}.yaml`)).toContain(`why: ${why}`);
    expect(linesOf(root)).toEqual([]);
    expect(() =>
      withdrawVersion(revisingOn(root, '2026-12-06'), `${name}/2026-11-01`, why),
    ).toThrow('withdrawn already');
  });
});

describe('a revision written by hand', () => {
  const byHand = (root: string, on: string) =>
    change(
      root,
      file,
      'checkedOn',
      `revisions:\n  - on: ${on}\n    what: Written by hand.\ncheckedOn`,
    );

  test('is refused: the version before it was not kept', () => {
    const root = tree();
    byHand(root, '2026-12-05');
    expect(linesOf(root)).toEqual([
      `${file}:1:1 revisions: its version is of 2026-12-05, and 2026-11-01 is noted. Fix: take the revision out of the front matter and let npm run revise add it.`,
      `${file}:7:3 revisions: its version of 2026-11-01 was not kept. Fix: take the revision out of the front matter and let npm run revise add it.`,
    ]);
  });

  test('on the day of the version before is refused: a version has a day of its own', () => {
    const root = tree();
    byHand(root, '2026-11-01');
    expect(linesOf(root)).toContain(
      `${file}:7:9 revisions: 2026-11-01 does not come after 2026-11-01, the version before it. Fix: give each version a later day: npm run revise does so.`,
    );
  });

  test('in the list of marks is refused line by line', () => {
    const root = tree();
    writeFileSync(join(root, marks), `${read(root, marks)}/en/faq/x/ someday\n`);
    expect(linesOf(root)).toEqual([
      expect.stringMatching(
        /^content\/revisions\.txt:\d+:1 revisions: not an address, a day, a mark and a state\. Fix: take the changes to this file back: npm run revise writes it\.$/,
      ),
    ]);
  });
});
