import type { Source } from '@/lib/schema/source';

/** An item as CSL processors take it. */
export type CslItem = Record<string, unknown> & { id: string; type: string };

const ours = new Set(['checkedOn', 'read', 'seenAt', 'note']);

/**
 * A source as CSL-JSON: what we noted for ourselves taken out, its date in parts.
 * @see https://github.com/citation-style-language/schema
 */
export function toCslItem(source: Source): CslItem {
  const fields = Object.entries(source).filter(([name]) => !ours.has(name) && name !== 'issued');
  return {
    ...Object.fromEntries(fields),
    id: source.id,
    type: source.type,
    ...(source.issued ? { issued: { 'date-parts': [source.issued.split('-').map(Number)] } } : {}),
  };
}
