import type { ReferencedSource } from '@/lib/citation/reference';

/** A study that does not exist, by people who do not exist. */
export const fixtureStudy: ReferencedSource = {
  id: 'example-2026',
  type: 'article-journal',
  title: 'A study that stands here for its length: how notes look when a title runs over lines',
  author: [
    { family: 'Example', given: 'Ada' },
    { family: 'Muster', given: 'Max' },
    { family: 'Beispiel', given: 'Bea' },
  ],
  issued: '2026-05',
  'container-title': 'Journal of Examples',
  volume: '3',
  page: '1-12',
  DOI: '10.5555/example.2026',
  URL: 'https://example.org/a-study-with-a-long-address-that-has-to-break/somewhere-or-it-runs-out',
  language: 'en',
  checkedOn: '2026-11-23',
  read: 'abstract',
  reference:
    'Example, A., Muster, M., & Beispiel, B. (2026, May). A study that stands here for its length: how notes look when a title runs over lines. Journal of Examples, 3, 1–12.',
};

/** A page of an office, read at second hand. */
export const fixtureSource: ReferencedSource = {
  id: 'example-office',
  type: 'webpage',
  title: 'What the office says',
  author: [{ literal: 'Office of Examples' }],
  URL: 'https://example.org/office',
  checkedOn: '2026-11-23',
  read: 'secondary',
  reference: 'Office of Examples. (n.d.). What the office says.',
  seenAt: 'https://example.org/elsewhere',
};
