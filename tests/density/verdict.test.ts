import { expect, test } from 'vitest';
import { RANGED_COUNTINGS, STANDARD_COUNTING } from '#density/counting.ts';
import { figureOf } from '#density/figures.ts';
import type { DensityRange, MeasuredPlace } from '#density/survey.ts';
import { type Conditions, DEFINITIONS, verdictOf } from '#density/verdict.ts';
import { TINY_CLOUD, TINY_DISTRICT, TINY_SURVEY } from '../fixtures/tiny-survey.ts';

/** The place with ranges that reach so far to either side of its figures. */
const blurred = (place: MeasuredPlace, by: number): MeasuredPlace => ({
  ...place,
  ranges: RANGED_COUNTINGS.map((counting): DensityRange => {
    const { kmPerKm2 } = figureOf(TINY_SURVEY, place, counting, 0);
    return [kmPerKm2 - by, kmPerKm2 + by];
  }),
});

const verdict = (place: MeasuredPlace, goal: number): { readonly type: string; readonly conditions?: Conditions } => {
  const { least: _least, most: _most, ...rest } = verdictOf(TINY_SURVEY, place, goal);
  return rest;
};

test('the definitions are the sets of grades as judged and with both bounds, with viaducts and without, with water and without', () => {
  expect(DEFINITIONS).toHaveLength(40);
  expect(new Set(DEFINITIONS.map((counting) => JSON.stringify(counting))).size).toBe(40);
  expect(DEFINITIONS).toContainEqual(STANDARD_COUNTING);
  expect(DEFINITIONS.filter(({ planWorks, edgeShare }) => planWorks || edgeShare !== 0.5)).toEqual([]);
});

test('the verdict names the ways of counting that give the least and the most', () => {
  const { least, most } = verdictOf(TINY_SURVEY, TINY_DISTRICT, 5);
  expect(least.counting).toMatchObject({ gradesDownTo: 'arterial', viaducts: false, waterOut: false });
  expect(least.figure.kmPerKm2).toBeCloseTo(1.2, 12);
  expect(most.counting).toEqual({ ...STANDARD_COUNTING, waterOut: true });
  expect(most.figure.kmPerKm2).toBeCloseTo(5.75, 12);
});

test('a goal below the least is met in every way of counting', () => {
  expect(verdict(TINY_DISTRICT, 1)).toEqual({ type: 'met-in-every' });
  expect(verdict(blurred(TINY_DISTRICT, 0.1), 1)).toEqual({ type: 'met-in-every' });
});

test('a goal above the most is met in none', () => {
  expect(verdict(TINY_DISTRICT, 6)).toEqual({ type: 'met-in-none' });
  expect(verdict(blurred(TINY_DISTRICT, 0.2), 6)).toEqual({ type: 'met-in-none' });
});

test.each<[what: string, place: MeasuredPlace, goal: number, conditions: Conditions]>([
  ['all of it', TINY_DISTRICT, 5, { gradesDownTo: 'lane', viaducts: true, waterOut: true }],
  ['lanes, and the water out', TINY_DISTRICT, 4.7, { gradesDownTo: 'lane', viaducts: false, waterOut: true }],
  ['lanes, and either viaducts or the water out', TINY_DISTRICT, 4.5, { gradesDownTo: 'lane', viaducts: false, waterOut: false }],
  ['branches at the most, and viaducts', TINY_CLOUD, 4.5, { gradesDownTo: 'branch', viaducts: true, waterOut: false }],
  ['viaducts alone', TINY_CLOUD, 4.25, { gradesDownTo: 'arterial', viaducts: true, waterOut: false }],
])('where some ways meet the goal it depends on what all of those count: %s', (_, place, goal, conditions) => {
  expect(verdict(place, goal)).toEqual({ type: 'depends', conditions });
});

test('where none meets it for sure and some may, that is in doubt, with what all of those count', () => {
  const all = { gradesDownTo: 'lane', viaducts: true, waterOut: true } as const;
  expect(verdict(blurred(TINY_DISTRICT, 0.3), 6)).toEqual({ type: 'in-doubt', conditions: all });
  // Drawn it is 5.75, yet it may be as little as 5.45.
  expect(verdict(blurred(TINY_DISTRICT, 0.3), 5.5)).toEqual({ type: 'in-doubt', conditions: all });
  const lanes = { gradesDownTo: 'lane', viaducts: false, waterOut: true } as const;
  expect(verdict(blurred(TINY_DISTRICT, 1.1), 5.8)).toEqual({ type: 'in-doubt', conditions: lanes });
});

test('one way that may fall short keeps the goal from being met in every one, and what only may be met sets no condition', () => {
  expect(verdict(blurred(TINY_DISTRICT, 0.3), 1)).toMatchObject({ type: 'depends' });
  // 5.75 is at least 5.05; without the viaducts, 4.75 may be as much as 5.45.
  expect(verdict(blurred(TINY_DISTRICT, 0.7), 5)).toEqual({
    type: 'depends',
    conditions: { gradesDownTo: 'lane', viaducts: true, waterOut: true },
  });
});
