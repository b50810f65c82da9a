import { describe, expect, test } from 'vitest';
import { boxArea, createRingWriter, pathData } from '@/lib/records/svg-path';
import { drawWorld } from '@/lib/records/world-map';

describe('the drawing of the world', () => {
  const { width, height, land, places } = drawWorld(['DE', 'EU', 'HK', 'LU', 'US']);
  const place = (code: string) => places.find((one) => one.code === code);

  test('has an outline for each country asked for, and none for what is no country', () => {
    expect(places.map(({ code }) => code)).toEqual(['DE', 'HK', 'LU', 'US']);
    expect(place('DE')?.path).toMatch(/^M\d+ \d+l/);
  });

  test('stays within its view box', () => {
    const starts = [...`${land}${place('US')?.path}`.matchAll(/M(-?\d+) (-?\d+)/g)];
    expect(starts.length).toBeGreaterThan(50);
    for (const [, x, y] of starts) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x)).toBeLessThanOrEqual(width);
      expect(Number(y)).toBeGreaterThanOrEqual(0);
      expect(Number(y)).toBeLessThanOrEqual(height);
    }
  });

  test('gives a dot to what would be too small to see, in its place', () => {
    expect(place('HK')?.path).toBeUndefined();
    expect(place('HK')?.dot?.x).toBeGreaterThan(width / 2);
    expect(place('LU')?.dot).toBeDefined();
    expect(place('US')?.dot).toBeUndefined();
  });

  test('draws a country once: apart, or with the other land', () => {
    expect(land.length).toBeLessThan(drawWorld([]).land.length);
  });
});

describe('paths', () => {
  test('are written in steps, in as few signs as can be read', () => {
    expect(
      pathData([
        [
          [10, 20],
          [13, 18],
          [12, 25],
        ],
      ]),
    ).toBe('M10 20l3-2-1 7z');
  });

  test('take whole numbers, and no point twice', () => {
    const writer = createRingWriter();
    writer.moveTo(1.2, 1.6);
    writer.lineTo(1.4, 2.1);
    writer.lineTo(5, 5);
    expect(writer.rings).toEqual([
      [
        [1, 2],
        [5, 5],
      ],
    ]);
    expect(boxArea(writer.rings[0] ?? [])).toBe(12);
  });
});
