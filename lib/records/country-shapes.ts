import { geoCentroid } from 'd3-geo';
import type { Feature, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import fine from 'world-atlas/countries-50m.json';
import coarse from 'world-atlas/countries-110m.json';
import { numericOf } from './jurisdictions';

/** A country's outline; its id is the ISO 3166-1 numeric code. */
export type CountryShape = Feature<Geometry, { name: string }>;

/** Natural Earth's outlines at 1:110 million, as world-atlas ships them, Antarctica included. */
export const coarseShapes: readonly CountryShape[] = feature(
  coarse,
  coarse.objects.countries,
).features;

const fineShapes: readonly CountryShape[] = feature(fine, fine.objects.countries).features;

const withId = (shapes: readonly CountryShape[], id: string | undefined) =>
  id === undefined ? undefined : shapes.find((shape) => shape.id === id);

/** The outline of a country at 1:110 million; undefined for one too small to be drawn there. */
export const coarseShapeOf = (code: string): CountryShape | undefined =>
  withId(coarseShapes, numericOf(code));

/** The middle of a country in degrees, longitude first, small countries included. */
export function centreOf(code: string): [longitude: number, latitude: number] | undefined {
  const shape = coarseShapeOf(code) ?? withId(fineShapes, numericOf(code));
  return shape && geoCentroid(shape);
}
