import { describe, expect, test } from 'vitest';
import { drawQr } from '@/lib/qr/drawing';
import { qrMatrix } from '@/lib/qr/matrix';
import { readQrPath } from '@/tests/fixtures/read-qr';

describe('a QR code', () => {
  test.each([
    'https://unshare.example/en/q/7/',
    'http://localhost:3000/en/q/33/',
    'https://a-much-longer-name-of-a-site.example.org/en/q/1234/#a-part',
  ])('of %s is read back by another program', async (address) => {
    expect(await readQrPath(drawQr(qrMatrix(address)))).toBe(address);
  });

  test('has four modules of white around it', () => {
    const { path } = drawQr(qrMatrix('https://unshare.example/en/q/7/'));
    const starts = [...path.matchAll(/M(\d+) (\d+)\.5/g)].map(([, x, y]) => [Number(x), Number(y)]);
    expect(Math.min(...starts.map(([x]) => x!))).toBe(4);
    expect(Math.min(...starts.map(([, y]) => y!))).toBe(4);
  });

  test('with its first rows gone is not read', async () => {
    const { size, path } = drawQr(qrMatrix('https://unshare.example/en/q/7/'));
    const rows = path.split('M').slice(14).join('M');
    expect(await readQrPath({ size, path: `M${rows}` })).toBeUndefined();
  });
});
