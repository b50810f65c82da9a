import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { explain } from '@/lib/content/explain';
import { type ContentIssue, formatIssue, sortIssues } from '@/lib/content/issue';
import { parseMdx } from '@/lib/content/mdx-source';
import { numberCites } from '@/lib/content/number-cites';
import { headingId } from '@/lib/content/pages';
import { placeOf } from '@/lib/content/places';
import { attributeOf, blocksOf, componentsOf, textWithout } from '@/lib/content/tree';
import { parseYaml, positionOf, validate } from '@/lib/content/yaml-source';

describe('the id of a heading', () => {
  test.each([
    ['What people call it', 'what-people-call-it'],
    ['Is it a crime?', 'is-it-a-crime'],
    ['“48 hours”, and then?', '48-hours-and-then'],
    ['Größe und Café', 'größe-und-café'],
    ['निजी तस्वीर', 'निजी-तस्वीर'],
  ])('%s', (text, id) => {
    expect(headingId(text)).toBe(id);
  });
});

describe('a path tells what its file is', () => {
  test.each([
    ['content/articles/a-b/en.mdx', { kind: 'article', slug: 'a-b', locale: 'en' }],
    ['content/faq/a1/pt-BR.mdx', { kind: 'question', slug: 'a1', locale: 'pt-BR' }],
    ['content/guides/a/en.mdx', { kind: 'guide', slug: 'a', locale: 'en' }],
    [
      'content/guides/a/10-get-safe/en.mdx',
      { kind: 'step', slug: 'a', order: 10, step: 'get-safe', locale: 'en' },
    ],
    ['content/pages/about/en.mdx', { kind: 'page', slug: 'about', locale: 'en' }],
    ['content/sources/a-2024.yaml', { kind: 'source', id: 'a-2024' }],
    ['content/laws/gb.yaml', { kind: 'law', id: 'gb' }],
    ['content/platforms/x.yaml', { kind: 'platform', id: 'x' }],
    ['content/helplines/x.yaml', { kind: 'helpline', id: 'x' }],
    ['content/vocab/terms.yaml', { kind: 'vocabulary', id: 'terms' }],
    ['content/messages/en.json', { kind: 'messages', locale: 'en' }],
    ['content/redirects.yaml', { kind: 'redirects' }],
    ['content/addresses.txt', { kind: 'addresses' }],
  ])('%s', (path, place) => {
    expect(placeOf(path)).toEqual(place);
  });

  test.each([
    'content/articles/A-b/en.mdx',
    'content/articles/a--b/en.mdx',
    'content/articles/a/en.md',
    'content/articles/en.mdx',
    'content/guides/a/get-safe/en.mdx',
    'content/guides/a/1-get-safe/en.mdx',
    'content/sources/a.yml',
    'content/sources/deep/a.yaml',
    'lib/content/articles/a/en.mdx',
    'content/notes.txt',
  ])('%s belongs nowhere', (path) => {
    expect(placeOf(path)).toBeUndefined();
  });
});

describe('a value’s place in its file', () => {
  const source = parseYaml('a.yaml', 'title: A\nlist:\n  - id: x\n    at: 2\n  - id: y\n', 4);

  test.each([
    ['a field', ['title'], { line: 5, column: 8 }],
    ['a list', ['list'], { line: 7, column: 3 }],
    ['an entry’s field', ['list', 0, 'at'], { line: 8, column: 9 }],
    ['what is missing stands where its holder does', ['list', 1, 'at'], { line: 9, column: 5 }],
    ['a missing field of the whole file', ['summary'], { line: 5, column: 1 }],
  ])('%s', (_name, path, place) => {
    expect(positionOf(source, path)).toEqual(place);
  });

  test('an empty file has a first line', () => {
    expect(positionOf(parseYaml('a.yaml', ''), ['title'])).toEqual({ line: 1, column: 1 });
  });

  test('a sound file gives its data, a broken one nothing but issues', () => {
    const schema = z.strictObject({ title: z.string() });
    const issues: ContentIssue[] = [];
    expect(validate(parseYaml('a.yaml', 'title: A'), schema, issues)).toEqual({ title: 'A' });
    expect(issues).toEqual([]);
    expect(validate(parseYaml('a.yaml', 'title: [A'), schema, issues)).toBeUndefined();
    expect(validate(parseYaml('a.yaml', 'title: 3'), schema, issues)).toBeUndefined();
    expect(issues).toHaveLength(2);
  });
});

describe('what zod finds is said in words', () => {
  const schema = z.strictObject({
    name: z.string().min(3).optional(),
    kinds: z
      .array(z.enum(['a', 'b']))
      .max(1)
      .optional(),
    amount: z.number().lt(10).optional(),
    one: z.union([z.literal(1), z.literal('one')]).optional(),
  });
  const explained = (value: unknown) => {
    const { error } = schema.safeParse(value, { reportInput: true });
    return (error?.issues ?? [])
      .flatMap((issue) => explain(issue, ['name', 'kinds']))
      .map(({ field, message, fix }) => `${field}: ${message}. Fix: ${fix}.`);
  };

  test.each([
    [
      'text',
      'file: a group of fields is expected here, and this is text. Fix: write a group of fields.',
    ],
    [{ name: 3 }, 'name: text is expected here, and this is a number. Fix: write text.'],
    [{ name: 'ab' }, 'name: too short. Fix: at least 3.'],
    [{ kinds: ['c'] }, 'kinds[0]: "c" is not one of the values allowed. Fix: choose one of: a, b.'],
    [{ kinds: ['a', 'b'] }, 'kinds: too many. Fix: at most 1.'],
    [{ amount: 10 }, 'amount: too large. Fix: less than 10.'],
    [{ one: 2 }, 'one: none of the forms allowed. Fix: follow an existing file.'],
  ])('%j', (value, line) => {
    expect(explained(value)).toEqual([line]);
  });

  test('unknown fields, one line each', () => {
    expect(explained({ nam: 'a', kind: 'b' })).toEqual([
      'nam: unknown field. Fix: remove it, or use one of: name, kinds.',
      'kind: unknown field. Fix: remove it, or use one of: name, kinds.',
    ]);
  });

  test('what is sound is not explained', () => {
    expect(explained({ name: 'abc', kinds: ['a'], amount: 9, one: 'one' })).toEqual([]);
  });
});

describe('issues', () => {
  const issue = (file: string, line: number, column = 1): ContentIssue => ({
    file,
    line,
    column,
    field: 'title',
    message: 'too long',
    fix: 'shorten it',
  });

  test('take one line each', () => {
    expect(formatIssue(issue('content/faq/x/en.mdx', 4, 3))).toBe(
      'content/faq/x/en.mdx:4:3 title: too long. Fix: shorten it.',
    );
  });

  test('stand by file, line and column, without repeats', () => {
    const sorted = sortIssues([
      issue('b', 1),
      issue('a', 10),
      issue('a', 9, 2),
      issue('a', 9),
      issue('b', 1),
    ]);
    expect(sorted.map(({ file, line, column }) => [file, line, column])).toEqual([
      ['a', 9, 1],
      ['a', 9, 2],
      ['a', 10, 1],
      ['b', 1, 1],
    ]);
  });
});

describe('a text taken apart', () => {
  const text = [
    '---',
    'title: A',
    '---',
    '',
    'One **two**<Cite id="a"/>',
    'three.',
    '',
    '<Claim says="It is so." verdict="partly">Four. <Uncited why="x">Five.</Uncited></Claim>',
    '',
    '| a | b |',
    '|---|---|',
    '| c | d<Cite id="b" at="2"/> |',
    '',
  ].join('\n');
  const { source, issues } = parseMdx('a.mdx', text);
  const { body, front } = source;

  test('has its words in blocks, each with its line in the file', () => {
    expect(blocksOf(body).map((block) => [block.line, block.text])).toEqual([
      [5, 'One two three.'],
      [8, 'Four. Five.'],
      [10, 'a | b'],
      [12, 'c | d'],
    ]);
    expect(issues).toEqual([]);
    expect(positionOf(front, ['title'])).toEqual({ line: 2, column: 8 });
  });

  test('knows what a block says without a component', () => {
    const claim = blocksOf(body)[1];
    expect(claim && textWithout(claim.node, ['Uncited'])).toBe('Four.');
    expect(claim?.within).toEqual(['Claim']);
  });

  test('tells every Cite its place, from 0', () => {
    numberCites()(body);
    expect(componentsOf(body, 'Cite').map((cite) => attributeOf(cite, 'index'))).toEqual([
      '0',
      '1',
    ]);
    expect(componentsOf(body, 'Cite').map((cite) => attributeOf(cite, 'at'))).toEqual([
      undefined,
      '2',
    ]);
  });
});

test.each([
  ['words', 'A.<Cite id="x"/> Then more.', ['yes']],
  ['the next note', 'A.<Cite id="x"/><Cite id="y"/> Then more.', [undefined, 'yes']],
  ['a sign and a link', 'A.<Cite id="x"/> ([b](/b/)).', [undefined]],
  ['nothing', 'A.<Cite id="x"/>', [undefined]],
])('a Cite knows whether words come next: %s', (_name, line, apart) => {
  const { body } = parseMdx('a.mdx', `---\ntitle: A\n---\n${line}\n`).source;
  numberCites()(body);
  expect(componentsOf(body, 'Cite').map((cite) => attributeOf(cite, 'apart'))).toEqual(apart);
});
