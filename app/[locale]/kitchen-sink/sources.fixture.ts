import type { Source } from '@/lib/schema/source';

/** A study that does not exist, by people who do not exist. */
export const fixtureStudy: Source = {
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
};

/** A page of an office, read at second hand. */
export const fixtureSource: Source = {
  id: 'example-office',
  type: 'webpage',
  title: 'What the office says',
  author: [{ literal: 'Office of Examples' }],
  URL: 'https://example.org/office',
  checkedOn: '2026-11-23',
  read: 'secondary',
  seenAt: 'https://example.org/elsewhere',
};
