import type { MultiPolygon, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { metresWithin, piecesWithin, prepareRoads } from '#measure/road-density.ts';

const GOOD_COURSE = [
  [114.2, 30.5],
  [114.3, 30.6],
];
const prepared = prepareRoads([{ id: 'good', group: 'lane', course: GOOD_COURSE }]);
const polygon = (...rings: number[][][]): Polygon => ({ type: 'Polygon', coordinates: rings });
const GOOD_RING = [
  [114, 30],
  [115, 30],
  [115, 31],
  [114, 30],
];

const REMEDY = 'give degrees, WGS84, longitude first';

test.each<[what: string, course: number[][], message: string]>([
  ['an empty line', [], 'road bad: has 0 positions; give at least 2'],
  ['a line of one point', [[114, 30]], 'road bad: has 1 positions; give at least 2'],
  [
    'NaN',
    [
      [114, 30],
      [Number.NaN, 30],
    ],
    `road bad, position 1: longitude NaN is outside −180 to 180; ${REMEDY}`,
  ],
  ['a latitude left out', [[114, 30], [114]], `road bad, position 1: latitude NaN is outside −90 to 90; ${REMEDY}`],
  [
    'infinity',
    [
      [114, Number.POSITIVE_INFINITY],
      [114, 30],
    ],
    `road bad, position 0: latitude Infinity is outside −90 to 90; ${REMEDY}`,
  ],
  [
    'a longitude too far west',
    [
      [-180.5, 30],
      [114, 30],
    ],
    `road bad, position 0: longitude -180.5 is outside −180 to 180; ${REMEDY}`,
  ],
  [
    'latitude first',
    [
      [30.5, 114.2],
      [30.6, 114.3],
    ],
    `road bad, position 0: latitude 114.2 is outside −90 to 90; ${REMEDY}`,
  ],
  [
    'a way over the antimeridian',
    [
      [179, 30],
      [-179, 30],
    ],
    'road bad, position 1: spans 358° of longitude (-179 to 179), more than 180; cut it at the antimeridian',
  ],
])('a road with %s is refused with its name, the value and the remedy', (_, course, message) => {
  const roads = [
    { id: 'good', group: 'lane', course: GOOD_COURSE },
    { id: 'bad', group: 'lane', course },
  ];
  expect(() => prepareRoads(roads)).toThrow(new RangeError(message));
});

test('a road that spans more than half of the Earth step by step is none over the antimeridian', () => {
  const course = [-170, -20, 100, 170].map((longitude) => [longitude, 0]);
  expect(prepareRoads([{ id: 'long', group: 'lane', course }]).groups).toEqual(['lane']);
});

test.each<[what: string, shape: Polygon | MultiPolygon, message: string]>([
  ['no ring', polygon(), 'zone-a: has no ring; give at least the outer one'],
  ['no polygon', { type: 'MultiPolygon', coordinates: [] }, 'zone-a: has no polygon; give at least one'],
  [
    'three positions',
    polygon(GOOD_RING.slice(1)),
    'zone-a, ring 0: has 3 positions; give at least 4, the last equal to the first',
  ],
  [
    'a ring left open',
    polygon(GOOD_RING, [...GOOD_RING.slice(0, 3), [114, 30.5]]),
    'zone-a, ring 1: is not closed: it begins at 114,30 and ends at 114,30.5; repeat the first position at the end',
  ],
  [
    'NaN',
    {
      type: 'MultiPolygon',
      coordinates: [
        [GOOD_RING],
        [
          [
            [114, 30],
            [115, Number.NaN],
            [115, 31],
            [114, 30],
          ],
        ],
      ],
    },
    `zone-a, polygon 1, ring 0: position 1: latitude NaN is outside −90 to 90; ${REMEDY}`,
  ],
  [
    'a longitude beyond 180',
    polygon([
      [114, 30],
      [181, 30],
      [115, 31],
      [114, 30],
    ]),
    `zone-a, ring 0: position 1: longitude 181 is outside −180 to 180; ${REMEDY}`,
  ],
  [
    'a ring over the antimeridian',
    polygon([
      [179, 30],
      [-179, 30],
      [-179, 31],
      [179, 30],
    ]),
    'zone-a, ring 0: spans 358° of longitude (-179 to 179), more than 180; cut it at the antimeridian',
  ],
])('a polygon with %s is refused with its name, the value and the remedy', (_, shape, message) => {
  expect(() => metresWithin(prepared, shape, 'zone-a')).toThrow(new RangeError(message));
  expect(() => piecesWithin(prepared, shape, 'zone-a')).toThrow(new RangeError(message));
});

test('a polygon without a name is called polygon', () => {
  expect(() => metresWithin(prepared, polygon())).toThrow(new RangeError('polygon: has no ring; give at least the outer one'));
});
