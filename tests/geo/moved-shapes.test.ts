import type { MultiPolygon } from 'geojson';
import { expect, test } from 'vitest';
import { areaSquareMetres } from '#measure/area.ts';
import { metresWithin } from '#measure/road-density.ts';
import type { Drawing, DrawnPolygon, Place } from '../../geo/drawing.ts';
import { drawnRoadsOf } from '../../geo/drawn-roads.ts';
import { localPlane } from '../../geo/local-plane.ts';
import { measuredPlacesOf } from '../../geo/measured-places.ts';
import { type MovableShape, movedDraws, rangeOfDraws } from '../../geo/moved-shapes.ts';
import { otherPlan } from './other-plan.ts';
import { realPlan } from './real-plan.ts';

const box = (west: number, east: number): DrawnPolygon => {
  const ring: Place[] = [
    [west, 20],
    [east, 20],
    [east, 20.01],
    [west, 20.01],
    [west, 20],
  ];
  return { type: 'Polygon', coordinates: [ring] };
};
const western: MovableShape = { shape: box(10, 10.01), accuracyMetres: 40 };
const eastern: MovableShape = { shape: box(10.01, 10.03), accuracyMetres: 400 };

const ringOf = (shape: MultiPolygon | undefined): readonly (readonly number[])[] => shape?.coordinates[0]?.[0] ?? [];

const deviationMetres = (values: readonly number[]): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length);

test('the same shapes are moved alike every time, 400 times, and stay closed', () => {
  const draws = [...movedDraws([western, eastern])];
  expect(draws).toHaveLength(400);
  expect([...movedDraws([western, eastern])]).toEqual(draws);
  expect(draws.every((shapes) => shapes.every((shape) => ringOf(shape)[0] === ringOf(shape).at(-1)))).toBe(true);
});

test('a corner is off by half its accuracy, as a standard deviation to either side', () => {
  const plane = localPlane([10, 20]);
  const offsets = [...movedDraws([eastern])].map(([shape]) => {
    const [longitude = Number.NaN, latitude = Number.NaN] = ringOf(shape)[2] ?? [];
    const [east, north] = plane.toMetres([longitude - 0.03, latitude - 0.01]);
    return { east, north };
  });
  // 400 draws know a deviation to some 4 %.
  expect(deviationMetres(offsets.map(({ east }) => east))).toBeGreaterThan(185);
  expect(deviationMetres(offsets.map(({ east }) => east))).toBeLessThan(215);
  expect(deviationMetres(offsets.map(({ north }) => north))).toBeGreaterThan(185);
  expect(deviationMetres(offsets.map(({ north }) => north))).toBeLessThan(215);
});

test('corners that two shapes share stay shared and are as sure as in the surer of them', () => {
  const alone = [...movedDraws([western])];
  for (const [draw, [west, east]] of [...movedDraws([western, eastern])].entries()) {
    expect(west).toEqual(alone[draw]?.[0]);
    expect([ringOf(east)[0], ringOf(east)[3]]).toEqual([ringOf(west)[1], ringOf(west)[2]]);
  }
  const otherWayRound = [...movedDraws([eastern, western])].map((shapes) => shapes.toReversed());
  expect(JSON.stringify(otherWayRound[0])).toBe(JSON.stringify([...movedDraws([western, eastern])][0]));
});

/** How far the zones are, in the worst draw, from the district they tile, as a share of it; by what `measure` says of a shape. */
const worstGap = (drawing: Drawing, measure: (shape: MultiPolygon) => number): number => {
  const places = measuredPlacesOf(drawing);
  const zones = places.flatMap(({ properties }, index) => (properties.kind === 'zone' ? [index] : []));
  const district = places.findIndex(({ properties }) => properties.kind === 'district');
  const movables = places.map(({ geometry, properties }) => ({ shape: geometry, accuracyMetres: properties.accuracy_m }));
  const gaps = [...movedDraws(movables)].map((shapes) => {
    const parts = zones.map((zone) => measure(shapes[zone] ?? { type: 'MultiPolygon', coordinates: [] }));
    const whole = measure(shapes[district] ?? { type: 'MultiPolygon', coordinates: [] });
    return Math.abs(parts.reduce((sum, part) => sum + part, 0) / whole - 1);
  });
  return Math.max(...gaps);
};

test('in every draw the moved zones have the roads and the area of the moved district', () => {
  const { prepared } = drawnRoadsOf(otherPlan);
  const roadMetres = (shape: MultiPolygon): number =>
    metresWithin(prepared, shape).reduce((sum, { insideMetres, edgeMetres }) => sum + insideMetres + edgeMetres / 2, 0);
  expect(worstGap(otherPlan, roadMetres)).toBeLessThan(1e-9);
  expect(worstGap(otherPlan, areaSquareMetres)).toBeLessThan(1e-9);
});

test('in every draw the zones of the drawn plan have the area of the district', () => {
  expect(worstGap(realPlan, areaSquareMetres)).toBeLessThan(1e-9);
});

test('a range goes from the 5th to the 95th percentile, between neighbours in proportion', () => {
  expect(rangeOfDraws(Array.from({ length: 101 }, (_, index) => 100 - index))).toEqual([5, 95]);
  expect(rangeOfDraws([1, 0])).toEqual([0.05, 0.95]);
});
