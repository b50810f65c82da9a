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
  const did = Number(filled);
  const total = Number(of);
  const rows = Math.ceil(total / perRow);
  // A line a row, of dashes without length and with round ends: dots, in few bytes.
  const path = (from: number, to: number) =>
    Array.from({ length: rows }, (_, row) => {
      const start = Math.max(from, row * perRow) - row * perRow;
      const end = Math.min(to, (row + 1) * perRow) - row * perRow;
      return end > start ? `M${start * 12 + 6} ${row * 12 + 6}H${end * 12 - 5}` : '';
    }).join('');
  return (
    <div className="dot-row">
      <p>
        <strong>{label}</strong> {count}
      </p>
      <svg viewBox={`0 0 ${perRow * 12} ${rows * 12}`} aria-hidden="true">
        {did > 0 && <path d={path(0, did)} />}
        {did < total && (
          <>
            <path d={path(did, total)} className="off" />
            <path d={path(did, total)} />
          </>
        )}
      </svg>
      <p className="dot-says">{children}</p>
    </div>
  );
}
