import type { Metadata, Viewport } from 'next';
import { localPath, type Speech } from '@/lib/i18n/speech';
import { addressOf } from './site';

/**
 * Title, description and permanent address of a page.
 * @param path without its language
 */
export function metadataFor(
  { locale, t }: Speech,
  path: string,
  { title, summary }: { title: string; summary: string },
): Metadata {
  return {
    title:
      path === '/' ? `${t('site.name')}: ${t('site.tagline')}` : `${title} – ${t('site.name')}`,
    description: summary,
    alternates: { canonical: addressOf(localPath(locale.tag, path)) },
    icons: { icon: '/icon.svg' },
    referrer: 'no-referrer',
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
