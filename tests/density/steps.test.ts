import { expect, test } from 'vitest';
import { STANDARD_COUNTING } from '#density/counting.ts';
import { figureOf } from '#density/figures.ts';
import { definitionSteps } from '#density/steps.ts';
import { TINY_DISTRICT, TINY_SURVEY } from '../fixtures/tiny-survey.ts';

const GOAL = 5;
const steps = definitionSteps(TINY_SURVEY, TINY_DISTRICT, GOAL);

test('each step counts more than the one before: grade after grade, then viaducts, and last the water leaves', () => {
  expect(steps.map(({ step, figure, addedKmPerKm2 }) => [step, figure.kmPerKm2.toFixed(2), addedKmPerKm2.toFixed(2)])).toEqual([
    ['arterial', '1.20', '1.20'],
    ['sub-arterial', '1.80', '0.60'],
    ['branch', '2.40', '0.60'],
    ['lane', '3.80', '1.40'],
    ['viaducts', '4.60', '0.80'],
    ['water-out', '5.75', '1.15'],
  ]);
});

test('what the steps add sums to the last of their figures', () => {
  const sum = steps.reduce((added, { addedKmPerKm2 }) => added + addedKmPerKm2, 0);
  expect(sum).toBeCloseTo(5.75, 12);
});

test('a step changes nothing but what it is about, and the last but one is the standard', () => {
  const narrowest = { ...STANDARD_COUNTING, gradesDownTo: 'arterial', viaducts: false };
  expect(steps.map(({ counting }) => counting)).toEqual([
    narrowest,
    { ...narrowest, gradesDownTo: 'sub-arterial' },
    { ...narrowest, gradesDownTo: 'branch' },
    { ...narrowest, gradesDownTo: 'lane' },
    STANDARD_COUNTING,
    { ...STANDARD_COUNTING, waterOut: true },
  ]);
});

test('the figure of a step is that of its way of counting', () => {
  for (const { counting, figure } of steps) expect(figure).toEqual(figureOf(TINY_SURVEY, TINY_DISTRICT, counting, GOAL));
});
