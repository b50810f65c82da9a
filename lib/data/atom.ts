import { generateAtomFeed } from 'feedsmith';
import type { Change } from '@/lib/schema/change';
import { licence } from './published-schemas';

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

/** What an entry concerns, in words. */
export function concerns({ everything, records = [], fields = [] }: Change): string {
  if (everything) return 'Concerns every record.';
  return `Concerns ${[...records, ...fields.map((field) => `field ${field}`)].join(', ')}.`;
}

/**
 * The change log as a feed.
 * @param changes newest first, one at least
 * @param homepage address of the page about the data
 * @param self address of the feed
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function atomOf(
  changes: readonly Change[],
  { homepage, self }: { homepage: string; self: string },
): string {
  const [newest] = changes;
  if (!newest) throw new Error('A feed needs one change at least');
  return generateAtomFeed({
    id: homepage,
    title: { value: 'Unshare: changes to the data' },
    subtitle: { value: 'Laws, platforms, helplines and sources: what changed, and why.' },
    updated: midnight(newest.on),
    authors: [{ name: 'Unshare contributors', uri: homepage }],
    links: [
      { href: self, rel: 'self', type: 'application/atom+xml' },
      { href: homepage, rel: 'alternate', type: 'text/html' },
      { href: licence.url, rel: 'license' },
    ],
    rights: { value: licence.title },
    entries: changes.map((change) => ({
      id: `${homepage}#v${change.version}`,
      title: { value: `Version ${change.version}` },
      updated: midnight(change.on),
      links: [{ href: `${homepage}#v${change.version}`, rel: 'alternate', type: 'text/html' }],
      content: { value: `${change.what} ${concerns(change)}`, type: 'text' },
    })),
  });
}
