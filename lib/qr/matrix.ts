import { create } from 'qrcode';

/** A QR code as squares: `size` a side, dark ones true, row by row from the top. */
export type QrMatrix = { size: number; dark: boolean[] };

/**
 * The QR code of an address, without the quiet zone of four squares that it needs around it.
 * @see ISO/IEC 18004
 */
export function qrMatrix(text: string): QrMatrix {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  return { size: modules.size, dark: Array.from(modules.data, (module) => module === 1) };
}
