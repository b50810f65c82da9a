import type { ReactNode } from 'react';
import { Document } from '@/components/layout/document';
import { getSpeech } from '@/lib/content/get-content';
import { localesOf } from '@/lib/i18n/locales';
import '../globals.css';

export { viewport } from '@/lib/seo/metadata';

export const dynamicParams = false;

export const generateStaticParams = () =>
  localesOf(process.env.UNSHARE_BUILD === 'test').map(({ tag }) => ({ locale: tag }));

export default async function Layout({
  params,
  children,
}: {
  params: Promise<{ locale: string }>;
  children: ReactNode;
}) {
  // Under `npm run dev` this file changes with the content, and the browser asks again.
  if (process.env.NODE_ENV === 'development') await import('@/.contentlayer/check.json');
  const { locale } = await params;
  return <Document speech={getSpeech(locale)}>{children}</Document>;
}
