import type { GeoContext } from 'd3-geo';

type Point = [x: number, y: number];

/** Takes what d3-geo draws and keeps it as rings of whole numbers. */
export type RingWriter = GeoContext & { rings: Point[][] };

/** A drawing context that rounds every point and leaves out repeated ones. */
export function createRingWriter(): RingWriter {
  const rings: Point[][] = [];
  const add = (x: number, y: number) => {
    const ring = rings.at(-1);
    const last = ring?.at(-1);
    const point: Point = [Math.round(x), Math.round(y)];
    if (last?.[0] !== point[0] || last[1] !== point[1]) ring?.push(point);
  };
  return {
    rings,
    beginPath: () => undefined,
    closePath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => {
      rings.push([]);
      add(x, y);
    },
    lineTo: add,
  };
}

/** Width times height of the box around a ring. */
export function boxArea(ring: readonly Point[]): number {
  const span = (axis: 0 | 1) => {
    const values = ring.map((point) => point[axis]);
    return Math.max(...values) - Math.min(...values);
  };
  return ring.length === 0 ? 0 : span(0) * span(1);
}

const signed = (value: number) => (value < 0 ? `${value}` : ` ${value}`);

/**
 * Rings as the data of an SVG path, in steps from point to point, because these are short.
 * @see https://www.w3.org/TR/SVG2/paths.html#PathDataLinetoCommands
 */
export function pathData(rings: readonly (readonly Point[])[]): string {
  return rings
    .map((ring) =>
      ring
        .map(([x, y], index) => {
          const [lastX, lastY] = ring[index - 1] ?? [0, 0];
          const step = `${x - lastX}${signed(y - lastY)}`;
          if (index === 0) return `M${step}`;
          return index === 1 ? `l${step}` : `${signed(x - lastX)}${signed(y - lastY)}`;
        })
        .join(''),
    )
    .map((ring) => `${ring}z`)
    .join('');
}
