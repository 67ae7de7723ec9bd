import { expect, test } from 'vitest';
import { gcj02Of } from '#measure/gcj02.ts';
import type { Position } from '#plan/plan.ts';
import { geodesicMetres } from './geodesic-oracle.ts';

/** Conversions published with eviltransform (github.com/googollee/eviltransform), rounded to 6 decimals. */
const PUBLISHED: readonly (readonly [city: string, wgs84: Position, gcj02: Position])[] = [
  ['Shanghai', [121.5272106, 31.1774276], [121.531542, 31.175304]],
  ['Shenzhen', [113.912316, 22.543847], [113.917176, 22.540796]],
  ['Beijing', [116.377817, 39.911954], [116.384047, 39.913345]],
];

test.each(PUBLISHED)('the published conversion in %s comes out to the sixth decimal', (_, wgs84, gcj02) => {
  expect(gcj02Of(wgs84)).toEqual(gcj02);
});

test.each<Position>([
  [114.14, 30.63],
  [114.2, 30.6],
  [114.28, 30.56],
])('in the middle of China, at %d° E %d° N, it moves a position by 300 to 700 m', (longitude, latitude) => {
  const metres = geodesicMetres([longitude, latitude], [...gcj02Of([longitude, latitude])]);
  expect(metres).toBeGreaterThan(300);
  expect(metres).toBeLessThan(700);
});

test('where maps do not use it the position stays', () => {
  expect(gcj02Of([11.57549, 48.13743])).toEqual([11.57549, 48.13743]);
});
