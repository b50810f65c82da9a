import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { hashName } from '@/lib/content/rules/never-name';
import { giveBack } from '@/tests/fixtures/lent-tree';
import { amended, published } from '@/tests/fixtures/logged-data';
import { runProgram } from '@/tests/fixtures/run-program';
import { page } from '@/tests/fixtures/sound-files';
import { borrowTree, copy, drop } from '@/tests/fixtures/sound-tree';

describe('npm run never-name', () => {
  const root = mkdtempSync(join(tmpdir(), 'unshare-never-name-'));
  const file = join(root, 'content/vocab/never-name.yaml');
  mkdirSync(join(root, 'content/vocab'), { recursive: true });
  writeFileSync(file, '# Hashes.\n');
  afterAll(() => rmSync(root, { recursive: true }));
  const add = (input: string) => runProgram('never-name', [], { cwd: root, input });
  const hash = hashName('zzyzx quillfeather');

  test('adds the hash of a name from standard input, and shows the name nowhere', async () => {
    const { status, stdout, stderr } = await add('Zżyzx  QUILLFEATHER\n');
    expect(status).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(`# Hashes.\n- ${hash}\n`);
    expect(stdout).toBe(`Added ${hash.slice(0, 8)}…; run npm run check:content now.\n`);
    expect(stderr).toBe('');
  });

  test('adds no name twice', async () => {
    const { status, stdout } = await add('zzyzx quillfeather');
    expect(stdout).toBe('It is in the list already.\n');
    expect(status).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(`# Hashes.\n- ${hash}\n`);
  });

  test.each([
    ['nothing', ' \n'],
    ['more words than the check looks at', 'one two three four five'],
  ])('refuses %s', async (_name, input) => {
    const before = readFileSync(file, 'utf8');
    const { status, stderr } = await add(input);
    expect(stderr).toBe('Give one name of one to four words.\n');
    expect(status).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});

describe('npm run addresses', () => {
  const root = borrowTree(copy(page, 'content/pages/thanks/en.mdx'), drop(page));
  afterAll(() => giveBack(root));
  const list = () => readFileSync(join(root, 'content/addresses.txt'), 'utf8').split('\n');

  test('adds new addresses in their order, notes first versions, and never removes one', async () => {
    const before = list();
    const { status, stdout } = await runProgram('addresses', [], { cwd: root });
    expect(stdout).toBe(`1 added, ${before.length} in all; 6 first versions noted.\n`);
    expect(status).toBe(0);
    expect(list()).toContain('/en/about/');
    expect(list().filter((address) => !before.includes(address))).toEqual(['/en/thanks/']);
    const addresses = list().slice(0, -1);
    expect(addresses).toEqual([...addresses].sort());
  });
});

describe('npm run data:log', () => {
  const root = borrowTree(...published, amended);
  afterAll(() => giveBack(root));

  test('ends with its words and 1 where nothing can be logged', async () => {
    const { status, stdout, stderr } = await runProgram('log-data-change', [], { cwd: root });
    expect(stderr).toContain('1 wait for the change log.');
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
});
