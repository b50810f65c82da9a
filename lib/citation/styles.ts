/** A style that pages are cited in. */
export type CitationStyle = {
  id: StyleId;
  /** Its name among the official styles. */
  csl: string;
  /** An entry of a list of references, or a footnote. */
  form: 'entry' | 'note';
};

export const styleIds = [
  'apa',
  'mla',
  'chicago',
  'chicago-note',
  'harvard',
  'vancouver',
  'ieee',
  'bluebook',
] as const;

export type StyleId = (typeof styleIds)[number];

/**
 * The styles in the order in which pages show them.
 * @see https://github.com/citation-style-language/styles
 */
export const citationStyles: readonly CitationStyle[] = [
  { id: 'apa', csl: 'apa', form: 'entry' },
  { id: 'mla', csl: 'modern-language-association', form: 'entry' },
  { id: 'chicago', csl: 'chicago-author-date', form: 'entry' },
  { id: 'chicago-note', csl: 'chicago-fullnote-bibliography', form: 'note' },
  { id: 'harvard', csl: 'harvard-cite-them-right', form: 'entry' },
  { id: 'vancouver', csl: 'vancouver', form: 'entry' },
  { id: 'ieee', csl: 'ieee', form: 'entry' },
  { id: 'bluebook', csl: 'bluebook-law-review', form: 'note' },
];
