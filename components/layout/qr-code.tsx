import type { QrMatrix } from '@/lib/qr/matrix';
import { qrPath } from '@/lib/qr/svg-path';

/** Squares of light around a QR code that readers need (ISO/IEC 18004). */
const quiet = 4;

/** A QR code, dark on light in every colour scheme. */
export function QrCode({ matrix, label }: { matrix: QrMatrix; label: string }) {
  const side = matrix.size + 2 * quiet;
  return (
    <svg
      className="qr"
      viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M${-quiet} ${-quiet}h${side}v${side}h${-side}z`} />
      <path fill="#000" d={qrPath(matrix)} />
    </svg>
  );
}
