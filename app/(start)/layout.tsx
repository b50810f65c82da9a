import type { ReactNode } from 'react';
import { Document } from '@/components/layout/document';
import { getSpeech } from '@/lib/content/get-content';
import { defaultLocale } from '@/lib/i18n/locales';
import '../globals.css';

export { viewport } from '@/lib/seo/metadata';

export default function Layout({ children }: { children: ReactNode }) {
  return <Document speech={getSpeech(defaultLocale)}>{children}</Document>;
}
