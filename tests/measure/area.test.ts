import type { MultiPolygon, Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { areaSquareMetres } from '#measure/area.ts';
import { geodesicSquareMetres } from './geodesic-oracle.ts';

const METRES_PER_DEGREE = 111_320;

/** A star of 24 corners around a centre, `wideMetres` by `tallMetres` from middle to tip; `turn` in radians. */
const star = (longitude: number, latitude: number, wideMetres: number, tallMetres: number, turn = 0.3): Position[] => {
  const corners = Array.from({ length: 24 }, (_, index): Position => {
    const angle = turn + (index / 24) * 2 * Math.PI;
    const reach = index % 2 === 0 ? 1 : 0.62;
    return [
      longitude + (Math.cos(angle) * reach * wideMetres) / (METRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180)),
      latitude + (Math.sin(angle) * reach * tallMetres) / METRES_PER_DEGREE,
    ];
  });
  return [...corners, ...corners.slice(0, 1)];
};

const polygon = (...rings: Position[][]): Polygon => ({ type: 'Polygon', coordinates: rings });
const relativeError = (shape: Polygon | MultiPolygon): number =>
  Math.abs(areaSquareMetres(shape) / geodesicSquareMetres(shape) - 1);

test.each([18, 24, 30.6, 38, 46])('areas from 5 ha to 8500 km² agree with the geodesic to 1e-6 at %d° N', (latitude) => {
  for (const reachMetres of [160, 500, 2_000, 9_000, 65_000]) {
    expect(relativeError(polygon(star(114.2, latitude, reachMetres, reachMetres)))).toBeLessThan(1e-6);
  }
});

test.each([18, 30.6, 46])('tall and wide shapes agree with the geodesic to 1e-6 at %d° N', (latitude) => {
  expect(relativeError(polygon(star(114.2, latitude, 1_000, 100_000)))).toBeLessThan(1e-6);
  expect(relativeError(polygon(star(114.2, latitude, 100_000, 1_000)))).toBeLessThan(1e-6);
  expect(relativeError(polygon(star(114.2, latitude, 90, 1_500)))).toBeLessThan(1e-6);
  expect(relativeError(polygon(star(114.2, latitude, 1_500, 90)))).toBeLessThan(1e-6);
});

test('a triangle of 43 ha with edges of 1 km agrees with the geodesic to 1e-6', () => {
  const triangle = polygon([
    [114.2, 30.6],
    [114.2104, 30.6],
    [114.2052, 30.6078],
    [114.2, 30.6],
  ]);
  expect(areaSquareMetres(triangle)).toBeCloseTo(431_000, -4);
  expect(relativeError(triangle)).toBeLessThan(1e-6);
});

test('the area over a district keeps the hole out', () => {
  const shell = star(114.2, 30.6, 4_000, 3_000);
  const hole = star(114.2, 30.6, 900, 700).reverse();
  expect(relativeError(polygon(shell, hole))).toBeLessThan(1e-6);
  expect(areaSquareMetres(polygon(shell, hole))).toBeCloseTo(
    areaSquareMetres(polygon(shell)) - areaSquareMetres(polygon(hole)),
    4,
  );
});

test('the parts of a multipolygon add up', () => {
  const parts = [star(114.2, 30.6, 800, 600), star(114.3, 30.5, 300, 900)];
  const both: MultiPolygon = { type: 'MultiPolygon', coordinates: parts.map((ring) => [ring]) };
  expect(relativeError(both)).toBeLessThan(1e-6);
  expect(areaSquareMetres(both)).toBeCloseTo(
    parts.reduce((sum, ring) => sum + areaSquareMetres(polygon(ring)), 0),
    4,
  );
});

test('the same square is one area whichever way round its ring runs and wherever it starts', () => {
  const square: Position[] = [
    [114, 30],
    [114.01, 30],
    [114.01, 30.01],
    [114, 30.01],
    [114, 30],
  ];
  const turned: Position[] = [
    [114.01, 30.01],
    [114.01, 30],
    [114, 30],
    [114, 30.01],
    [114.01, 30.01],
  ];
  expect(areaSquareMetres(polygon(turned))).toBeCloseTo(areaSquareMetres(polygon(square)), 5);
});

test('a polygon that has no extent has no area', () => {
  expect(
    areaSquareMetres(
      polygon([
        [114, 30],
        [114.01, 30],
        [114, 30],
        [114, 30],
      ]),
    ),
  ).toBeCloseTo(0, 6);
});
