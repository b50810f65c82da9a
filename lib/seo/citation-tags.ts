import type { Metadata } from 'next';
import type { CslName } from '@/lib/schema/fields';
import { addressOfWork, type CitedWork, licence, siteName } from '../citation/work';

/**
 * A name as reference managers split it: family name, comma, given names. A body has no given
 * name; the bare comma keeps them from taking its last word for a family name.
 */
const inverted = (name: CslName) =>
  'literal' in name ? `${name.literal},` : `${name.family}, ${name.given ?? ''}`.trim();

const plain = (name: CslName) =>
  'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' ');

/**
 * What a page says of itself to reference managers and libraries: Highwire's tags, Dublin Core,
 * and the type without which Zotero takes every page with such tags for a journal article.
 * @see https://www.zotero.org/support/dev/exposing_metadata
 * @see https://www.dublincore.org/specifications/dublin-core/dcq-html/
 */
export function citationTags(work: CitedWork): NonNullable<Metadata['other']> {
  const { title, authors, published, issued, language } = work;
  const address = addressOfWork(work);
  return {
    citation_title: title,
    citation_author: authors.map(inverted),
    citation_publication_date: issued.replaceAll('-', '/'),
    citation_language: language,
    citation_public_url: address,
    'DC.title': title,
    'DC.creator': authors.map(plain),
    'DC.publisher': siteName,
    'DC.date': issued,
    ...(issued === published ? {} : { 'DCTERMS.created': published }),
    'DC.language': language,
    'DC.identifier': address,
    'DC.rights': licence.url,
    'z:itemType': 'webpage',
  };
}

/** Metadata of a page with what reference managers read. */
export const citable = (metadata: Metadata, work: CitedWork): Metadata => ({
  ...metadata,
  other: { ...metadata.other, ...citationTags(work) },
});
