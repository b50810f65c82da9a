import type { Metadata } from 'next';
import { versionOf } from '@/lib/citation/version';
import type { Speech } from '@/lib/i18n/speech';
import type { Revision } from '@/lib/schema/fields';
import { cardSize } from '@/lib/share/card-size';
import { cardPaths } from '@/lib/share/paths';
import { addressOf } from './site';

/** The picture of a preview: its path from the top of the site, and the words on it. */
export type Card = { path: string; alt: string };

/** What a preview of a page says. */
export type Previewed = {
  title: string;
  summary: string;
  /** Whole address. */
  address: string;
  /** Day of the first version, for texts that are dated. */
  published?: string | undefined;
  revisions?: readonly Revision[] | undefined;
  /** The site's own card where a page has none. */
  card?: Card | undefined;
};

/** The card of pages without one of their own. */
export const siteCard = ({ locale, t }: Speech): Card => ({
  path: cardPaths.site(locale.tag),
  alt: `${t('share.cardTitle')} ${t('site.tagline')}.`,
});

/**
 * What services that preview a link read of a page.
 * @see https://ogp.me/
 */
export function previewOf(
  speech: Speech,
  page: Previewed,
): Pick<Metadata, 'openGraph' | 'twitter'> {
  const { path, alt } = page.card ?? siteCard(speech);
  const shared = {
    title: page.title,
    description: page.summary,
    url: page.address,
    siteName: speech.t('site.name'),
    locale: speech.locale.tag,
    images: [{ url: addressOf(path), ...cardSize, alt }],
  };
  const { published } = page;
  return {
    openGraph:
      published === undefined
        ? { ...shared, type: 'website' }
        : {
            ...shared,
            type: 'article',
            publishedTime: published,
            ...(page.revisions
              ? { modifiedTime: versionOf({ published, revisions: page.revisions }) }
              : {}),
          },
    twitter: { card: 'summary_large_image' },
  };
}
