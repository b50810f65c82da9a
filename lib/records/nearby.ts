import { geoDistance } from 'd3-geo';
import { neighbors } from 'topojson-client';
import atlas from 'world-atlas/countries-110m.json';
import { stateBorders } from './borders';
import { centreOf } from './country-shapes';
import { countryOf, isPart, membersOf, numericOf } from './jurisdictions';

/** With fewer borders than this, as on an island, a place is given the nearest others as well. */
const fewBorders = 2;
const enough = 4;

const { geometries } = atlas.objects.countries;
const borders = neighbors(geometries);

/** Countries that share a border on land with another one. */
function borderingOf(code: string, among: readonly string[]): string[] {
  const index = geometries.findIndex(({ id }) => id === numericOf(code));
  const ids = new Set((borders[index] ?? []).map((neighbour) => geometries[neighbour]?.id));
  return among.filter((other) => ids.has(numericOf(other)));
}

function nearestOf(code: string, among: readonly string[]): string[] {
  const centre = centreOf(code);
  if (!centre) return [];
  return among
    .flatMap((other) => {
      const point = centreOf(other);
      return point ? [{ other, distance: geoDistance(centre, point) }] : [];
    })
    .sort((a, b) => a.distance - b.distance)
    .map(({ other }) => other);
}

/**
 * Places near one, for “nearby”: bordering states, the other parts of a country, the members of
 * the European Union, or bordering countries and, where they are few, the nearest others.
 * @param codes the places to choose from
 */
export function nearbyOf(code: string, codes: readonly string[]): string[] {
  if (isPart(code)) {
    const bordering = stateBorders.get(code);
    return codes.filter((other) =>
      bordering
        ? bordering.includes(other)
        : other !== code && isPart(other) && countryOf(other) === countryOf(code),
    );
  }
  const countries = codes.filter((other) => !isPart(other) && other !== code && other !== 'EU');
  const members = membersOf(code);
  if (members.length > 0) return countries.filter((other) => members.includes(other));
  const bordering = borderingOf(code, countries);
  if (bordering.length >= fewBorders) return bordering;
  const rest = nearestOf(code, countries).filter((other) => !bordering.includes(other));
  return [...bordering, ...rest.slice(0, enough - bordering.length)];
}
