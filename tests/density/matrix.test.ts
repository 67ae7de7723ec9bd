import { expect, test } from 'vitest';
import { STANDARD_COUNTING } from '#density/counting.ts';
import { figureOf } from '#density/figures.ts';
import { GRADE_ROWS, matrixOf } from '#density/matrix.ts';
import { TINY_CLOUD, TINY_DISTRICT, TINY_STONE, TINY_SURVEY } from '../fixtures/tiny-survey.ts';

const GOAL = 5;
const COLUMNS = [
  { place: TINY_DISTRICT, waterOut: false },
  { place: TINY_DISTRICT, waterOut: true },
  { place: TINY_CLOUD, waterOut: false },
];

test('the rows go from the fewest grades to all, each by both bounds and as judged where a doubt about a grade can matter', () => {
  expect(GRADE_ROWS.map(({ gradesDownTo, gradeReading }) => `${gradesDownTo} ${gradeReading}`)).toEqual([
    'arterial lower',
    'arterial judged',
    'arterial upper',
    'sub-arterial lower',
    'sub-arterial judged',
    'sub-arterial upper',
    'branch lower',
    'branch judged',
    'branch upper',
    'lane judged',
  ]);
});

test('the cells are the densities of every set of grades over every denominator', () => {
  const rows = matrixOf(TINY_SURVEY, COLUMNS, STANDARD_COUNTING, GOAL);
  expect(rows.map((row) => row.map(({ figure }) => figure.kmPerKm2.toFixed(2)))).toEqual([
    ['2.00', '2.50', '4.25'],
    ['2.00', '2.50', '4.25'],
    ['2.00', '2.50', '4.25'],
    ['2.00', '2.50', '4.25'],
    ['2.60', '3.25', '4.25'],
    ['2.60', '3.25', '4.25'],
    ['2.60', '3.25', '4.25'],
    ['3.20', '4.00', '4.75'],
    ['3.20', '4.00', '4.75'],
    ['4.60', '5.75', '4.75'],
  ]);
});

test('a cell says of which place it is and how it was counted; grades and water are its own, the rest is as asked', () => {
  const counting = { ...STANDARD_COUNTING, planWorks: true, viaducts: false, waterOut: true, edgeShare: 1 } as const;
  const cell = matrixOf(TINY_SURVEY, COLUMNS, counting, GOAL)[5]?.[0];
  const own = { ...counting, gradesDownTo: 'sub-arterial', gradeReading: 'upper', waterOut: false } as const;
  expect(cell).toEqual({
    place: TINY_DISTRICT,
    counting: own,
    figure: figureOf(TINY_SURVEY, TINY_DISTRICT, own, GOAL),
  });
  expect(cell?.figure.metres).toBe(22_000);
});

test('the lower bound of a set of grades is nowhere above what is judged, nor that above the upper, nor above that of a larger set', () => {
  const denominators = [...COLUMNS, { place: TINY_STONE, waterOut: true }];
  const rows = matrixOf(TINY_SURVEY, denominators, STANDARD_COUNTING, GOAL);
  for (const column of denominators.keys()) {
    const metres = rows.map((row) => row[column]?.figure.metres ?? Number.NaN);
    expect(metres).toEqual([...metres].sort((one, other) => one - other));
  }
});
