import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Source } from '@/lib/schema/source';
import { type CslItem, toCslItem } from './csl';
import { contributors, siteName } from './work';

/**
 * A reference in APA's seventh edition, as plain text on one line, made by a CSL processor.
 * @see https://apastyle.apa.org/style-grammar-guidelines/references
 */
export function formatReference(item: CslItem): string {
  const text: unknown = new Cite([item]).format('bibliography', {
    format: 'text',
    template: 'apa',
    lang: 'en-US',
  });
  return String(text).trim();
}

/** Processing takes milliseconds, and many pages name the same source. */
const made = new WeakMap<Source, string>();

/** The reference of a source without its address, which pages show as a link. */
export function referenceOf(source: Source): string {
  const known = made.get(source);
  if (known !== undefined) return known;
  const { URL: _address, DOI: _doi, ...item } = toCslItem(source);
  const reference = formatReference({ ...item, id: source.id, type: source.type });
  made.set(source, reference);
  return reference;
}

/** What is needed to name one of our pages. */
export type NamedPage = { title: string; published: string; address: string };

/** The reference of one of our pages on one line, for messages, frames and sheets. */
export function referenceOfPage({ title, published, address }: NamedPage): string {
  return formatReference({
    id: address,
    type: 'webpage',
    title,
    author: [{ ...contributors }],
    'container-title': siteName,
    issued: { 'date-parts': [published.split('-').map(Number)] },
    URL: address,
  });
}
