import { expect, test } from 'vitest';
import { crossingOf, isInside, meetingOf } from '../../geo/crossings.ts';
import type { Edge } from '../../geo/shapes.ts';

const flat: Edge = [
  [0, 0],
  [4, 0],
];

test.each<[string, Edge, ReturnType<typeof meetingOf>]>([
  [
    'parallel',
    [
      [0, 1],
      [4, 1],
    ],
    'apart',
  ],
  [
    'on one line with a gap between',
    [
      [5, 0],
      [6, 0],
    ],
    'apart',
  ],
  [
    'across',
    [
      [2, -1],
      [2, 1],
    ],
    'without-a-common-end',
  ],
  [
    'ending on it',
    [
      [2, 0],
      [2, 1],
    ],
    'without-a-common-end',
  ],
  [
    'starting from its end',
    [
      [4, 0],
      [5, 1],
    ],
    'at-a-common-end',
  ],
  [
    'going on from its end',
    [
      [4, 0],
      [6, 0],
    ],
    'at-a-common-end',
  ],
  [
    'going back over it from its end',
    [
      [4, 0],
      [2, 0],
    ],
    'over-one-another',
  ],
  [
    'over its middle',
    [
      [1, 0],
      [3, 0],
    ],
    'over-one-another',
  ],
  [
    'over its end and beyond',
    [
      [3, 0],
      [6, 0],
    ],
    'over-one-another',
  ],
  [
    'the same, the other way round',
    [
      [4, 0],
      [0, 0],
    ],
    'over-one-another',
  ],
])('an edge %s: %s', (_, other, meeting) => {
  expect(meetingOf(flat, other)).toBe(meeting);
  expect(meetingOf(other, flat)).toBe(meeting);
});

test('an end is not inside an edge, its middle is', () => {
  expect(isInside([0, 0], flat)).toBe(false);
  expect(isInside([2, 0], flat)).toBe(true);
  expect(isInside([2, 0.00001], flat)).toBe(false);
});

test('the place where two lines cross is rounded to five decimals', () => {
  expect(
    crossingOf(
      [
        [0, 0],
        [1, 1],
      ],
      [
        [0, 1],
        [1, 0],
      ],
    ),
  ).toEqual([0.5, 0.5]);
  expect(
    crossingOf(
      [
        [0, 0],
        [3, 1],
      ],
      [
        [1, 0],
        [1, 1],
      ],
    ),
  ).toEqual([1, 0.33333]);
});
