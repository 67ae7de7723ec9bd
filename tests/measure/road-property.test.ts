import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { segmentMetres } from '#measure/ellipsoid.ts';
import { lengthMetres } from '#measure/length.ts';
import { metresWithin, piecesWithin, prepareRoads } from '#measure/road-density.ts';
import { lengthTable, metresBetween } from '#measure/road-lengths.ts';
import { anywhere, type Case, caseOf, expectedPieces, place, placePolygon, placeRoads } from './road-cases.ts';
import { mesh } from './road-mesh.ts';
import { exactParts, roundedParts, writtenEdges } from './road-oracle.ts';

const seed = Math.trunc(Math.random() * 2 ** 31);

/** GeographicLib rounds every distance by some nanometres. */
const SLACK_METRES = 1e-7;

const expectAsTheOracle = (drawn: Case, partsOf: typeof exactParts): void => {
  const prepared = prepareRoads(placeRoads(drawn.roads));
  const polygon = placePolygon(drawn.polygon);
  const expected = expectedPieces(drawn, partsOf);
  const pieces = piecesWithin(prepared, polygon);
  expect(pieces.map(({ roadId, group, onEdge }) => ({ roadId, group, onEdge }))).toEqual(
    expected.map(({ roadId, group, onEdge }) => ({ roadId, group, onEdge })),
  );
  for (const [index, { fromMetres, toMetres }] of pieces.entries()) {
    expect(Math.abs(fromMetres - (expected[index]?.fromMetres ?? Number.NaN))).toBeLessThan(SLACK_METRES);
    expect(Math.abs(toMetres - (expected[index]?.toMetres ?? Number.NaN))).toBeLessThan(SLACK_METRES);
  }
  const counted = metresWithin(prepared, polygon);
  expect(counted).toHaveLength(prepared.groups.length);
  for (const [index, group] of prepared.groups.entries())
    for (const onEdge of [false, true]) {
      const metres = expected
        .filter((piece) => piece.group === group && piece.onEdge === onEdge)
        .reduce((sum, { fromMetres, toMetres }) => sum + toMetres - fromMetres, 0);
      const ours = onEdge ? counted[index]?.edgeMetres : counted[index]?.insideMetres;
      expect(Math.abs((ours ?? Number.NaN) - metres)).toBeLessThan(1e-9 * metres + 2 * SLACK_METRES);
    }
};

const gridOf = (side: number): fc.Arbitrary<Position> =>
  fc.tuple(fc.integer({ min: 0, max: side }), fc.integer({ min: 0, max: side }));

test(`on a small grid, where all touches all, every piece is that of the rule in whole numbers (seed ${seed})`, () => {
  fc.assert(
    fc.property(caseOf(gridOf(5), 4, 6), (drawn) => expectAsTheOracle(drawn, exactParts)),
    { seed, numRuns: 3_000 },
  );
});

test(`on a small grid, under many more edges than are held at once, likewise (seed ${seed})`, () => {
  fc.assert(
    fc.property(caseOf(gridOf(9), 2, 120), (drawn) => expectAsTheOracle(drawn, exactParts)),
    { seed, numRuns: 100 },
  );
});

test(`anywhere, every piece is that of brute force (seed ${seed})`, () => {
  fc.assert(
    fc.property(caseOf(anywhere, 30, 6), (drawn) => expectAsTheOracle(drawn, roundedParts)),
    { seed, numRuns: 1_200 },
  );
});

test(`anywhere, under many more edges than are held at once, likewise (seed ${seed})`, () => {
  fc.assert(
    fc.property(caseOf(anywhere, 10, 120), (drawn) => expectAsTheOracle(drawn, roundedParts)),
    { seed, numRuns: 60 },
  );
});

/** Doubles of that size are whole numbers of this many parts of a degree. */
const PARTS_OF_A_DEGREE = 2 ** 48;
const decimal = fc.integer({ min: 0, max: 6 });
const onDecimals: fc.Arbitrary<Position> = fc
  .tuple(decimal, decimal)
  .map(([x, y]) => [Number(`114.2000${x}`) * PARTS_OF_A_DEGREE, Number(`30.5000${y}`) * PARTS_OF_A_DEGREE]);

test(`on decimals, where what looks straight is off by a rounding, metres are those of the rule in whole numbers (seed ${seed})`, () => {
  const toDegrees = ([x = 0, y = 0]: readonly number[]): Position => [x / PARTS_OF_A_DEGREE, y / PARTS_OF_A_DEGREE];
  fc.assert(
    fc.property(caseOf(onDecimals, 3, 6), ({ roads, polygon }) => {
      const edges = writtenEdges(polygon);
      const placed: Polygon | MultiPolygon =
        polygon.type === 'Polygon'
          ? { ...polygon, coordinates: polygon.coordinates.map((ring) => ring.map(toDegrees)) }
          : { ...polygon, coordinates: polygon.coordinates.map((rings) => rings.map((ring) => ring.map(toDegrees))) };
      const prepared = prepareRoads(roads.map((road) => ({ ...road, course: road.course.map(toDegrees) })));
      const sums = { inside: 0, edge: 0 };
      for (const { course } of roads)
        for (const [index, next] of course.slice(1).entries()) {
          const [from, to] = [[...(course[index] ?? next)], [...next]];
          const [[x = 0, y = 0], [toX = 0, toY = 0]] = [from, to];
          const metresTo = (share: number): number =>
            segmentMetres(toDegrees(from), toDegrees([x + (toX - x) * share, y + (toY - y) * share]));
          for (const part of exactParts([from, to], edges))
            sums[part.onEdge ? 'edge' : 'inside'] += metresTo(part.to) - metresTo(part.from);
        }
      const counted = metresWithin(prepared, placed);
      expect(counted.reduce((sum, { insideMetres }) => sum + insideMetres, 0)).toBeCloseTo(sums.inside, 7);
      expect(counted.reduce((sum, { edgeMetres }) => sum + edgeMetres, 0)).toBeCloseTo(sums.edge, 7);
    }),
    { seed, numRuns: 2_000 },
  );
});

test(`inside and half the edge of the parts sum to the whole within 1e-12 (seed ${seed})`, () => {
  fc.assert(
    fc.property(mesh, ({ parts, whole, roads }) => {
      const prepared = prepareRoads(roads);
      const counted = (polygon: Polygon): number =>
        metresWithin(prepared, polygon).reduce((sum, { insideMetres, edgeMetres }) => sum + insideMetres + edgeMetres / 2, 0);
      const expected = counted({ ...whole, coordinates: [...whole.coordinates] });
      const sum = parts.reduce((metres, part) => metres + counted(part), 0);
      expect(Math.abs(sum - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, expected));
    }),
    { seed, numRuns: 300 },
  );
});

test(`a road wholly inside has the metres lengthMetres gives it (seed ${seed})`, () => {
  const around = placePolygon({
    type: 'Polygon',
    coordinates: [
      [
        [-1, -1],
        [9, -1],
        [9, 9],
        [-1, 9],
        [-1, -1],
      ],
    ],
  });
  fc.assert(
    fc.property(fc.array(anywhere, { minLength: 2, maxLength: 40, size: 'max' }), (way) => {
      const course = way.map(place);
      const metres = lengthMetres({ type: 'LineString', coordinates: course });
      const inside = metresWithin(prepareRoads([{ id: 'way', group: 'lane', course }]), around)[0]?.insideMetres;
      expect(Math.abs((inside ?? Number.NaN) / metres - 1)).toBeLessThan(1e-11);
    }),
    { seed, numRuns: 300 },
  );
});

test(`without a sine, lengths are those of the ellipsoid within 1e-11 up to 89.9° (seed ${seed})`, () => {
  const latitude = fc.double({ min: -89.9, max: 89.9, noNaN: true });
  const step = fc.integer({ min: -100_000, max: 100_000 }).map((steps) => steps / 1e7);
  const table = lengthTable(-90, 90);
  fc.assert(
    fc.property(latitude, step, step, (from, up, along) => {
      const to = from + up;
      const metres = segmentMetres([0, from], [along, to]);
      expect(Math.abs(metresBetween(table, 0, from, along, to) - metres)).toBeLessThanOrEqual(1e-11 * metres);
    }),
    { seed, numRuns: 10_000 },
  );
});
