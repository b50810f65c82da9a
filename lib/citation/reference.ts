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

/** The reference of a source without its address, which pages show as a link. */
export function referenceOf(source: Source): string {
  const { URL: _address, DOI: _doi, ...item } = toCslItem(source);
  return formatReference({ ...item, id: source.id, type: source.type });
}
