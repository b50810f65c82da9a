import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatIssue } from '@/lib/content/issue';
import { listContentFiles, placeOf } from '@/lib/content/places';
import { readContent } from '@/lib/content/read';
import { checkExamples, findWording } from '@/lib/content/rules/wordings';
import { blocksOf, componentsOf } from '@/lib/content/tree';
import { unitsOf } from '@/lib/content/units';

const root = process.cwd();
const content = readContent(root);
const filesIn = (folder: string) => readdirSync(join(root, 'content', folder)).length;
const texts = (kind: string) => content.texts.filter((text) => text.kind === kind);

describe('the content of this site', () => {
  test('can be read without an error', () => {
    expect(content.issues.map(formatIssue)).toEqual([]);
  });

  test('is read to its last file', () => {
    const files = listContentFiles(root);
    const kinds = files.map((file) => placeOf(file)?.kind);
    const inTexts = 'article question guide step page lesson handout slides'.split(' ');
    expect(content.texts).toHaveLength(kinds.filter((kind) => inTexts.includes(kind ?? '')).length);
    expect(content.brokenTexts).toEqual([]);
    expect([...content.brokenFiles]).toEqual([]);
  });

  test.each(['laws', 'platforms', 'helplines', 'sources'] as const)(
    '%s: a record a file',
    (kind) => {
      expect(content[kind].size).toBeGreaterThan(0);
      expect(content[kind].size).toBe(filesIn(kind));
    },
  );

  test.each([...content.laws, ...content.platforms, ...content.helplines])(
    'the record %s names sources that are there',
    (_id, { data }) => {
      const ids = data.sources.flatMap(({ id }) => (id === undefined ? [] : [id]));
      expect(ids.filter((id) => !content.sources.has(id))).toEqual([]);
    },
  );
});

describe('what the site answers', () => {
  test('at least 12 articles, 7 guides, 30 questions and 8 lessons', () => {
    expect(texts('article').length).toBeGreaterThanOrEqual(12);
    expect(texts('guide').length).toBeGreaterThanOrEqual(7);
    expect(texts('question').length).toBeGreaterThanOrEqual(30);
    expect(texts('lesson').length).toBeGreaterThanOrEqual(8);
  });

  test.each([
    'what-is-a-non-consensual-leak',
    'is-it-illegal',
    'what-can-i-do',
    'how-can-i-protect-myself',
    'what-are-platforms-doing',
    'what-do-such-cases-teach',
  ])('one of the six questions: %s', (slug) => {
    const question = texts('question').find((text) => text.slug === slug);
    expect(question?.data).toMatchObject({ answer: { text: expect.stringMatching(/\w{2}/) } });
  });

  test.each(['about', 'how-we-check', 'privacy', 'accessibility', 'safety'])(
    'the page %s',
    (slug) => {
      expect(texts('page').map((text) => text.slug)).toContain(slug);
    },
  );

  test('no text is a draft', () => {
    expect(unitsOf(content).filter(({ draft }) => draft)).toEqual([]);
  });
});

describe('advice to keep evidence', () => {
  const guides = unitsOf(content).filter(({ kind }) => kind === 'guide');
  const advising = guides.filter(({ files }) =>
    files
      .flatMap(({ body }) => blocksOf(body))
      .some(({ text }) => findWording(text, content.evidenceAdvice)),
  );

  test('is given in some guides, so that the next test means something', () => {
    expect(advising.length).toBeGreaterThanOrEqual(3);
  });

  test.each(advising.map((guide) => [guide.slug, guide] as const))(
    'stands after the warning about images of people under 18 in %s',
    (_slug, { files }) => {
      const words = files.flatMap(({ body }) =>
        [
          ...blocksOf(body).map((block) => ({
            at: block.line,
            advises: findWording(block.text, content.evidenceAdvice) !== undefined,
          })),
          ...componentsOf(body, 'Under18').map((warning) => ({
            at: warning.position?.start.line ?? 0,
            advises: false,
            warns: true,
          })),
        ].sort((a, b) => a.at - b.at),
      );
      const firstWarning = words.findIndex((one) => 'warns' in one);
      const firstAdvice = words.findIndex(({ advises }) => advises);
      expect(firstWarning).toBeGreaterThanOrEqual(0);
      expect(firstWarning).toBeLessThan(firstAdvice);
    },
  );
});

describe('every list of wordings keeps to its examples', () => {
  const lists = {
    terms: content.terms,
    claims: content.claims,
    'evidence-advice': content.evidenceAdvice,
  };
  const wordings = Object.entries(lists).flatMap(([list, entries]) =>
    entries.map((entry) => [list, entry.id, entry] as const),
  );

  test.each(wordings)('%s: %s', (list, _id, wording) => {
    expect(checkExamples(`content/vocab/${list}.yaml`, [wording])).toEqual([]);
  });

  test('a wrong example would be told', () => {
    const wording = { id: 'x', pattern: '\\bx\\b', match: ['no'], pass: ['x'] };
    expect(checkExamples('a.yaml', [wording]).map(({ message }) => message)).toEqual([
      'misses “no”',
      'wrongly catches “x”',
    ]);
  });
});

describe('the words of this site’s own lists', () => {
  test.each([
    ['revenge-porn', 'The papers call it revenge porn.'],
    ['blame', 'You should never have sent that picture.'],
    ['blame', 'It was her own fault.'],
    ['abstinence', 'Never take intimate photos.'],
    ['drama', 'A devastating leak.'],
    ['drama', 'It is every parent’s nightmare.'],
    ['promise', 'We can get everything removed.'],
    ['promise', 'Your pictures will be gone forever.'],
  ])('catch %s: %s', (id, sentence) => {
    expect(findWording(sentence, content.terms)?.wording.id).toBe(id);
  });

  test.each([
    'Nobody can promise that a copy is gone.',
    'It is not your fault that someone shared it.',
    'The person who shared it broke your trust.',
  ])('pass: %s', (sentence) => {
    expect(findWording(sentence, content.terms)).toBeUndefined();
  });

  test.each([
    ['percentage', 'Nearly 12.5% of them answered.'],
    ['share', 'One in five said so.'],
    ['count', 'They sent 1,961 requests.'],
    ['section', 'See section 66B of it.'],
    ['named-law', 'The Online Safety Act covers it.'],
    ['penalty', 'It can bring two years in prison.'],
    ['deadline', 'They must answer within two days.'],
    ['finding', 'A study found the opposite.'],
  ])('take a claim for one (%s): %s', (id, sentence) => {
    expect(findWording(sentence, content.claims)?.wording.id).toBe(id);
  });

  test.each([
    'Ask one friend to sit with you.',
    'The law differs from place to place.',
    'Report it, and write down when.',
  ])('ask no source for: %s', (sentence) => {
    expect(findWording(sentence, content.claims)).toBeUndefined();
  });

  test('have the two first hashes of names that never stand here', () => {
    expect([...content.neverName]).toEqual(
      expect.arrayContaining([
        '409cef54d2c472c3979ac4bcc8faeeef874b036d30756763ac5c42179b4d8fd6',
        '40d9d8ecfedf181ff770ea5e50e902bda22dce159f340c9bdd6794d6235aa171',
      ]),
    );
  });
});
