import { expect, test } from 'vitest';
import { SHADES, type Shade, shadeOf } from '#density/shades.ts';

const GOAL = 10;

test.each<[kmPerKm2: number, shade: Shade]>([
  [0, 'least'],
  [2.999, 'least'],
  [3, 'low'],
  [5.999, 'low'],
  [6, 'middle'],
  [7.999, 'middle'],
  [8, 'near'],
  [9.999, 'near'],
  [10, 'met'],
  [30, 'met'],
])('with a goal of 10, a density of %d has the shade %s', (kmPerKm2, shade) => {
  expect(shadeOf(kmPerKm2, GOAL)).toBe(shade);
});

test('the shade follows the share of the goal, whatever the goal is', () => {
  expect([1, 3.5, 4.5, 5.5, 6.7].map((kmPerKm2) => shadeOf(kmPerKm2, 6.7))).toEqual([...SHADES]);
});

test('a density that is no number has the least shade', () => {
  expect(shadeOf(Number.NaN, GOAL)).toBe('least');
});
