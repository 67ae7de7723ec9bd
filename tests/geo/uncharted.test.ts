import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { areaSquareMetres } from '#measure/area.ts';
import { unchartedAreaOf } from '../../geo/uncharted.ts';

const box = (west: number, south: number, east: number, north: number): number[][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const boxed = (west: number, south: number, east: number, north: number): Polygon => ({
  type: 'Polygon',
  coordinates: [box(west, south, east, north)],
});

const charted = boxed(10, 20, 10.02, 20.02);

test('what lies within is charted to the last square metre, edge included', () => {
  const uncharted = unchartedAreaOf(charted, 1_000);
  expect(uncharted(boxed(10.005, 20.005, 10.01, 20.01))).toBe(0);
  expect(uncharted(charted)).toBe(0);
});

test.each([
  ['west', boxed(9.995, 20.005, 10.005, 20.015), boxed(9.995, 20.005, 10, 20.015)],
  ['east', boxed(10.015, 20.005, 10.025, 20.015), boxed(10.02, 20.005, 10.025, 20.015)],
  ['south', boxed(10.005, 19.995, 10.015, 20.005), boxed(10.005, 19.995, 10.015, 20)],
  ['north', boxed(10.005, 20.015, 10.015, 20.025), boxed(10.005, 20.02, 10.015, 20.025)],
])('of what reaches beyond the %s edge the part out there is uncharted', (_, shape, beyond) => {
  // Lines 10 m apart may be 5 m off where an edge runs along them; the part is 550 m deep.
  expect(Math.abs(unchartedAreaOf(charted, 1_000)(shape) / areaSquareMetres(beyond) - 1)).toBeLessThan(0.012);
});

test('a hole, and the gap between two parts, are uncharted like what lies outside', () => {
  const holed: Polygon = {
    type: 'Polygon',
    coordinates: [box(10, 20, 10.02, 20.02), box(10.005, 20.005, 10.015, 20.015).reverse()],
  };
  const hole = areaSquareMetres(boxed(10.005, 20.005, 10.015, 20.015));
  expect(unchartedAreaOf(holed, 1_000)(charted) / hole).toBeCloseTo(1, 2);
  const parted = { type: 'MultiPolygon' as const, coordinates: [[box(10, 20, 10.005, 20.02)], [box(10.015, 20, 10.02, 20.02)]] };
  expect(unchartedAreaOf(parted, 1_000)(charted) / areaSquareMetres(boxed(10.005, 20, 10.015, 20.02))).toBeCloseTo(1, 2);
});
