import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkNeverName } from '@/lib/content/rules/never-name';
import { neverNameSchema } from '@/lib/schema/vocab';

const root = process.cwd();
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const papers = [
  'README.md',
  'CONTRIBUTING.md',
  'LICENSE-CONTENT.md',
  'CHANGELOG.md',
  'CITATION.cff',
  'LICENSE',
];
const [readme, contributing] = [read('README.md'), read('CONTRIBUTING.md')];
const names = z.record(z.string(), z.string());
const { version, ...packed } = z
  .object({ version: z.string(), scripts: names, dependencies: names, devDependencies: names })
  .parse(JSON.parse(read('package.json')));

const section = (text: string, heading: string) =>
  text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((found) => found[1] ?? '');

/** Paths of the project that a text names in code, up to the part that the reader chooses. */
const pathsIn = (text: string) =>
  all(text, /`((?:app|components|content|lib|public|tests|\.github)\/[^`\s]*)`/g).map((path) => {
    const [fixed = '', chosen] = path.split(/(?=[^/]*[<{])/);
    return chosen === undefined ? path : fixed;
  });

/** Files and folders of the drawn map, indented ones joined to the one they stand under. */
function pathsOfMap(map: string): string[] {
  let top = '';
  let middle = '';
  return map.split('\n').flatMap((line) => {
    const indent = line.search(/\S/);
    const items = line.trim().split(/\s{2,}(?=[^a-z(]|[a-z]+\/)| {2,}/);
    const [first = ''] = items;
    if (indent === 0) top = first;
    if (indent === 2) middle = first;
    const base = indent === 0 ? '' : indent === 2 ? top : join(top, middle);
    const path = join(base, first).split(/[^/]*</)[0] ?? '';
    return indent < 0 ? [] : [path];
  });
}

/** Ids that hosts of code give to headings. */
const anchorsOf = (text: string) =>
  all(text, /^#+ (.+)$/gm).map((words) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

const map = section(readme, 'Where things are').split('```')[1] ?? '';

describe('the map in README', () => {
  test.each(pathsOfMap(map))('%s is there', (path) => {
    expect(existsSync(join(root, path))).toBe(true);
  });

  test.each(['lib', 'components', 'tests', 'content'])('it shows every folder of %s', (folder) => {
    const found = readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(found.filter((name) => !map.includes(`${name}/`))).toEqual([]);
  });
});

describe.each([
  ['README', readme],
  ['CONTRIBUTING', contributing],
])('%s', (_, text) => {
  test('names only paths that are there', () => {
    expect(pathsIn(text).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('links only to files and headings that are there', () => {
    const lost = all(text, /\]\(([^)\s]+)\)/g).filter((target) => {
      if (/^https:|^http:\/\/localhost/.test(target)) return false;
      const [file, part] = target.split('#');
      if (file && !existsSync(join(root, file))) return true;
      return part !== undefined && !anchorsOf(file ? read(file) : text).includes(part);
    });
    expect(lost).toEqual([]);
  });

  test('names only commands that are there', () => {
    const commands = all(text, /npm run ([a-z:-]+)/g);
    expect(commands.filter((name) => !(name in packed.scripts))).toEqual([]);
  });
});

describe('README', () => {
  test('says what every command does', () => {
    const table = section(readme, 'Run it');
    const missing = Object.keys(packed.scripts).filter(
      (name) => !table.includes(`npm ${name} `) && !table.includes(`npm run ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test('gives a reason for every package, and for no other', () => {
    const rows = all(section(readme, 'Packages'), /^\| (`.+?) \|/gm);
    const named = rows.flatMap((row) => all(row, /`([^`]+)`/g));
    const wanted = { ...packed.dependencies, ...packed.devDependencies };
    expect(named.toSorted()).toEqual(Object.keys(wanted).toSorted());
  });

  test('has a picture that loads at once', () => {
    const [picture = ''] = all(readme, /!\[[^\]]+\]\(([^)]+)\)/g);
    expect(dirname(picture)).toBe('.github');
    expect(statSync(join(root, picture)).size).toBeLessThan(150_000);
  });
});

test('the citation and the changelog are of this version', () => {
  const cited = z
    .object({ version: z.string(), 'date-released': z.string() })
    .parse(parse(read('CITATION.cff')));
  const [newest] = [...read('CHANGELOG.md').matchAll(/^## \[(\d[\d.]*)\] - (\S+)$/gm)];
  expect(cited.version).toBe(version);
  expect(newest?.slice(1)).toEqual([version, cited['date-released']]);
});

test('no paper has a name that must never appear', () => {
  const listed = new Set(neverNameSchema.parse(parse(read('content/vocab/never-name.yaml'))));
  const texts = papers.map((file) => ({ file, text: read(file) }));
  expect(checkNeverName(texts, listed)).toEqual([]);
});
