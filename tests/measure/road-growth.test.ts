import type { Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { countMetres, metresWithin, piecesWithin, prepareRoads, type Road } from '#measure/road-density.ts';
import { edgesOf } from '#measure/road-edges.ts';

const WEST = 114;
const SOUTH = 30.5;

/** Numbers from 0 to 1, the same each time (a multiplicative congruence). */
const numbers = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};

/** So many bent roads of some 100 m in a square of so many degrees, of `groups` groups in turn. */
const roadsIn = (count: number, across: number, groups = 3): readonly Road[] => {
  const random = numbers(7);
  return Array.from({ length: count }, (_, index) => {
    const [x, y] = [WEST + random() * across, SOUTH + random() * across];
    const course = [0, 1, 2, 3].map((step) => [x + (step + random()) * 0.0003, y + (step + random()) * 0.0003]);
    return { id: `road-${index}`, group: `group-${index % groups}`, course };
  });
};

/** A ring of so many corners around the middle of the square, every second nearer to it. */
const ring = (corners: number, across: number, reach: number): Polygon => {
  const positions = Array.from({ length: corners }, (_, index): Position => {
    const angle = (index / corners) * 2 * Math.PI;
    const radius = across * reach * (index % 2 === 0 ? 1 : 0.9);
    return [WEST + across / 2 + Math.cos(angle) * radius, SOUTH + across / 2 + Math.sin(angle) * radius];
  });
  return { type: 'Polygon', coordinates: [[...positions, ...positions.slice(0, 1)]] };
};

const sumOf = (roads: readonly Road[], polygon: Polygon): number =>
  metresWithin(prepareRoads(roads), polygon).reduce((sum, { insideMetres, edgeMetres }) => sum + insideMetres + edgeMetres, 0);
const oneByOne = (roads: readonly Road[], polygon: Polygon): number =>
  roads.reduce((sum, road) => sum + sumOf([road], polygon), 0);

test('three thousand roads together, most in cells that are taken whole, are as long as one by one, group by group', () => {
  const roads = roadsIn(3_000, 0.05);
  const polygon = ring(40, 0.05, 0.45);
  const prepared = prepareRoads(roads);
  const { effort } = countMetres(prepared, edgesOf(polygon, 'ring'));
  expect(effort.boxes).toBeLessThan(2_000);
  for (const [index, { insideMetres }] of metresWithin(prepared, polygon).entries()) {
    const alone = oneByOne(
      roads.filter(({ group }) => group === prepared.groups[index]),
      polygon,
    );
    expect(insideMetres).toBeGreaterThan(10_000);
    expect(Math.abs(insideMetres / alone - 1)).toBeLessThan(1e-12);
  }
});

test('a thousand groups are summed as three are', () => {
  const polygon = ring(40, 0.05, 0.45);
  const few = sumOf(roadsIn(3_000, 0.05), polygon);
  const counted = metresWithin(prepareRoads(roadsIn(3_000, 0.05, 1_000)), polygon);
  expect(counted).toHaveLength(1_000);
  expect(Math.abs(counted.reduce((sum, { insideMetres }) => sum + insideMetres, 0) / few - 1)).toBeLessThan(1e-12);
});

test.each([1, 32, 33, 256, 257])('%i roads together, inside, across and outside, are as long as one by one', (count) => {
  const roads = roadsIn(count, 0.05);
  const polygon = ring(40, 0.05, 0.45);
  expect(sumOf(roads, polygon)).toBeCloseTo(oneByOne(roads, polygon), 6);
});

test('what one polygon leaves behind changes nothing for the next, be it larger, smaller or without an edge', () => {
  const roads = roadsIn(3_000, 0.05);
  const corner = [WEST, SOUTH];
  const empty: Polygon = { type: 'Polygon', coordinates: [[corner, corner, corner, corner]] };
  const polygons = [ring(40, 0.05, 0.2), ring(4_000, 0.05, 0.45), empty, ring(6, 0.05, 0.1), ring(4_000, 0.05, 0.45)];
  const prepared = prepareRoads(roads);
  const alone = polygons.map((polygon) => piecesWithin(prepareRoads(roads), polygon));
  expect(polygons.map((polygon) => piecesWithin(prepared, polygon))).toEqual(alone);
  expect(alone.map(({ length }) => length > 0)).toEqual([true, true, false, true, true]);
});

test('roads that crowd in one corner of the world, with a single one at its other end, cost no more for that', () => {
  const polygon = ring(40, 0.05, 0.45);
  const crowd = roadsIn(3_000, 0.05);
  const far: Road = {
    id: 'far',
    group: 'group-0',
    course: [
      [-60, -30],
      [-60.001, -30],
    ],
  };
  const efforts = [crowd, [...crowd, far]].map((roads) => countMetres(prepareRoads(roads), edgesOf(polygon, 'ring')).effort);
  expect(Math.abs(sumOf([...crowd, far], polygon) / oneByOne(crowd, polygon) - 1)).toBeLessThan(1e-12);
  expect(efforts[1]?.segments).toBeLessThan(1.1 * (efforts[0]?.segments ?? 0));
  expect(efforts[1]?.boxes).toBeLessThan(6 * (efforts[0]?.boxes ?? 0));
});

test('sixteen times the roads on sixteen times the land cost about four times as much: what is cut grows with the edge', () => {
  const [small, large] = [0.05, 0.2].map((across, index) => {
    const prepared = prepareRoads(roadsIn(index === 0 ? 3_000 : 48_000, across));
    return countMetres(prepared, edgesOf(ring(40, across, 0.45), 'ring')).effort;
  });
  expect(small?.segments).toBeGreaterThan(100);
  for (const count of ['boxes', 'looks', 'segments'] as const) {
    expect(large?.[count]).toBeLessThan(6 * (small?.[count] ?? 0));
  }
});

test('eight times the corners cost less than ten times the looks, and not a segment is cut twice', () => {
  const prepared = prepareRoads(roadsIn(3_000, 0.05));
  const [few, many] = [1_000, 8_000].map((corners) => countMetres(prepared, edgesOf(ring(corners, 0.05, 0.45), 'ring')).effort);
  expect(many?.looks).toBeLessThan(10 * (few?.looks ?? 0));
  expect(many?.segments).toBeLessThan(1.2 * (few?.segments ?? 0));
});

test('a long road over a ring of ten thousand corners is held against few edges at a time', () => {
  const across = 0.05;
  const long = {
    id: 'long',
    group: 'lane',
    course: [
      [WEST, SOUTH + 0.013],
      [WEST + across, SOUTH + 0.037],
    ],
  };
  const { effort } = countMetres(prepareRoads([long]), edgesOf(ring(10_000, across, 0.45), 'ring'));
  expect(effort.looks).toBeLessThan(60_000);
});

test('two hundred roads that each lie over all of a thousand corners are as long together as one by one', () => {
  const random = numbers(11);
  const roads = Array.from({ length: 200 }, (_, index): Road => {
    const [start, end] = [random() * 0.01, 0.05 - random() * 0.01];
    const course = [
      [WEST, SOUTH + start],
      [WEST + 0.05, SOUTH + end],
    ];
    return { id: `road-${index}`, group: 'lane', course };
  });
  const polygon = ring(1_000, 0.05, 0.45);
  expect(Math.abs(sumOf(roads, polygon) / oneByOne(roads, polygon) - 1)).toBeLessThan(1e-12);
});

test('a square with a million corners on its straight sides is the square of four', () => {
  const [side, steps] = [1 / 64, 2 ** 18];
  const along = Array.from({ length: steps }, (_, index) => (index * side) / steps);
  const corners = [
    ...along.map((step): Position => [WEST + step, SOUTH]),
    ...along.map((step): Position => [WEST + side, SOUTH + step]),
    ...along.map((step): Position => [WEST + side - step, SOUTH + side]),
    ...along.map((step): Position => [WEST, SOUTH + side - step]),
  ];
  const fine: Polygon = { type: 'Polygon', coordinates: [[...corners, ...corners.slice(0, 1)]] };
  const plain: Polygon = { type: 'Polygon', coordinates: [[0, 1, 2, 3, 0].map((corner) => corners[corner * steps] ?? [])] };
  const prepared = prepareRoads([
    {
      id: 'side',
      group: 'side',
      course: [
        [WEST - side, SOUTH],
        [WEST + side, SOUTH],
        [WEST + side, SOUTH + side / 2],
      ],
    },
    {
      id: 'across',
      group: 'across',
      course: [
        [WEST - side, SOUTH - side / 3],
        [WEST + 2 * side, SOUTH + side],
      ],
    },
  ]);
  const [expected, found] = [piecesWithin(prepared, plain), piecesWithin(prepared, fine)];
  expect(expected.map(({ roadId, onEdge }) => [roadId, onEdge])).toEqual([
    ['side', true],
    ['across', false],
  ]);
  expect(found).toHaveLength(2);
  for (const [index, { fromMetres, toMetres, onEdge }] of found.entries()) {
    expect(onEdge).toBe(expected[index]?.onEdge);
    expect(fromMetres).toBeCloseTo(expected[index]?.fromMetres ?? Number.NaN, 8);
    expect(toMetres).toBeCloseTo(expected[index]?.toMetres ?? Number.NaN, 8);
  }
});
