import { expect, test } from 'vitest';
import { type Counting, type EdgeShare, RANGED_COUNTINGS, STANDARD_COUNTING } from '#density/counting.ts';
import { countedMetres, densityKmPerKm2, figureOf, rankedFigures, type Standing } from '#density/figures.ts';
import type { DensityRange } from '#density/survey.ts';
import { TINY_CLOUD, TINY_DISTRICT, TINY_LANTERN, TINY_SURVEY } from '../fixtures/tiny-survey.ts';

const GOAL = 5;
const counting = (change: Partial<Counting>): Counting => ({ ...STANDARD_COUNTING, ...change });

test('a kilometre of road on a square kilometre is one km/km²', () => {
  expect(densityKmPerKm2(1_000, 1_000_000)).toBe(1);
  expect(densityKmPerKm2(46_000, 10_000_000)).toBeCloseTo(4.6, 12);
});

test.each<[edgeShare: EdgeShare, kilometres: number]>([
  [0, 16],
  [0.5, 19],
  [1, 22],
])('of 6 km along the edge beside 16 km inside the share %d counts: %d km', (edgeShare, kilometres) => {
  expect(countedMetres(TINY_SURVEY, TINY_CLOUD, counting({ edgeShare }))).toBe(kilometres * 1_000);
});

test.each<[what: string, change: Partial<Counting>, kilometres: number]>([
  ['as a rule', {}, 46],
  ['with the plan’s works', { planWorks: true }, 50],
  ['without viaducts over roads', { viaducts: false }, 38],
  ['down to branches as judged', { gradesDownTo: 'branch' }, 32],
  ['down to branches at the least', { gradesDownTo: 'branch', gradeReading: 'lower' }, 26],
  ['down to sub-arterials at the most', { gradesDownTo: 'sub-arterial', gradeReading: 'upper' }, 26],
  ['arterials and above', { gradesDownTo: 'arterial' }, 20],
])('%s the town has its kilometres', (_, change, kilometres) => {
  expect(countedMetres(TINY_SURVEY, TINY_DISTRICT, counting(change))).toBe(kilometres * 1_000);
});

test('a figure has metres, area, density and what is missing to the goal', () => {
  expect(figureOf(TINY_SURVEY, TINY_DISTRICT, STANDARD_COUNTING, GOAL)).toEqual({
    metres: 46_000,
    squareMetres: 10_000_000,
    kmPerKm2: expect.closeTo(4.6, 12),
    range: null,
    standing: 'short',
    missingMetres: 4_000,
  });
});

test('without its water a place is smaller, and where there is more road than it takes the missing metres are below nought', () => {
  expect(figureOf(TINY_SURVEY, TINY_DISTRICT, counting({ waterOut: true }), GOAL)).toMatchObject({
    metres: 46_000,
    squareMetres: 8_000_000,
    kmPerKm2: expect.closeTo(5.75, 12),
    standing: 'met',
    missingMetres: -6_000,
  });
});

test('the range is that of the way of counting; for edges that do not count by half there is none', () => {
  const place = { ...TINY_DISTRICT, ranges: RANGED_COUNTINGS.map((_, i): DensityRange => [i, i + 0.5]) };
  for (const [i, each] of RANGED_COUNTINGS.entries()) {
    expect(figureOf(TINY_SURVEY, place, each, GOAL).range).toEqual([i, i + 0.5]);
    for (const edgeShare of [0, 1] as const) expect(figureOf(TINY_SURVEY, place, { ...each, edgeShare }, GOAL).range).toBeNull();
  }
});

test.each<[low: number, high: number, standing: Standing]>([
  [5.1, 5.6, 'met'],
  [5, 5.5, 'met'],
  [5, 5, 'met'],
  [4.999, 5.5, 'open'],
  [4.5, 5, 'open'],
  [4.5, 4.999, 'short'],
  [4, 4.5, 'short'],
])('against a goal of 5, a density between %d and %d is %s', (low, high, standing) => {
  const place = { ...TINY_DISTRICT, ranges: RANGED_COUNTINGS.map((): DensityRange => [low, high]) };
  expect(figureOf(TINY_SURVEY, place, STANDARD_COUNTING, GOAL).standing).toBe(standing);
});

test('a density without a range stands by itself: at the goal it is met, below it short', () => {
  expect(figureOf(TINY_SURVEY, TINY_DISTRICT, counting({ planWorks: true }), GOAL).standing).toBe('met');
  const place = { ...TINY_DISTRICT, ranges: RANGED_COUNTINGS.map((): DensityRange => [4, 6]) };
  expect(figureOf(TINY_SURVEY, place, counting({ planWorks: true, edgeShare: 0 }), GOAL)).toMatchObject({
    metres: 48_000,
    standing: 'short',
  });
  expect(figureOf(TINY_SURVEY, place, counting({ planWorks: true, edgeShare: 1 }), GOAL)).toMatchObject({
    metres: 52_000,
    standing: 'met',
  });
});

const ranking = (ids: readonly string[], change: Partial<Counting>): readonly (readonly [id: string, kmPerKm2: string])[] =>
  rankedFigures(TINY_SURVEY, ids, counting(change), GOAL).map(({ place, figure }) => [place.id, figure.kmPerKm2.toFixed(2)]);

test('places are ranked by their density as it is counted, the densest first; what is not measured is left out', () => {
  const ids = ['zone-stone', 'district', 'tower', 'area-lantern', 'zone-cloud'];
  expect(ranking(ids, {})).toEqual([
    ['area-lantern', '5.00'],
    ['zone-cloud', '4.75'],
    ['district', '4.60'],
    ['zone-stone', '4.50'],
  ]);
  expect(ranking(ids, { viaducts: false })).toEqual([
    ['zone-stone', '4.50'],
    ['district', '3.80'],
    ['zone-cloud', '2.75'],
    ['area-lantern', '1.50'],
  ]);
});

test('a ranked figure is that of its place', () => {
  expect(rankedFigures(TINY_SURVEY, ['area-lantern'], STANDARD_COUNTING, GOAL)).toEqual([
    { place: TINY_LANTERN, figure: figureOf(TINY_SURVEY, TINY_LANTERN, STANDARD_COUNTING, GOAL) },
  ]);
});
