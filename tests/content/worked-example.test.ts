import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '@/lib/content/check';
import { formatIssue } from '@/lib/content/issue';

const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
const address = /For `(\/en\/faq\/[a-z0-9-]+\/)`/.exec(contributing)?.[1] ?? '';
const file = address.replace(/^\/en\/(.+)\/$/, 'content/$1/en.mdx');
const example = (/^ {3}```mdx\n([\s\S]+?)^ {3}```$/m.exec(contributing)?.[1] ?? '')
  .replace(/^ {3}/gm, '')
  // Whoever follows the example takes its number.
  .replace(/^number: \d+$/m, 'number: 99999');

/** What the example leans on, out of the content of this site: lists, sources and neighbours. */
const root = mkdtempSync(join(tmpdir(), 'unshare-example-'));
const found = (pattern: RegExp) => [...example.matchAll(pattern)].map(([, name]) => name ?? '');
const needed = [
  'vocab',
  ...found(/\/((?:guides|faq)\/[a-z0-9-]+)\//g),
  ...found(/<Cite id="([a-z0-9-]+)"/g).map((id) => `sources/${id}.yaml`),
];
for (const part of needed.map((name) => join('content', name))) {
  // Earlier versions of the neighbours lean on what is noted of all of them.
  const isCurrent = (path: string) => !path.includes('versions');
  cpSync(part, join(root, part), { recursive: true, filter: isCurrent });
}
for (const folder of ['app', 'components', 'lib', dirname(file)]) {
  mkdirSync(join(root, folder), { recursive: true });
}
writeFileSync(join(root, 'content', 'addresses.txt'), `${address}\n`);
afterAll(() => rmSync(root, { recursive: true }));

function linesFor(text: string): string[] {
  writeFileSync(join(root, file), text);
  const { issues } = checkContent(root);
  return issues.map(formatIssue).filter((line) => line.includes(file) || line.includes(address));
}

describe('the worked example of CONTRIBUTING', () => {
  test('passes the check as it stands', () => {
    expect(example).toContain('title: ');
    expect(linesFor(example)).toEqual([]);
  });

  test('would not, with a wrong need', () => {
    expect(linesFor(example.replace('need: act', 'need: calm'))).toEqual([
      `${file}:7:7 need: “calm” is not in the list. Fix: choose from: act, removal, law, understand, others, protect.`,
    ]);
  });
});
