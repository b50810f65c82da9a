import { encode } from 'uqr';

/** A QR code as squares: `size` a side, dark ones true, row by row from the top. */
export type QrMatrix = { size: number; dark: boolean[] };

/**
 * The QR code of an address (ISO/IEC 18004), without the light squares around it. It still reads
 * when 15 % of it is damaged.
 */
export function qrMatrix(address: string): QrMatrix {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  return { size, dark: data.flat() };
}
