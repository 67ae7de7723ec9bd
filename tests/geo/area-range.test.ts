import { expect, test } from 'vitest';
import { areaRange } from '../../geo/area-range.ts';
import type { DrawnPolygon, Place } from '../../geo/drawing.ts';

const block: Place[] = [
  [10, 20],
  [10.006, 20],
  [10.006, 20.005],
  [10, 20.005],
  [10, 20],
];
const polygon = (ring: Place[]): DrawnPolygon => ({ type: 'Polygon', coordinates: [ring] });

test('the same shape and accuracy give the same range', () => {
  expect(areaRange(polygon(block), 100)).toEqual(areaRange(polygon(block), 100));
});

test('the range holds the drawn area, 34.7 ha, and is wider the less accurate the drawing', () => {
  const careful = areaRange(polygon(block), 15);
  const rough = areaRange(polygon(block), 150);
  expect(careful.drawn).toBeCloseTo(347_442, -3);
  expect(careful.low).toBeLessThan(careful.drawn);
  expect(careful.high).toBeGreaterThan(careful.drawn);
  expect(rough.low).toBeLessThan(careful.low);
  expect(rough.high).toBeGreaterThan(careful.high);
});

test('a shape moved east keeps its range, for the field moves with it', () => {
  const moved = block.map(([longitude, latitude]): Place => [longitude + 0.25, latitude]);
  const here = areaRange(polygon(block), 100);
  const there = areaRange(polygon(moved), 100);
  expect(there.low / here.low).toBeCloseTo(1, 6);
  expect(there.high / here.high).toBeCloseTo(1, 6);
});

test('a shape much smaller than the correlation length hardly changes its area, for its corners move together', () => {
  const small: Place[] = [
    [10, 20],
    [10.0005, 20],
    [10.0005, 20.0005],
    [10, 20.0005],
    [10, 20],
  ];
  const { drawn, low, high } = areaRange(polygon(small), 100);
  expect(drawn - low).toBeLessThan(0.25 * drawn);
  expect(high - drawn).toBeLessThan(0.25 * drawn);
});
