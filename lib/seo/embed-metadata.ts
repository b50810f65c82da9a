import type { Metadata } from 'next';
import { localPath, type Speech } from '@/lib/i18n/speech';
import { addressOf } from './site';

/**
 * The head of a small page that other sites frame: search engines are sent to the whole page.
 * @param path of the whole page, without the language
 */
export function embedMetadata(
  { locale, t }: Speech,
  path: string,
  { title, summary }: { title: string; summary: string },
): Metadata {
  return {
    title: t('embed.name', { title, site: t('site.name') }),
    description: summary,
    alternates: { canonical: addressOf(localPath(locale.tag, path)) },
    icons: { icon: '/icon.svg' },
    referrer: 'no-referrer',
    robots: { index: false },
  };
}
