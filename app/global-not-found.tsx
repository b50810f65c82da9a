import type { Metadata } from 'next';
import { Document } from '@/components/layout/document';
import { PageFrame } from '@/components/layout/page-frame';
import { getFrame } from '@/lib/content/frame';
import { defaultLocale } from '@/lib/i18n/locales';
import { localPath } from '@/lib/i18n/speech';
import './globals.css';

export { viewport } from '@/lib/seo/metadata';

const frame = getFrame(defaultLocale);
const { t } = frame.speech;

export const metadata: Metadata = {
  title: `${t('notFound.title')} – ${t('site.name')}`,
  description: t('notFound.text'),
  icons: { icon: '/icon.svg' },
};

export default function NotFound() {
  return (
    <Document speech={frame.speech}>
      <PageFrame frame={frame} path="/404/" type="not-found">
        <h1>{t('notFound.title')}</h1>
        <p className="lede">{t('notFound.text')}</p>
        <p>
          <a href={localPath(defaultLocale, '/')}>{t('notFound.home')}</a>
        </p>
      </PageFrame>
    </Document>
  );
}
