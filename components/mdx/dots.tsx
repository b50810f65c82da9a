import type { ReactNode } from 'react';

/** A drawing of counts, one row a group. */
export function Dots({ children }: { children?: ReactNode }) {
  return <div className="dots">{children}</div>;
}

const perRow = 25;

/**
 * One row of dots: filled for what happened, open for what did not.
 * @param count the same in words, for those who do not see the drawing
 */
export function DotRow({
  label,
  filled,
  of,
  count,
  children,
}: {
  label: string;
  filled: string;
  of: string;
  count: string;
  children?: ReactNode;
}) {
  const total = Number(of);
  const rows = Math.ceil(total / perRow);
  const dot = (index: number) =>
    `M${(index % perRow) * 12 + 2} ${Math.floor(index / perRow) * 12 + 6}a4 4 0 1 0 8 0a4 4 0 1 0-8 0`;
  const path = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => dot(from + index)).join('');
  return (
    <div className="dot-row">
      <p>
        <strong>{label}</strong> {count}
      </p>
      <svg viewBox={`0 0 ${perRow * 12} ${rows * 12}`} aria-hidden="true">
        <path d={path(0, Number(filled))} className="on" />
        <path d={path(Number(filled), total)} className="off" />
      </svg>
      <p className="dot-says">{children}</p>
    </div>
  );
}
