import type { Metadata } from 'next';
import { localPath, type Speech } from '@/lib/i18n/speech';
import { cardPaths, discreetPath } from '@/lib/share/paths';
import { previewOf } from './preview';
import { addressOf } from './site';

/**
 * The head of a discreet page: nothing in it says what the page is about. Tabs, histories, previews
 * and search results get a number and no subject.
 */
export function discreetMetadata(speech: Speech, number: number): Metadata {
  const { locale, t } = speech;
  const address = addressOf(localPath(locale.tag, discreetPath(number)));
  const summary = t('share.plainSummary');
  const title = t('share.plainTitle');
  return {
    title: t('share.answerNumber', { number }),
    description: summary,
    alternates: { canonical: address },
    icons: { icon: '/plain.svg' },
    referrer: 'no-referrer',
    robots: { index: false },
    ...previewOf(speech, {
      title,
      summary,
      address,
      card: { path: cardPaths.plain(locale.tag), alt: title },
    }),
  };
}
