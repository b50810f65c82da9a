import type { ReactNode } from 'react';

/** A passage set apart: words to say, what can go wrong, or a note of care. */
export function Callout({
  kind,
  title,
  children,
}: {
  kind: 'say' | 'watch' | 'care';
  title: string;
  children: ReactNode;
}) {
  return (
    <div className={`box ${kind}`}>
      <strong>{title}</strong>
      {children}
    </div>
  );
}
