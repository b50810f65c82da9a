import type { QrMatrix } from './matrix';

/** The dark squares of a QR code as one SVG path, in units of one square. */
export function qrPath({ size, dark }: QrMatrix): string {
  const parts: string[] = [];
  for (let row = 0; row < size; row += 1) {
    let start = -1;
    for (let column = 0; column <= size; column += 1) {
      const isDark = column < size && dark[row * size + column];
      if (isDark && start < 0) start = column;
      if (!isDark && start >= 0) {
        parts.push(`M${start} ${row}h${column - start}v1H${start}z`);
        start = -1;
      }
    }
  }
  return parts.join('');
}
