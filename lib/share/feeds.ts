import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { licence } from '@/lib/data/published-schemas';
import type { FeedForm } from './paths';

/** A page as feeds tell of it. */
export type FeedEntry = {
  /** Whole address of the page, and its id in every feed for good. */
  address: string;
  title: string;
  summary: string;
  /** Days, `YYYY-MM-DD`: of the first version, and of the one that stands. */
  published: string;
  updated: string;
  /** Names of its topics, in the feed's language. */
  topics: readonly string[];
};

/** A feed without its form. */
export type Feed = {
  title: string;
  description: string;
  author: string;
  /** BCP 47 tag. */
  language: string;
  /** Whole address of the page that the feed is about. */
  home: string;
  /** Whole addresses of the feed itself. */
  self: Readonly<Record<FeedForm, string>>;
  /** Newest first, one at least. */
  entries: readonly FeedEntry[];
};

/** Entries in a feed: readers who come later find the rest in the lists. */
const longest = 60;

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

/** Entries as a feed tells them: the one that changed last first, older ones left out. */
export function newestOf(entries: readonly FeedEntry[]): FeedEntry[] {
  return entries
    .toSorted(
      (a, b) => b.updated.localeCompare(a.updated) || a.address.localeCompare(b.address, 'en'),
    )
    .slice(0, longest);
}

function lastChangeOf({ entries }: Feed): Date {
  const [newest] = entries;
  if (!newest) throw new Error('A feed needs one entry at least');
  return midnight(newest.updated);
}

/**
 * A feed as Atom. Throws where it has no entry.
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function atomFeedOf(feed: Feed): string {
  return generateAtomFeed({
    id: feed.self.atom,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: lastChangeOf(feed),
    authors: [{ name: feed.author }],
    links: [
      { href: feed.self.atom, rel: 'self', type: 'application/atom+xml' },
      { href: feed.home, rel: 'alternate', type: 'text/html', hreflang: feed.language },
      { href: licence.url, rel: 'license' },
    ],
    rights: { value: licence.title },
    entries: feed.entries.map((entry) => ({
      id: entry.address,
      title: { value: entry.title },
      published: midnight(entry.published),
      updated: midnight(entry.updated),
      links: [{ href: entry.address, rel: 'alternate', type: 'text/html' }],
      summary: { value: entry.summary },
      categories: entry.topics.map((term) => ({ term })),
    })),
  });
}

/**
 * A feed as JSON Feed 1.1. Throws where it has no entry.
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeedOf(feed: Feed): string {
  lastChangeOf(feed);
  const body = generateJsonFeed({
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home,
    feed_url: feed.self.json,
    language: feed.language,
    authors: [{ name: feed.author }],
    items: feed.entries.map((entry) => ({
      id: entry.address,
      url: entry.address,
      title: entry.title,
      summary: entry.summary,
      // The format asks for content; the text itself stands on the page, with its sources.
      content_text: entry.summary,
      date_published: midnight(entry.published),
      date_modified: midnight(entry.updated),
      tags: [...entry.topics],
    })),
  });
  return `${JSON.stringify(body, null, 2)}\n`;
}
