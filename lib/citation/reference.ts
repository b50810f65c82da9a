import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Source } from '@/lib/schema/source';
import { type CslItem, toCslItem } from './csl';
import { contributors, siteName } from './work';

/** A source, and how a list of references names it: without its address, which is a link there. */
export type ReferencedSource = Source & { reference: string };

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

/** A source as lists of references name it, without its address. */
export function itemOfSource(source: Source): CslItem {
  const { URL: _address, DOI: _doi, ...item } = toCslItem(source);
  return { ...item, id: source.id, type: source.type };
}

/** What is needed to name one of our pages. */
export type NamedPage = { title: string; published: string; address: string };

/** One of our pages as messages, frames and sheets name it, on one line. */
export const itemOfPage = ({ title, published, address }: NamedPage): CslItem => ({
  id: address,
  type: 'webpage',
  title,
  author: [{ ...contributors }],
  'container-title': siteName,
  issued: { 'date-parts': [published.split('-').map(Number)] },
  URL: address,
});
