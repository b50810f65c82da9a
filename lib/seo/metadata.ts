import type { Metadata, Viewport } from 'next';
import { localPath, type Speech } from '@/lib/i18n/speech';
import { feedPath } from '@/lib/share/paths';
import { type Previewed, previewOf } from './preview';
import { addressOf } from './site';

/**
 * Title, description, permanent address and preview of a page.
 * @param path without its language
 */
export function metadataFor(
  speech: Speech,
  path: string,
  page: Omit<Previewed, 'address'>,
): Metadata {
  const { locale, t } = speech;
  const { title, summary } = page;
  const address = addressOf(localPath(locale.tag, path));
  return {
    title:
      path === '/' ? `${t('site.name')}: ${t('site.tagline')}` : `${title} – ${t('site.name')}`,
    description: summary,
    alternates: {
      canonical: address,
      types: {
        'application/atom+xml': [
          { url: addressOf(feedPath(locale.tag, 'atom', 'all')), title: t('feed.all') },
        ],
      },
    },
    icons: { icon: '/icon.svg' },
    referrer: 'no-referrer',
    ...previewOf(speech, { ...page, address }),
  };
}

/** Search engines are sent to the page itself: this one only helps to use it. */
const aside = { index: false, follow: true } as const;

/**
 * Metadata of the page with the citations of a page's parts.
 * @param path of the page whose parts they are, without the language
 */
export function partsMetadata(speech: Speech, path: string, title: string): Metadata {
  const { t } = speech;
  return {
    ...metadataFor(speech, `${path}cite/`, {
      title: t('cite.partsOf', { title }),
      summary: t('cite.partsSummary'),
    }),
    robots: aside,
  };
}

/**
 * Metadata of an earlier version and of what changed in it.
 * @param path of the newest version, without the language
 */
export const versionMetadata = (
  speech: Speech,
  path: string,
  words: { title: string; summary: string },
): Metadata => ({ ...metadataFor(speech, path, words), robots: aside });

/** How every page fits its window: its own width, and the reader's colour scheme. */
export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
};
