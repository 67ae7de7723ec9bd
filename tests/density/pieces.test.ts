import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Counting, EDGE_SHARES, RANGED_COUNTINGS, STANDARD_COUNTING } from '#density/counting.ts';
import { countedMetres } from '#density/figures.ts';
import { piecesOf, wholeShares } from '#density/pieces.ts';
import type { Stretch } from '#density/survey.ts';
import { placeOf, TINY_CLOUD, TINY_DISTRICT, TINY_LANTERN, TINY_SURVEY } from '../fixtures/tiny-survey.ts';

const SEED = 20_210_317;
const RUNS = { seed: SEED, numRuns: 2_000, verbose: true };

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Of which any sum is exact, and therefore the same in any order. */
const PARTS = 1_024;
const value = fc.integer({ min: 0, max: 5_000 * PARTS }).map((parts) => parts / PARTS);
const values = fc.array(value, { maxLength: 40 });
/** No two of which are as far above a whole number. */
const distinct = fc.uniqueArray(value, { maxLength: 40, selector: (each) => each % 1 });

test(`whole shares sum to the rounded sum, each less than one off (seed ${SEED})`, () => {
  fc.assert(
    fc.property(values, (given) => {
      const shares = wholeShares(given);
      expect(sumOf(shares)).toBe(Math.round(sumOf(given)));
      expect(shares.filter((share, i) => !Number.isInteger(share) || Math.abs(share - (given[i] ?? Number.NaN)) >= 1)).toEqual(
        [],
      );
    }),
    RUNS,
  );
});

test(`whole shares of doubles sum to the rounded sum too (seed ${SEED})`, () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 5_000, noNaN: true }), { maxLength: 40 }), (given) => {
      expect(sumOf(wholeShares(given))).toBe(Math.round(sumOf(given)));
    }),
    RUNS,
  );
});

test(`where no two remainders are alike a value has the same share in any order (seed ${SEED})`, () => {
  const shuffled = distinct.chain((given) =>
    fc.record({ given: fc.constant(given), other: fc.shuffledSubarray(given, { minLength: given.length }) }),
  );
  fc.assert(
    fc.property(shuffled, ({ given, other }) => {
      const shareOf = new Map(wholeShares(other).map((share, i) => [other[i], share]));
      expect(wholeShares(given)).toEqual(given.map((each) => shareOf.get(each)));
    }),
    RUNS,
  );
});

test('the largest remainders are rounded up, of equal ones the first', () => {
  expect(wholeShares([1.2, 2.7, 3.4])).toEqual([1, 3, 3]);
  expect(wholeShares([1.4, 1.4, 1.4])).toEqual([2, 1, 1]);
  expect(wholeShares([0.2, 0.2])).toEqual([0, 0]);
  expect(wholeShares([3, 4])).toEqual([3, 4]);
  expect(wholeShares([])).toEqual([]);
});

const listed = (place: typeof TINY_DISTRICT, change: Partial<Counting> = {}): readonly string[] =>
  piecesOf(TINY_SURVEY, place, { ...STANDARD_COUNTING, ...change }).map(
    ({ road, metres, edgeMetres }) => `${road.id} ${metres} (${edgeMetres})`,
  );

test('the roads of a figure come by grade, then by name, those without one last, then by piece; what does not count is left out', () => {
  expect(listed(TINY_DISTRICT)).toEqual([
    'road-bridge 8000 (0)',
    'road-long-1 6000 (0)',
    'road-long-2 6000 (0)',
    'road-mill 6000 (0)',
    'road-well 6000 (0)',
    'road-rim 2000 (2000)',
    'road-yard 12000 (0)',
  ]);
  expect(listed(TINY_DISTRICT, { gradesDownTo: 'arterial', viaducts: false, planWorks: true })).toEqual([
    'road-new 4000 (0)',
    'road-long-1 6000 (0)',
    'road-long-2 6000 (0)',
  ]);
});

test('the order is that of grade and name, whatever the order of the stretches', () => {
  const turned = { ...TINY_DISTRICT, stretches: [...TINY_DISTRICT.stretches].reverse() };
  expect(listed(turned)).toEqual(listed(TINY_DISTRICT));
});

test('of what runs along the edge the share counts that the counting says; a road that adds nothing is left out', () => {
  expect(listed(TINY_CLOUD, { gradesDownTo: 'arterial', viaducts: false, edgeShare: 0 })).toEqual(['road-long-1 6000 (0)']);
  expect(listed(TINY_CLOUD, { gradesDownTo: 'arterial', viaducts: false, edgeShare: 0.5 })).toEqual([
    'road-long-1 6000 (0)',
    'road-long-2 3000 (3000)',
  ]);
  expect(listed(TINY_CLOUD, { gradesDownTo: 'arterial', viaducts: false, edgeShare: 1 })).toEqual([
    'road-long-1 6000 (0)',
    'road-long-2 6000 (6000)',
  ]);
});

test('a road of several stretches is one piece that has them all', () => {
  const pieces = piecesOf(TINY_SURVEY, TINY_LANTERN, STANDARD_COUNTING);
  expect(listed(TINY_LANTERN)).toEqual(['road-bridge 3500 (500)', 'road-long-1 1500 (500)']);
  expect(pieces[1]?.stretches).toEqual(TINY_LANTERN.stretches.slice(0, 2));
  expect(pieces[1]?.road).toBe(TINY_SURVEY.roads.get('road-long-1'));
});

test('a stretch of a road that is not drawn counts nothing', () => {
  const strange: Stretch = { road: 'road-dragon', fromMetres: 0, toMetres: 5, onEdge: false, course: [] };
  expect(listed(placeOf('strange', 1, 0, [strange]))).toEqual([]);
});

/** Up to 40 stretches, in parts of a metre whose sums are exact, of any of the roads. */
const stretches: fc.Arbitrary<readonly Stretch[]> = fc.array(
  fc
    .record({ road: fc.constantFrom(...TINY_SURVEY.roads.keys()), from: value, length: value, onEdge: fc.boolean() })
    .map(({ road, from, length, onEdge }) => ({ road, fromMetres: from, toMetres: from + length, onEdge, course: [] })),
  { maxLength: 40 },
);

test(`however roads are counted, the whole metres of the pieces sum to those of the figure, rounded (seed ${SEED})`, () => {
  fc.assert(
    fc.property(stretches, fc.constantFrom(...RANGED_COUNTINGS), fc.constantFrom(...EDGE_SHARES), (parts, ranged, edgeShare) => {
      const counting = { ...ranged, edgeShare };
      const place = placeOf('anywhere', 1, 0, parts);
      const metres = sumOf(piecesOf(TINY_SURVEY, place, counting).map((piece) => piece.metres));
      expect(metres).toBe(Math.round(countedMetres(TINY_SURVEY, place, counting)));
    }),
    RUNS,
  );
});
