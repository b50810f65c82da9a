import type { Metadata } from 'next';
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
    title: path === '/' ? `${t('site.name')}: ${t('site.tagline')}` : `${title} – ${t('site.name')}`,
    description: summary,
    alternates: { canonical: addressOf(localPath(locale.tag, path)) },
    referrer: 'no-referrer',
  };
}
