import { describe, expect, test } from 'vitest';
import type { CslItem } from '@/lib/citation/csl';
import { createCiter, itemForStyles } from '@/lib/citation/processor';
import { runsOf, textOfRuns } from '@/lib/citation/runs';
import { citationStyles, type StyleId } from '@/lib/citation/styles';
import { type CitedWork, contributors, partOf } from '@/lib/citation/work';
import { getStyleSheets } from '@/lib/content/csl-sheets';

const cite = createCiter(getStyleSheets());
const inStyle = (item: CslItem, style: StyleId, tag = 'en'): string => {
  const found = cite(item, tag).find((one) => one.style === style);
  return textOfRuns(found?.runs ?? [], 'DAY');
};
const day = (year: number, ...rest: number[]) => ({ 'date-parts': [[year, ...rest]] });
const page = (fields: Partial<CslItem>): CslItem => ({ id: 'example', type: 'webpage', ...fields });

/** Worked examples, each with the guide it is from and where that guide was read. */
const examples: { style: StyleId; guide: string; item: CslItem; entry: string }[] = [
  {
    style: 'apa',
    // Publication Manual, 7th ed., section 10.16, as given at library.laguardia.edu/help/cite/apa-7-web/
    guide:
      'https://apastyle.apa.org/style-grammar-guidelines/references/examples/webpage-website-references',
    item: page({
      title: 'Questions and answers on immunization and vaccine safety',
      author: [{ literal: 'World Health Organization' }],
      issued: day(2018, 3),
      URL: 'https://www.who.int/features/qa/84/en',
    }),
    entry:
      'World Health Organization. (2018, March). Questions and answers on immunization and vaccine safety. https://www.who.int/features/qa/84/en',
  },
  {
    style: 'chicago',
    guide: 'https://www.chicagomanualofstyle.org/tools_citationguide/citation-guide-2.html',
    item: page({
      title: 'About Yale: Yale Facts',
      author: [{ literal: 'Yale University' }],
      accessed: day(2022, 3, 8),
      URL: 'https://www.yale.edu/about-yale/yale-facts',
    }),
    entry:
      'Yale University. n.d. “About Yale: Yale Facts.” Accessed March 8, 2022. https://www.yale.edu/about-yale/yale-facts.',
  },
  {
    style: 'chicago-note',
    guide: 'https://www.chicagomanualofstyle.org/tools_citationguide/citation-guide-1.html',
    item: page({
      title: 'About Yale: Yale Facts',
      'container-title': 'Yale University',
      accessed: day(2022, 3, 8),
      URL: 'https://www.yale.edu/about-yale/yale-facts',
    }),
    entry:
      '“About Yale: Yale Facts,” Yale University, accessed March 8, 2022, https://www.yale.edu/about-yale/yale-facts.',
  },
  {
    style: 'harvard',
    // Cite Them Right is open to its subscribers alone; its form for an organisation's web page is
    // given by libraries that teach it: library.rgu.ac.uk/harvard-referencing-templates/webpages
    guide: 'https://www.citethemrightonline.com/',
    item: page({
      title: 'Living with dementia',
      author: [{ literal: 'Alzheimer Scotland' }],
      issued: day(2024),
      accessed: day(2024, 2, 27),
      URL: 'https://www.alzscot.org/living-with-dementia',
    }),
    entry:
      'Alzheimer Scotland (2024) Living with dementia. Available at: https://www.alzscot.org/living-with-dementia (Accessed: 27 February 2024).',
  },
  {
    style: 'vancouver',
    // Form of Citing Medicine, chapter 25; example as given at library.wne.edu/COPcites/websites
    guide: 'https://www.ncbi.nlm.nih.gov/books/NBK7274/',
    item: page({
      title: 'Focus on innovation',
      publisher: 'US Food and Drug Administration',
      'publisher-place': 'Silver Spring (MD)',
      issued: day(2012),
      accessed: day(2012, 8, 15),
      URL: 'http://www.fda.gov/AboutFDA/Innovation/default.htm',
    }),
    entry:
      'Focus on innovation [Internet]. Silver Spring (MD): US Food and Drug Administration; 2012 [cited 2012 Aug 15]. Available from: http://www.fda.gov/AboutFDA/Innovation/default.htm',
  },
];

/** Where the official style and the guide part ways, in a way that is known and that we leave. */
const differing: {
  style: StyleId;
  guide: string;
  item: CslItem;
  example: string;
  entry: string;
  how: string;
}[] = [
  {
    style: 'mla',
    // Example as given at researchguides.flc.losrios.edu/mla8/govt: the style's own page was not readable.
    guide: 'https://style.mla.org/works-cited/works-cited-a-quick-guide/',
    item: page({
      title: 'Natural Gas Extraction: Hydraulic Fracturing',
      'container-title': 'Environmental Protection Agency',
      issued: day(2016, 4, 27),
      URL: 'https://www.epa.gov/hydraulicfracturing',
    }),
    example:
      '“Natural Gas Extraction: Hydraulic Fracturing.” Environmental Protection Agency, 27 Apr. 2016, www.epa.gov/hydraulicfracturing.',
    entry:
      '“Natural Gas Extraction: Hydraulic Fracturing.” Environmental Protection Agency, 27 Apr. 2016, https://www.epa.gov/hydraulicfracturing.',
    how: 'keeps https:// in addresses',
  },
  {
    style: 'ieee',
    // The guide's form: First Name Initial(s) Last Name. “Page Title.” Website Title. Accessed: …
    guide:
      'https://journals.ieeeauthorcenter.ieee.org/your-role-in-article-production/ieee-editorial-style-manual/',
    item: page({
      title: 'Page title',
      'container-title': 'Website title',
      author: [{ literal: 'An Institution' }],
      accessed: day(2009, 2, 1),
      URL: 'https://example.org/',
    }),
    example:
      'An Institution. “Page title.” Website title. Accessed: Feb. 1, 2009. [Online]. Available: https://example.org/',
    entry:
      'An Institution, “Page title,” Website title. Accessed: Feb. 01, 2009. [Online]. Available: https://example.org/',
    how: 'puts commas after author and title as for other works, and two digits for the day',
  },
  {
    style: 'bluebook',
    // Rule 18.2.2(c), as given at libraryguides.law.uic.edu/c.php?g=1386543&p=10289116
    guide: 'https://www.legalbluebook.com/',
    item: page({
      title: 'H-2A Temporary Agricultural Program',
      'container-title': 'U.S. Dep’t of Labor',
      accessed: day(2021, 10, 5),
      URL: 'https://www.dol.gov/agencies/eta/foreign-labor/programs/h-2a',
    }),
    example:
      'H-2A Temporary Agricultural Program, U.S. Dep’t of Labor, www.dol.gov/agencies/eta/foreign-labor/programs/h-2a (last visited Oct. 5, 2021).',
    entry:
      'H-2A Temporary Agricultural Program, U.S. Dep’t of Labor, https://www.dol.gov/agencies/eta/foreign-labor/programs/h-2a (last visited Oct 5, 2021).',
    how: 'keeps https:// in addresses, and months without a point; of a dated page it gives the year alone',
  },
];

describe('the official styles give the worked examples of their guides', () => {
  test.each(examples)('$style: $guide', ({ style, item, entry }) => {
    expect(inStyle(item, style)).toBe(entry);
  });

  test.each(differing)('$style, which $how', ({ style, item, example, entry }) => {
    expect(inStyle(item, style)).toBe(entry);
    expect(entry).not.toBe(example);
  });

  test('every style is held against a guide', () => {
    const held = [...examples, ...differing].map(({ style }) => style);
    expect(held.sort()).toEqual(citationStyles.map(({ id }) => id).sort());
  });
});

const work: CitedWork = {
  kind: 'page',
  key: 'unshare-articles-x-2026-12-05',
  title: 'Why & how it <spreads>',
  authors: [contributors],
  published: '2026-11-23',
  issued: '2026-12-05',
  version: '2026-12-05',
  address: 'https://unshare.example/en/articles/x/',
  language: 'en',
};

describe('a page of ours', () => {
  test.each([
    [
      'apa',
      'Unshare contributors. (2026, December 5). Why & how it <spreads>. Unshare. https://unshare.example/en/articles/x/',
    ],
    [
      'harvard',
      'Unshare contributors (2026) Why & how it <spreads>, Unshare. Available at: https://unshare.example/en/articles/x/ (Accessed: DAY).',
    ],
    [
      'vancouver',
      'Unshare contributors. Unshare. 2026 [cited DAY]. Why & how it <spreads>. Available from: https://unshare.example/en/articles/x/',
    ],
  ] as const)('bears its version’s day and leaves the day of reading open: %s', (style, entry) => {
    expect(inStyle(itemForStyles(work), style)).toBe(entry);
  });

  test('in part bears the part’s own title and address', () => {
    const part = partOf(work, { title: 'Key point 2', fragment: 'key-2' });
    expect(inStyle(itemForStyles(part), 'apa')).toBe(
      'Unshare contributors. (2026, December 5). Key point 2. Why & How It <spreads>; Unshare. https://unshare.example/en/articles/x/#key-2',
    );
  });

  test('is cited in the language of its page', () => {
    expect(inStyle(itemForStyles(work), 'apa', 'es')).toContain('(2026, diciembre 5)');
    expect(inStyle(itemForStyles(work), 'harvard', 'es')).toContain('Disponible en:');
    expect(inStyle(itemForStyles(work), 'apa', 'ar-XB')).toContain('Unshare contributors');
  });

  test('with named authors names them', () => {
    const authors = [{ family: 'Example', given: 'Ann' }];
    expect(inStyle(itemForStyles({ ...work, authors }), 'apa')).toMatch(/^Example, A\. \(2026/);
  });
});

test('a citation keeps its italics, and no number, markup or sign of another list', () => {
  expect(
    runsOf(
      '<div class="csl-entry"><div class="csl-left-margin">[1]</div><div class="csl-right-inline">A &#38; B, <i>C &#60; D</i> <span style="font-variant:small-caps;">E</span>, \u{E000}.</div></div>',
    ),
  ).toEqual([
    { text: 'A & B, ' },
    { text: 'C < D', italic: true },
    { text: ' E, ' },
    'accessed',
    { text: '.' },
  ]);
});
