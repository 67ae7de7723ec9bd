import { expect, test } from 'vitest';
import { type BoundStated, intervalOf, type Stated } from '#plan/figure.ts';
import { UNIT_KEYS, UNITS, type UnitKey } from '#plan/unit.ts';
import { figure, words } from '../fixtures/made-up-sums.ts';

const intervalFor = (stated: Stated, unit: UnitKey | null) => intervalOf(figure('any', stated, unit));

const numberWith = (bound: BoundStated, value: number, decimals = 0): Stated => ({ type: 'number', value, decimals, bound });

const NEAR = 12;
const between = (at: number, low: number, high: number) => ({
  at,
  low: expect.closeTo(low, NEAR),
  high: expect.closeTo(high, NEAR),
});

test('a number may be off by half of the last digit it is written with', () => {
  expect(intervalFor(numberWith('exact', 199), 'kilometre')).toEqual({ at: 199, low: 198.5, high: 199.5 });
  expect(intervalFor(numberWith('exact', 7.5, 1), 'per-cent')).toEqual(between(7.5, 7.45, 7.55));
  expect(intervalFor(numberWith('exact', 0.94, 2), 'kilometre-per-square-kilometre')).toEqual(between(0.94, 0.935, 0.945));
  expect(intervalFor(numberWith('exact', 56.9, 2), 'wan-person')).toEqual(between(56.9, 56.895, 56.905));
});

test('a number that ends in noughts is written out to them, unless it is said to be rough', () => {
  expect(intervalFor(numberWith('exact', 1500), 'yi-yuan')).toEqual({ at: 1500, low: 1499.5, high: 1500.5 });
  expect(intervalFor(numberWith('about', 1500), 'yi-yuan')).toEqual({ at: 1500, low: 1450, high: 1550 });
});

test.each<[value: number, decimals: number, off: number]>([
  [860, 0, 5],
  [863, 0, 0.5],
  [1000, 0, 500],
  [1200, 0, 50],
  [12.5, 1, 0.05],
  [12, 1, 0.05],
  [0, 0, 0.5],
])('about %d (with %d decimals) is off by %d at most: half of the last digit that is not nought', (value, decimals, off) => {
  expect(intervalFor(numberWith('about', value, decimals), 'yi-yuan')).toEqual(between(value, value - off, value + off));
});

test('things that are counted one by one are not rounded, unless the number is rough or has decimals', () => {
  expect(intervalFor(numberWith('exact', 187), 'project')).toEqual({ at: 187, low: 187, high: 187 });
  expect(intervalFor(numberWith('exact', 50_000), 'parking-space')).toEqual({ at: 50_000, low: 50_000, high: 50_000 });
  expect(intervalFor(numberWith('about', 190), 'project')).toEqual({ at: 190, low: 185, high: 195 });
  expect(intervalFor(numberWith('exact', 1.5, 1), 'project')).toEqual(between(1.5, 1.45, 1.55));
});

test('people counted in ten thousands, rates for so many people and years are rounded', () => {
  const rounded: readonly UnitKey[] = [
    'wan-person',
    'wan-home',
    'doctor-per-thousand-persons',
    'year',
    'minute',
    'per-cent',
    'one',
  ];
  for (const unit of rounded) expect(intervalFor(numberWith('exact', 16), unit)).toEqual({ at: 16, low: 15.5, high: 16.5 });
  expect(UNIT_KEYS.filter((unit) => UNITS[unit].counts && UNITS[unit].scale !== 1)).toEqual([]);
});

test('a number without a unit is rounded like a measure', () => {
  expect(intervalFor(numberWith('exact', 16), null)).toEqual({ at: 16, low: 15.5, high: 16.5 });
});

test.each<[bound: BoundStated, low: number, high: number]>([
  ['exact', 94.5, 95.5],
  ['about', 94.5, 95.5],
  ['at-least', 95, Number.POSITIVE_INFINITY],
  ['more-than', 95, Number.POSITIVE_INFINITY],
  ['at-most', 0, 95],
  ['less-than', 0, 95],
])('%s 95 lies between %d and %d', (bound, low, high) => {
  expect(intervalFor(numberWith(bound, 95), 'per-cent')).toEqual({ at: 95, low, high });
});

test('what is at most a number below nought may be as low as that', () => {
  expect(intervalFor(numberWith('at-most', -3), 'per-cent')).toEqual({ at: -3, low: -3, high: -3 });
});

test('a Han numeral and a doubling are exact', () => {
  expect(intervalFor({ type: 'count', value: 4, written: '四' }, 'network')).toEqual({ at: 4, low: 4, high: 4 });
  expect(intervalFor({ type: 'count', value: 10, written: '十' }, 'year')).toEqual({ at: 10, low: 10, high: 10 });
  expect(intervalFor({ type: 'doubling' }, 'times')).toEqual({ at: 2, low: 2, high: 2 });
});

test.each<Stated>([
  { type: 'words', words, saying: 'met-as-set' },
  { type: 'damaged', literal: '13.5', value: 13.5, decimals: 1 },
  { type: 'lost' },
  { type: 'year', year: 2025 },
  { type: 'date', on: '2020-12-30' },
  { type: 'name', name: '1135' },
])('$type is no number to reckon with', (stated) => {
  expect(intervalFor(stated, 'one')).toBeNull();
});
