import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Source } from '@/lib/schema/source';
import { type CslItem, toCslItem } from './csl';

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

/** What a page says of itself to a CSL processor. */
export type CitedPage = { title: string; published: string; address: string };

/** The reference of one of our own pages. */
export function referenceOfPage({ title, published, address }: CitedPage): string {
  return formatReference({
    id: address,
    type: 'webpage',
    title,
    author: [{ literal: 'Unshare contributors' }],
    'container-title': 'Unshare',
    issued: { 'date-parts': [published.split('-').map(Number)] },
    URL: address,
  });
}

/** The reference of our data in one version. */
export function referenceOfData({
  version,
  year,
  address,
}: {
  version: string;
  year: string;
  address: string;
}): string {
  return formatReference({
    id: address,
    type: 'dataset',
    title: 'Unshare: laws, platforms, helplines and sources',
    version,
    author: [{ literal: 'Unshare contributors' }],
    issued: { 'date-parts': [[Number(year)]] },
    URL: address,
  });
}
