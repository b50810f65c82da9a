import { describe, expect, test } from 'vitest';
import { toCslItem } from '@/lib/citation/csl';
import { numberMentions, shortAuthor } from '@/lib/citation/notes';
import { formatReference, itemOfSource, type ReferencedSource } from '@/lib/citation/reference';
import type { Source } from '@/lib/schema/source';

/**
 * The journal article that the APA Style site gives as its example.
 * @see https://apastyle.apa.org/style-grammar-guidelines/references/examples/journal-article-references
 */
const storybooks: Source = {
  id: 'grady-2019',
  type: 'article-journal',
  title:
    'Emotions in storybooks: A comparison of storybooks that represent ethnic and racial groups in the United States',
  author: [
    { family: 'Grady', given: 'J. S.' },
    { family: 'Her', given: 'M.' },
    { family: 'Moreno', given: 'G.' },
    { family: 'Perez', given: 'C.' },
    { family: 'Yelinek', given: 'J.' },
  ],
  issued: '2019',
  'container-title': 'Psychology of Popular Media Culture',
  volume: '8',
  issue: '3',
  page: '207-217',
  DOI: '10.1037/ppm0000185',
  URL: 'https://doi.org/10.1037/ppm0000185',
  checkedOn: '2026-11-20',
  read: 'abstract',
  note: 'A note of our own.',
};
const worked =
  'Grady, J. S., Her, M., Moreno, G., Perez, C., & Yelinek, J. (2019). Emotions in storybooks: A comparison of storybooks that represent ethnic and racial groups in the United States. Psychology of Popular Media Culture, 8(3), 207–217.';

/** A web page by a group, after the same site’s example. */
const anxiety: Source = {
  id: 'nimh-2018',
  type: 'webpage',
  title: 'Anxiety disorders',
  author: [{ literal: 'National Institute of Mental Health' }],
  issued: '2018-07',
  'container-title': 'U.S. Department of Health and Human Services, National Institutes of Health',
  URL: 'https://www.nimh.nih.gov/health/topics/anxiety-disorders/index.shtml',
  checkedOn: '2026-11-20',
  read: 'full',
};

describe('a reference in APA’s seventh edition', () => {
  test('of a journal article is the worked example of the style’s own site', () => {
    expect(formatReference(toCslItem(storybooks))).toBe(
      `${worked} https://doi.org/10.1037/ppm0000185`,
    );
  });

  test('stands on pages without its address, which is a link there', () => {
    expect(formatReference(itemOfSource(storybooks))).toBe(worked);
  });

  test('of a web page by a group', () => {
    expect(formatReference(toCslItem(anxiety))).toBe(
      'National Institute of Mental Health. (2018, July). Anxiety disorders. U.S. Department of Health and Human Services, National Institutes of Health. https://www.nimh.nih.gov/health/topics/anxiety-disorders/index.shtml',
    );
  });

  test('without a date says so', () => {
    const { issued: _issued, ...undated } = anxiety;
    expect(formatReference(itemOfSource(undated))).toContain(
      'National Institute of Mental Health. (n.d.).',
    );
  });
});

describe('a source as CSL-JSON', () => {
  test('has its date in parts and nothing of our own', () => {
    const item = toCslItem(storybooks);
    expect(item.issued).toEqual({ 'date-parts': [[2019]] });
    expect(toCslItem(anxiety).issued).toEqual({ 'date-parts': [[2018, 7]] });
    for (const field of ['checkedOn', 'read', 'seenAt', 'note']) {
      expect(item).not.toHaveProperty(field);
    }
  });
});

describe('the notes of a page', () => {
  const referenced = (source: Source): ReferencedSource => ({ ...source, reference: 'A line.' });
  const group = referenced(anxiety);
  const article = referenced(storybooks);
  const numbering = numberMentions([
    { source: group },
    { source: article, at: 'table 2' },
    { source: group, at: 'page 3' },
    { source: group },
  ]);

  test('are numbered by first mention, and a source keeps its number', () => {
    expect(numbering.notes.map(({ number }) => number)).toEqual([1, 2, 1, 1]);
    expect(numbering.sources).toEqual([group, article]);
  });

  test('have ids of their own, and keep their places', () => {
    expect(numbering.notes.map(({ key }) => key)).toEqual(['1', '2', '1-2', '1-3']);
    expect(numbering.notes.map(({ at }) => at)).toEqual([
      undefined,
      'table 2',
      'page 3',
      undefined,
    ]);
  });

  test('of no mention are none', () => {
    expect(numberMentions([])).toEqual({ notes: [], sources: [] });
  });

  test('a key never meets another source’s key', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({
      source: { ...group, id: `source-${index}` },
    }));
    const keys = numberMentions([...many, ...many]).notes.map(({ key }) => key);
    expect(new Set(keys).size).toBe(24);
  });
});

describe('who wrote a source, short', () => {
  const by = (...author: NonNullable<Source['author']>) =>
    shortAuthor({ ...anxiety, author }, 'and', 'and others');

  test.each([
    ['one name', by({ family: 'Aster', given: 'B.' }), 'Aster'],
    ['a group', by({ literal: 'Ministry of Examples' }), 'Ministry of Examples'],
    ['two names', by({ family: 'Aster' }, { family: 'Corvin' }), 'Aster and Corvin'],
    [
      'more',
      by({ family: 'Aster' }, { family: 'Corvin' }, { literal: 'A group' }),
      'Aster and others',
    ],
  ])('%s', (_name, found, words) => {
    expect(found).toBe(words);
  });

  test('nobody: the authority, or nothing', () => {
    const { author: _author, ...nameless } = anxiety;
    expect(shortAuthor({ ...nameless, authority: 'Parliament' }, 'and', 'and others')).toBe(
      'Parliament',
    );
    expect(shortAuthor(nameless, 'and', 'and others')).toBe('');
  });
});
