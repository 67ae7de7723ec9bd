import { expect, test } from 'vitest';
import { labelPointOf } from '../../geo/label-point.ts';

test('the name of a point stands at it', () => {
  expect(labelPointOf([{ type: 'Point', coordinates: [10.1, 20.1] }])).toEqual([10.1, 20.1]);
});

test('the name of a street stands half-way along its pieces', () => {
  const pieces = [
    {
      type: 'LineString' as const,
      coordinates: [
        [10, 20],
        [10.001, 20],
      ] as [number, number][],
    },
    {
      type: 'LineString' as const,
      coordinates: [
        [10.001, 20],
        [10.004, 20],
      ] as [number, number][],
    },
  ];
  expect(labelPointOf(pieces)).toEqual([10.002, 20]);
});

test('the name of an L-shaped area stands inside it, where it is deepest', () => {
  const [longitude, latitude] = labelPointOf([
    {
      type: 'Polygon',
      coordinates: [
        [
          [10, 20],
          [10.03, 20],
          [10.03, 20.01],
          [10.01, 20.01],
          [10.01, 20.03],
          [10, 20.03],
          [10, 20],
        ],
      ],
    },
  ]);
  expect(longitude).toBeCloseTo(10.0058, 3);
  expect(latitude).toBeCloseTo(20.0058, 3);
});

test('the name of an area in two parts stands in the larger one', () => {
  const small: [number, number][] = [
    [10, 20],
    [10.001, 20],
    [10.001, 20.001],
    [10, 20.001],
    [10, 20],
  ];
  const large: [number, number][] = [
    [11, 20],
    [11.02, 20],
    [11.02, 20.02],
    [11, 20.02],
    [11, 20],
  ];
  expect(labelPointOf([{ type: 'MultiPolygon', coordinates: [[small], [large]] }])[0]).toBeGreaterThan(11);
});

const box = (west: number, east: number): { type: 'Polygon'; coordinates: [number, number][][] } => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 20],
      [east, 20],
      [east, 20.01],
      [west, 20.01],
      [west, 20],
    ],
  ],
});

test('the name of a whole keeps out of the parts that bear names of their own', () => {
  const whole = box(10, 10.03);
  expect(labelPointOf([whole])[0]).toBeCloseTo(10.015, 2);
  expect(labelPointOf([whole], [box(10.012, 10.03)])[0]).toBeLessThan(10.012);
  expect(labelPointOf([whole], [box(10, 10.01), box(10.02, 10.03)])[0]).toBeCloseTo(10.015, 3);
});

test('a whole that is nothing but its parts is named in its middle', () => {
  const whole = box(10, 10.03);
  expect(labelPointOf([whole], [box(10, 10.015), box(10.015, 10.03)])).toEqual(labelPointOf([whole]));
});

test('a thing without a shape is refused', () => {
  expect(() => labelPointOf([])).toThrow('a thing without a shape has no place for its name: draw it or list it as unplaced');
});
