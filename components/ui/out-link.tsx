import type { ReactNode } from 'react';

/** A link that leaves the site: in place, and without saying where the reader came from. */
export function OutLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} rel="noreferrer">
      {children}
    </a>
  );
}
