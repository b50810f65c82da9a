import type { ReactNode } from 'react';
import type { Speech } from '@/lib/i18n/speech';

/** The frame of every page: language, direction, and the one script of our own. */
export function Document({
  speech: { locale },
  children,
}: {
  speech: Speech;
  children: ReactNode;
}) {
  return (
    <html lang={locale.tag} dir={locale.dir}>
      <body>
        {children}
        <script src="/page.js" defer />
      </body>
    </html>
  );
}
