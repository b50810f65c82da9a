import { describe, expect, test } from 'vitest';
import {
  checkNeverName,
  findListedNames,
  hashName,
  normaliseName,
} from '@/lib/content/rules/never-name';
import { testLines } from '@/tests/fixtures/line-cases';
import { article, messages, page, survey } from '@/tests/fixtures/sound-files';
import { copy, swap } from '@/tests/fixtures/sound-tree';

const namedAt = (place: string): string =>
  `${place} never-name: a name that this project never prints. Fix: take the person out: say what happens to people, not to whom.`;
const inPage = (words: string) => swap(page, 'They help nobody', words);
const address = (path: string) =>
  swap(survey, 'https://survey.example/2024/', `https://survey.example/${path}`);

// Zzyzx Quillfeather and Ondine Maris van Holt are invented; the sound tree lists their hashes.
describe('a listed name is found wherever it stands, and never printed', () => {
  testLines([
    ['in a sentence', inPage('Zzyzx Quillfeather helps'), [namedAt(`${page}:7:1`)]],
    [
      'in a possessive with a comma',
      inPage('Zzyzx Quillfeather’s, they help'),
      [namedAt(`${page}:7:1`)],
    ],
    ['a name of four words', inPage('They help Ondine Maris van Holt'), [namedAt(`${page}:7:1`)]],
    ['with marks and capitals', inPage('ZŻYZX Quillféather helps'), [namedAt(`${page}:7:1`)]],
    ['with wide spaces', inPage('Zzyzx   Quillfeather helps'), [namedAt(`${page}:7:1`)]],
    [
      'with an entity for a space',
      inPage('Zzyzx&nbsp;Quillfeather helps'),
      [namedAt(`${page}:7:1`)],
    ],
    [
      'with an unseen sign in it',
      inPage('Zzy\u00ADzx Quill\u200Bfeather helps'),
      [namedAt(`${page}:7:1`)],
    ],
    [
      'as an author whose family and given names stand apart',
      swap(survey, '{ family: Aster, given: B. }', '{ family: Quillfeather, given: Zzyzx }'),
      [namedAt(`${survey}:4:1`)],
    ],
    ['broken over two lines', inPage('They help Zzyzx\nQuillfeather'), [namedAt(`${page}:7:1`)]],
    [
      'at the start of a line, once',
      inPage('They help\nZzyzx Quillfeather'),
      [namedAt(`${page}:8:1`)],
    ],
    [
      'inside markup',
      inPage('They help **Zzyzx** *[Quillfeather](/about/)*'),
      [namedAt(`${page}:7:1`)],
    ],
    [
      'with markup within a word',
      inPage('They help Zzyzx Quill**feather**'),
      [namedAt(`${page}:7:1`)],
    ],
    [
      'in the words of an image',
      swap(article, '![A line that', '![Zzyzx Quillfeather, a line that'),
      [namedAt(`${article}:44:1`)],
    ],
    [
      'in an attribute',
      swap(article, 'at="table 2"', 'at="Zzyzx Quillfeather"'),
      [namedAt(`${article}:16:1`)],
    ],
    [
      'in a source’s title',
      swap(survey, 'title: A survey', 'title: Zzyzx Quillfeather and a survey'),
      [namedAt(`${survey}:2:1`)],
    ],
    ['in an address', address('zzyzx-quillfeather/'), [namedAt(`${survey}:11:1`)]],
    ['in an encoded address', address('?q=Zzyzx%20Quillfeather'), [namedAt(`${survey}:11:1`)]],
    [
      'in an address with plus signs',
      address('?q=zzyzx+quillfeather'),
      [namedAt(`${survey}:11:1`)],
    ],
    [
      'in an encoded address on a line with a percentage',
      swap(
        article,
        'sent one on.<Cite',
        'sent 1% on: [it](https://x.example/Zzyzx%20Quillfeather).<Cite',
      ),
      [namedAt(`${article}:24:1`)],
    ],
    [
      'in a message of the interface',
      swap(messages, '"Examples"', '"Zzyzx Quillfeather"'),
      [namedAt(`${messages}:2:1`)],
    ],
    [
      'in the name of a folder',
      [
        copy(page, 'content/pages/zzyzx-quillfeather/en.mdx'),
        swap(
          'content/pages/zzyzx-quillfeather/en.mdx',
          'title: About these pages',
          'title: Of a person\ndraft: true',
        ),
      ],
      [namedAt('content/pages/zzyzx-quillfeather/en.mdx:1:1')],
    ],
    ['one of its words alone passes', inPage('Zzyzx helps'), []],
    ['its words in another order pass', inPage('Quillfeather Zzyzx helps'), []],
    ['its words with another between pass', inPage('Zzyzx or Quillfeather helps'), []],
  ]);
});

describe('a name is hashed as the list says', () => {
  test('NFKD without marks, lower case, single spaces', () => {
    expect(normaliseName('  ZŻYZX\u00a0 Quillféather\n')).toBe('zzyzx quillfeather');
  });

  test('SHA-256 of “unshare:” and the normalised name', () => {
    // printf 'unshare:zzyzx quillfeather' | sha256sum
    expect(hashName('Zzyzx  Quillféather')).toBe(
      'ffa13225f036bbbad3dafcc2d112f2734098d89be6cb71eac8879b96c26e6980',
    );
  });

  test('a run of five words is no name', () => {
    const listed = new Set([hashName('one two three four five'), hashName('two three four five')]);
    expect(findListedNames('one two three four five', listed)).toBe(2);
    expect(findListedNames('one two three four', listed)).toBe(0);
  });

  test('a name with a hyphen or an apostrophe is found as one word and as two', () => {
    for (const name of ['Quill-Feather O’Zyx', 'quill feather o zyx']) {
      const listed = new Set([hashName(name)]);
      const text = 'They met Quill-Feather O’Zyx.';
      expect(checkNeverName([{ file: 'a', text }], listed)).toHaveLength(1);
    }
  });
});
