import fc from 'fast-check';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { metresWithin, piecesWithin, prepareRoads } from '#measure/road-density.ts';
import { type Case, caseOf, expectedPieces, placePolygon, placeRoads } from './road-cases.ts';
import { exactParts, roundedParts } from './road-oracle.ts';

const seed = Math.trunc(Math.random() * 2 ** 31);

/** GeographicLib rounds every distance by some nanometres. */
const SLACK_METRES = 1e-7;

const expectAsTheOracle = (drawn: Case, partsOf: typeof exactParts): void => {
  const roads = placeRoads(drawn.roads);
  const polygon = placePolygon(drawn.polygon);
  const prepared = prepareRoads(roads);
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

const onGrid: fc.Arbitrary<Position> = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }));

test(`on a small grid, where all touches all, every piece is that of the rule to the bit (seed ${seed})`, () => {
  fc.assert(
    fc.property(caseOf(onGrid, 4), (drawn) => expectAsTheOracle(drawn, exactParts)),
    { seed, numRuns: 1_000 },
  );
});

const coordinate = fc.noBias(fc.integer({ min: 0, max: 2 ** 31 - 1 })).map((steps) => steps / 2 ** 28);
const anywhere: fc.Arbitrary<Position> = fc.tuple(coordinate, coordinate);

test(`anywhere, every piece is that of brute force (seed ${seed})`, () => {
  fc.assert(
    fc.property(caseOf(anywhere, 30), (drawn) => expectAsTheOracle(drawn, roundedParts)),
    { seed, numRuns: 500 },
  );
});
