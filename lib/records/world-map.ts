import { geoNaturalEarth1, geoPath } from 'd3-geo';
import type { FeatureCollection, Geometry } from 'geojson';
import { type CountryShape, centreOf, coarseShapeOf, coarseShapes } from './country-shapes';
import { numericOf } from './jurisdictions';
import { boxArea, createRingWriter, pathData, type RingWriter } from './svg-path';

/** A country as drawn: its outline, a dot where the outline would be too small to see, or both. */
export type MapPlace = { code: string; path?: string; dot?: { x: number; y: number } };

/** The world in the units of an SVG view box. */
export type WorldMap = { width: number; height: number; land: string; places: MapPlace[] };

const width = 1000;
const antarctica = '010';
/** Box areas in square units: islands below the first are left out, countries below the second get a dot. */
const smallestIsland = 12;
const smallestCountry = 150;

/** Draws the countries of the world in the Natural Earth projection. */
function createProjection() {
  const world: FeatureCollection<Geometry> = {
    type: 'FeatureCollection',
    features: coarseShapes.filter(({ id }) => id !== antarctica),
  };
  const projection = geoNaturalEarth1().precision(0).fitWidth(width, world);
  const [, [, bottom]] = geoPath(projection).bounds(world);
  return { projection, height: Math.ceil(bottom) };
}

const { projection, height } = createProjection();

function ringsOf(shape: CountryShape): RingWriter['rings'] {
  const writer = createRingWriter();
  geoPath(projection, writer)(shape);
  const rings = writer.rings
    .filter((ring) => ring.length > 2)
    .sort((a, b) => boxArea(b) - boxArea(a));
  return rings.filter((ring, index) => index === 0 || boxArea(ring) >= smallestIsland);
}

function drawPlace(code: string): MapPlace | undefined {
  const shape = coarseShapeOf(code);
  const rings = shape ? ringsOf(shape) : [];
  const isSmall = boxArea(rings[0] ?? []) < smallestCountry;
  const centre = isSmall ? centreOf(code) : undefined;
  const point = centre && projection(centre);
  if (rings.length === 0 && !point) return undefined;
  return {
    code,
    ...(rings.length > 0 ? { path: pathData(rings) } : {}),
    ...(point ? { dot: { x: Math.round(point[0]), y: Math.round(point[1]) } } : {}),
  };
}

/**
 * The map of the world without Antarctica.
 * @param codes ISO 3166-1 alpha-2 codes of the countries to draw one by one, in their order; codes
 *   of no country (EU) are left out
 * @returns those countries, and all other land as one outline
 */
export function drawWorld(codes: readonly string[]): WorldMap {
  const apart = new Set(codes.map(numericOf));
  const others = coarseShapes.filter(
    ({ id }) => id !== antarctica && (id === undefined || !apart.has(String(id))),
  );
  return {
    width,
    height,
    land: pathData(others.flatMap(ringsOf)),
    places: codes.flatMap((code) => drawPlace(code) ?? []),
  };
}
