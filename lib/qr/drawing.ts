import type { QrMatrix } from './matrix';

/** Light squares around a code, as ISO/IEC 18004 asks for. */
const quietZone = 4;

/** A QR code as one path: stroke it one unit wide in black, in a white square of `size` units. */
export type QrDrawing = { size: number; path: string };

/** Draws a QR code. Each run of dark squares in a row is one stroke: the shortest form measured. */
export function drawQr({ size, dark }: QrMatrix): QrDrawing {
  const rows = Array.from({ length: size }, (_, y) => dark.slice(y * size, (y + 1) * size));
  return { size: size + 2 * quietZone, path: rows.map(strokesOf).join('') };
}

/** The dark runs of one row, each relative to the end of the one before. */
function strokesOf(row: readonly boolean[], y: number): string {
  let strokes = '';
  let end: number | undefined;
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    strokes += end === undefined ? `M${start + quietZone} ${y + quietZone}.5` : `m${start - end} 0`;
    end = x + 1;
    strokes += `h${end - start}`;
  }
  return strokes;
}
