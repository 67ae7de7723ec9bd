import fc from 'fast-check';
import type { Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { segmentMetres } from '#measure/ellipsoid.ts';
import { lengthMetres } from '#measure/length.ts';
import { metresWithin, piecesWithin, prepareRoads, type Road } from '#measure/road-density.ts';
import { lengthTable, metresBetween } from '#measure/road-lengths.ts';
import { type Case, caseOf, expectedPieces, place, placePolygon, placeRoads } from './road-cases.ts';
import { exactParts, roundedParts } from './road-oracle.ts';

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
const coordinate = fc.noBias(fc.integer({ min: 0, max: 2 ** 31 - 1 })).map((steps) => steps / 2 ** 28);
const anywhere: fc.Arbitrary<Position> = fc.tuple(coordinate, coordinate);

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

const CELLS = 4;

/** So little that no triangle turns over. */
const move = fc.double({ min: -0.2, max: 0.2, noNaN: true });

/** A square cut into triangles that share moved vertices, and roads among which many follow their sides. */
const mesh = fc
  .record({
    moves: fc.array(fc.tuple(move, move), {
      minLength: (CELLS + 1) ** 2,
      maxLength: (CELLS + 1) ** 2,
    }),
    ways: fc.array(fc.array(fc.oneof(fc.nat((CELLS + 1) ** 2 - 1), anywhere), { minLength: 2, maxLength: 12, size: 'max' }), {
      minLength: 1,
      maxLength: 12,
      size: 'max',
    }),
  })
  .map(({ moves, ways }) => {
    const vertex = (column: number, row: number): Position => {
      const isRim = column % CELLS === 0 || row % CELLS === 0;
      const [right = 0, up = 0] = isRim ? [] : (moves[row * (CELLS + 1) + column] ?? []);
      return place([2 * (column + right), 2 * (row + up)]);
    };
    const parts = Array.from({ length: CELLS ** 2 }, (_, cell) => {
      const [x, y] = [cell % CELLS, Math.floor(cell / CELLS)];
      const [a, b, c, d] = [vertex(x, y), vertex(x + 1, y), vertex(x + 1, y + 1), vertex(x, y + 1)];
      return [
        [a, b, c, a],
        [a, d, c, a],
      ];
    })
      .flat()
      .map((ring): Polygon => ({ type: 'Polygon', coordinates: [ring] }));
    const [south, west] = [
      Array.from({ length: CELLS }, (_, index) => index),
      Array.from({ length: CELLS }, (_, index) => CELLS - index),
    ];
    const rim = [
      ...south.map((column) => vertex(column, 0)),
      ...south.map((row) => vertex(CELLS, row)),
      ...west.map((column) => vertex(column, CELLS)),
      ...west.map((row) => vertex(0, row)),
      vertex(0, 0),
    ];
    const roads = ways.map((way, index): Road => {
      const course = way.map((stop) =>
        typeof stop === 'number' ? vertex(stop % (CELLS + 1), Math.floor(stop / (CELLS + 1))) : place([...stop]),
      );
      return { id: `${index}`, group: 'lane', course };
    });
    return { parts, whole: { type: 'Polygon', coordinates: [rim] } as const satisfies Polygon, roads };
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
    { seed, numRuns: 20_000 },
  );
});
