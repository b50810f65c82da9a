import type { ReactNode } from 'react';

/**
 * A QR code with the address that it holds: black on white in every scheme, for cameras.
 * @param drawing one path, stroked one unit wide in a square of `size` units
 */
export function QrCode({
  drawing: { size, path },
  label,
  children,
}: {
  drawing: { size: number; path: string };
  label: string;
  children: ReactNode;
}) {
  return (
    <figure className="qr">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
        <path d={path} />
      </svg>
      <figcaption>{children}</figcaption>
    </figure>
  );
}
