import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lengthMetres } from '#measure/length.ts';
import { geodesicMetres } from './geodesic-oracle.ts';

const SEED = 20_210_312;

const line = (...coordinates: number[][]) => ({ type: 'LineString', coordinates }) as const;

test(`segments up to 1 km are within 2e-9 of the geodesic (seed ${SEED})`, () => {
  const place = fc.record({
    longitude: fc.double({ min: -180, max: 179, noNaN: true }),
    latitude: fc.double({ min: 18, max: 46, noNaN: true }),
    bearing: fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
    metres: fc.double({ min: 50, max: 1_000, noNaN: true }),
  });
  fc.assert(
    fc.property(place, ({ longitude, latitude, bearing, metres }) => {
      const from = [longitude, latitude];
      const east = (Math.sin(bearing) * metres) / (111_320 * Math.cos((latitude * Math.PI) / 180));
      const to = [longitude + east, latitude + (Math.cos(bearing) * metres) / 111_320];
      const geodesic = geodesicMetres(from, to);
      // Coordinates near 180° are themselves rounded to 2.8e-14°, 3 nanometres on the ground.
      expect(Math.abs(lengthMetres(line(from, to)) - geodesic)).toBeLessThan(2e-9 * geodesic + 1e-8);
    }),
    { seed: SEED, numRuns: 2_000, verbose: true },
  );
});

test('a degree of latitude at 30.5° N is 110.857 km', () => {
  const degree = Array.from({ length: 101 }, (_, index) => [114, 30 + index / 100]);
  expect(lengthMetres(line(...degree))).toBeCloseTo(110_857, -1);
});

test('a line there and back is twice as long, and its parts add up', () => {
  const there = line([114.2, 30.6], [114.21, 30.605]);
  const metres = lengthMetres(there);
  expect(lengthMetres(line([114.2, 30.6], [114.21, 30.605], [114.2, 30.6]))).toBeCloseTo(2 * metres, 9);
  expect(
    lengthMetres({
      type: 'MultiLineString',
      coordinates: [there.coordinates.map((p) => [...p]), there.coordinates.map((p) => [...p])],
    }),
  ).toBeCloseTo(2 * metres, 9);
});

test('a line of one position, or of the same position twice, has no length', () => {
  expect(lengthMetres(line([114.2, 30.6]))).toBe(0);
  expect(lengthMetres(line([114.2, 30.6], [114.2, 30.6]))).toBe(0);
});
