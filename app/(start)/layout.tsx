import type { ReactNode } from 'react';
import { defaultLocale } from '@/lib/i18n/locales';
import '../globals.css';

export { viewport } from '@/lib/seo/metadata';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={defaultLocale} dir="ltr">
      <body>{children}</body>
    </html>
  );
}
