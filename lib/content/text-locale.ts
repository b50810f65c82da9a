import { defaultLocale, pseudoLocale } from '@/lib/i18n/locales';

/** The language of the words behind a page: the pseudo-locale shows English text mirrored. */
export const textLocale = (tag: string): string => (tag === pseudoLocale.tag ? defaultLocale : tag);
