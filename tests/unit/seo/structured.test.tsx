import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { StructuredData } from '@/components/records/structured-data';
import { type CitedWork, contributors, partOf } from '@/lib/citation/work';
import { citationTags } from '@/lib/seo/citation-tags';
import { articleData, faqData, howToData, lessonData, serializeData } from '@/lib/seo/structured';

const work: CitedWork = {
  kind: 'page',
  key: 'unshare-articles-x-2026-12-05',
  title: 'Ends </script><b> here & there',
  authors: [contributors],
  published: '2026-11-23',
  issued: '2026-12-05',
  version: '2026-12-05',
  address: 'https://unshare.example/en/articles/x/',
  language: 'en',
};

describe('structured data', () => {
  test('cannot end its element, whatever a title holds, and reads back the same', () => {
    const html = renderToStaticMarkup(<StructuredData json={serializeData(articleData(work))} />);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    const [, json = ''] = /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(html) ?? [];
    expect(JSON.parse(json).name).toBe(work.title);
  });

  test('tells the first day from the day of the version, where they differ', () => {
    expect(articleData(work)).toMatchObject({
      datePublished: '2026-11-23',
      dateModified: '2026-12-05',
    });
    expect(articleData({ ...work, issued: work.published })).not.toHaveProperty('dateModified');
  });

  test('names people as people and bodies as bodies', () => {
    const authors = [{ family: 'Example', given: 'Ann' }, contributors];
    expect(articleData({ ...work, authors }).author).toEqual([
      { '@type': 'Person', name: 'Ann Example' },
      { '@type': 'Organization', name: 'Unshare contributors' },
    ]);
  });

  test('gives each step of a guide its address', () => {
    const step = { name: 'Get safe', url: `${work.address}#get-safe` };
    expect(howToData(work, [step]).step).toEqual([{ '@type': 'HowToStep', ...step }]);
  });

  test('has many questions on one page, and material for a class', () => {
    expect(faqData(work, [{ question: 'Why?', answer: 'So.' }])).toMatchObject({
      '@type': 'FAQPage',
      mainEntity: [{ '@type': 'Question', name: 'Why?', acceptedAnswer: { text: 'So.' } }],
    });
    expect(lessonData(work, { teaches: ['to say no'], minutes: 45, ages: '13-16' })).toMatchObject({
      '@type': 'LearningResource',
      timeRequired: 'PT45M',
      teaches: ['to say no'],
    });
  });
});

describe('tags for reference managers', () => {
  test('have people by family name first, and bodies whole', () => {
    const tags = citationTags({
      ...work,
      authors: [{ family: 'Example', given: 'Ann' }, contributors],
    });
    expect(tags.citation_author).toEqual(['Example, Ann', 'Unshare contributors,']);
    expect(tags['DC.creator']).toEqual(['Ann Example', 'Unshare contributors']);
  });

  test('have the day of the version, and of a revised text the first day as well', () => {
    expect(citationTags(work)).toMatchObject({
      citation_publication_date: '2026/12/05',
      'DC.date': '2026-12-05',
      'DCTERMS.created': '2026-11-23',
    });
  });

  test('have the address of a part', () => {
    const part = partOf(work, { title: 'Key point 1', fragment: 'key-1' });
    expect(citationTags(part).citation_public_url).toBe(`${work.address}#key-1`);
  });
});
