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

/** How every page fits its window: its own width, and the reader's colour scheme. */
export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
};
