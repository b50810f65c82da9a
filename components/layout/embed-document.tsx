import type { ReactNode } from 'react';
import type { Speech } from '@/lib/i18n/speech';

/**
 * The frame of small pages that stand in pages of others: no script, and links that take the
 * place of the page around, because no other page of ours may be framed.
 */
export function EmbedDocument({
  speech: { locale },
  children,
}: {
  speech: Speech;
  children: ReactNode;
}) {
  return (
    <html lang={locale.tag} dir={locale.dir}>
      {/* biome-ignore lint/style/noHeadElement: metadata has no base, and this is the App Router's own head */}
      <head>
        <base target="_top" />
      </head>
      <body>{children}</body>
    </html>
  );
}
