import type { ReactNode } from 'react';
import { formatDate } from '@/lib/i18n/format';

/** Dated events, oldest first. */
export function Timeline({ children }: { children?: ReactNode }) {
  return <ol className="timeline">{children}</ol>;
}

/** One event of a timeline. */
export function Event({
  on,
  locale,
  children,
}: {
  on: string;
  locale: string;
  children?: ReactNode;
}) {
  return (
    <li>
      <time dateTime={on}>{formatDate(on, locale)}</time>
      {children}
    </li>
  );
}
