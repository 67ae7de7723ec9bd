import { expect, test } from 'vitest';
import { canAgree, IMPLICATIONS, type ImpliedArea, impliedAreas } from '#density/implied-areas.ts';
import type { RoadGoal, StatedFigure } from '#plan/road-goal.ts';
import { TINY_GOAL } from '../fixtures/tiny-survey.ts';

const stated = (figure: StatedFigure, value: number, roundedBy: number): StatedFigure => ({ ...figure, value, roundedBy });

/** What the plan that this app was made for states: 199 km, 54 km more, 0.94 km/km² more, 6.7 km/km² in the end. */
const STATED: RoadGoal = {
  ...TINY_GOAL,
  goal: stated(TINY_GOAL.goal, 6.7, 0.05),
  length: stated(TINY_GOAL.length, 199, 0.5),
  added: stated(TINY_GOAL.added, 54, 0.5),
  gain: stated(TINY_GOAL.gain, 0.94, 0.005),
};

const inWords = ({ from, squareKilometres, low, high }: ImpliedArea): string =>
  `${from} ${squareKilometres.toFixed(2)} [${low.toFixed(1)}–${high.toFixed(1)}]`;

test('kilometres and densities of the plan imply three areas, each within what was rounded away', () => {
  expect(impliedAreas(STATED).map(inWords)).toEqual([
    'before 34.55 [34.1–35.0]',
    'after 37.76 [37.3–38.2]',
    'added 57.45 [56.6–58.3]',
  ]);
});

test('the areas that the plan implies cannot be one', () => {
  expect(canAgree(impliedAreas(STATED))).toBe(false);
});

test('figures that go together imply one area', () => {
  const areas = impliedAreas(TINY_GOAL);
  expect(areas.map(({ from }) => from)).toEqual([...IMPLICATIONS]);
  for (const { squareKilometres, low, high } of areas) {
    expect(squareKilometres).toBe(10);
    expect(low).toBeLessThan(10);
    expect(high).toBeGreaterThan(10);
  }
  expect(canAgree(areas)).toBe(true);
});

test('a sum is off by what both of its figures may be', () => {
  const [before, after] = impliedAreas(TINY_GOAL);
  expect([before?.low, before?.high]).toEqual([29.5 / 3.1, 30.5 / 2.9].map((area) => expect.closeTo(area, 12)));
  expect([after?.low, after?.high]).toEqual([49 / 5.05, 51 / 4.95].map((area) => expect.closeTo(area, 12)));
});

test('areas agree as long as they touch', () => {
  const between = (low: number, high: number): ImpliedArea => ({ from: 'before', squareKilometres: low, low, high });
  expect(canAgree([between(1, 2), between(2, 3), between(1.5, 2.5)])).toBe(true);
  expect(canAgree([between(1, 2), between(2.001, 3), between(1.5, 2.5)])).toBe(false);
});
