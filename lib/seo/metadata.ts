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

/** How every page fits its window: its own width, and the reader's colour scheme. */
export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
};
