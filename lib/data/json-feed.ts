import { generateJsonFeed } from 'feedsmith';
import type { Change } from '@/lib/schema/change';
import { concerns } from './atom';

/** The feed's file within the folder of data. */
export const jsonFeedName = 'changes-feed.json';

/**
 * The change log as a JSON Feed: the same entries, under the same ids, as the Atom feed has.
 * @param changes newest first
 * @param homepage address of the page about the data
 * @param self address of the feed
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeedOfChanges(
  changes: readonly Change[],
  { homepage, self }: { homepage: string; self: string },
): string {
  const feed = generateJsonFeed({
    title: 'Unshare: changes to the data',
    description: 'Laws, platforms, helplines and sources: what changed, and why.',
    home_page_url: homepage,
    feed_url: self,
    language: 'en',
    authors: [{ name: 'Unshare contributors', url: homepage }],
    items: changes.map((change) => ({
      id: `${homepage}#v${change.version}`,
      url: `${homepage}#v${change.version}`,
      title: `Version ${change.version}`,
      content_text: `${change.what} ${concerns(change)}`,
      date_published: new Date(`${change.on}T00:00:00Z`),
    })),
  });
  return `${JSON.stringify(feed, null, 2)}\n`;
}
