import { describe, expect, test } from 'vitest';
import { type QrMatrix, qrMatrix } from '@/lib/qr/matrix';
import { qrPath } from '@/lib/qr/svg-path';
import { readQr } from '@/tests/fixtures/read-qr';

const address = 'https://example.org/en/teach/bystanders/handout/';
const quiet = 4;
const scale = 4;

/** Draws the rectangles of a path into pixels, as a browser would. */
function draw(path: string, size: number) {
  const side = (size + 2 * quiet) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g)) {
    for (let row = 0; row < scale; row += 1) {
      for (let column = 0; column < Number(width) * scale; column += 1) {
        const left = (Number(x) + quiet) * scale + column;
        const top = (Number(y) + quiet) * scale + row;
        pixels.fill(0, (top * side + left) * 4, (top * side + left) * 4 + 3);
      }
    }
  }
  return { pixels, side };
}

const read = (matrix: QrMatrix): string | undefined => {
  const { pixels, side } = draw(qrPath(matrix), matrix.size);
  return readQr(pixels, side, side);
};

describe('a QR code as a path', () => {
  test('leads to its address, a reader that is not ours says', () => {
    expect(read(qrMatrix(address))).toBe(address);
  });

  test('does not when its squares are lost', () => {
    const matrix = qrMatrix(address);
    const dark = matrix.dark.map((square, index) => square && index > matrix.dark.length / 2);
    expect(read({ ...matrix, dark })).toBeUndefined();
  });
});
