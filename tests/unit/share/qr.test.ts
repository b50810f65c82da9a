import { describe, expect, test } from 'vitest';
import { drawQr } from '@/lib/share/qr';
import { readQr } from '@/tests/fixtures/read-qr';

describe('a QR code', () => {
  test.each([
    'https://unshare.example/en/q/7/',
    'http://localhost:3000/en/q/33/',
    'https://a-much-longer-name-of-a-site.example.org/en/q/1234/#a-part',
  ])('of %s is read back by another program', async (address) => {
    expect(await readQr(drawQr(address))).toBe(address);
  });

  test('has four modules of white around it', () => {
    const { path } = drawQr('https://unshare.example/en/q/7/');
    const starts = [...path.matchAll(/M(\d+) (\d+)\.5/g)].map(([, x, y]) => [Number(x), Number(y)]);
    expect(Math.min(...starts.map(([x]) => x!))).toBe(4);
    expect(Math.min(...starts.map(([, y]) => y!))).toBe(4);
  });

  test('with its first rows gone is not read', async () => {
    const { size, path } = drawQr('https://unshare.example/en/q/7/');
    const rows = path.split('M').slice(14).join('M');
    expect(await readQr({ size, path: `M${rows}` })).toBeUndefined();
  });
});
