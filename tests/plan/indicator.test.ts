import { expect, test } from 'vitest';
import type { BoundStated, Figure, Saying, Stated } from '#plan/figure.ts';
import {
  ACHIEVEMENTS,
  type Achievement,
  achievementOf,
  type Better,
  type Indicator,
  type IndicatorCells,
} from '#plan/indicator.ts';
import { figure, stated, words } from '../fixtures/made-up-sums.ts';

const row = (better: Better, cells: IndicatorCells): Indicator => ({
  id: 'row',
  box: 1,
  order: 1,
  part: null,
  group: null,
  name: words,
  unit: 'per-cent',
  better,
  cells,
  sameAs: null,
  redefined: null,
});

const said = (saying: Saying): Stated => ({ type: 'words', words, saying });
const bounded = (value: number, bound: BoundStated): Stated => ({ type: 'number', value, decimals: 0, bound });
const damaged: Stated = { type: 'damaged', literal: '5.2', value: 5.2, decimals: 1 };
const lost: Stated = { type: 'lost' };

const known = (...figures: readonly Figure[]): ReadonlyMap<string, Figure> => new Map(figures.map((each) => [each.id, each]));

/** What became of a goal that is to be better in that way. */
const became = (better: Better, target: Stated, actual: Stated): Achievement =>
  achievementOf(
    row(better, { type: 'looking-back', base: 'base', target: 'target', actual: 'actual' }),
    known(figure('base', stated(1), 'per-cent'), figure('target', target, 'per-cent'), figure('actual', actual, 'per-cent')),
  );

test.each<[better: Better, target: number, actual: number, achievement: Achievement]>([
  ['more', 820, 860, 'reached'],
  ['more', 820, 820, 'reached'],
  ['more', 820, 819, 'missed'],
  ['less', 38, 32, 'reached'],
  ['less', 38, 38, 'reached'],
  ['less', 38, 39, 'missed'],
  ['as-set', 38, 38, 'reached'],
  ['as-set', 38, 39, 'missed'],
  ['as-set', 38, 37, 'missed'],
])('a goal that is better %s, set at %d and at %d in the end, is %s', (better, target, actual, achievement) => {
  expect(became(better, stated(target), stated(actual))).toBe(achievement);
});

test('by the numbers as they stand, whatever rounding leaves open', () => {
  expect(became('more', stated(50.68, 2), stated(50.67, 2))).toBe('missed');
  expect(became('more', bounded(820, 'about'), stated(819))).toBe('missed');
  expect(became('more', bounded(95, 'at-least'), stated(95))).toBe('reached');
  expect(became('less', bounded(6, 'at-most'), stated(6))).toBe('reached');
  expect(became('less', bounded(6, 'at-most'), bounded(6, 'at-most'))).toBe('reached');
});

test('what is to be less or more than a number is not reached by that very number', () => {
  expect(became('less', bounded(4, 'less-than'), stated(4))).toBe('missed');
  expect(became('less', bounded(4, 'less-than'), stated(3.9, 1))).toBe('reached');
  expect(became('more', bounded(90, 'more-than'), stated(90))).toBe('missed');
  expect(became('more', bounded(90, 'more-than'), stated(90.1, 1))).toBe('reached');
});

test('a goal that is deemed met, or stated as met without a number, is so whatever the goal', () => {
  for (const target of [stated(35), said('met-as-set'), lost]) {
    expect(became('more', target, said('deemed-met'))).toBe('deemed');
    expect(became('more', target, said('met-as-set'))).toBe('stated');
    expect(became('as-set', target, said('keeps-pace'))).toBe('stated');
  }
});

test('a goal in words leaves open what a number comes to', () => {
  expect(became('more', said('keeps-pace'), stated(4.79, 2))).toBe('open');
});

test.each<[what: string, target: Stated, actual: Stated]>([
  ['what was reached is lost', stated(2.5, 1), lost],
  ['what was reached is damaged', stated(2.5, 1), damaged],
  ['the goal is lost', lost, stated(2.5, 1)],
  ['the goal is damaged', damaged, stated(2.5, 1)],
  ['the goal is words and what was reached is lost', said('met-as-set'), lost],
])('nothing can be told where %s', (_, target, actual) => {
  expect(became('more', target, actual)).toBe('lost');
});

test('nothing can be told where a figure is not there', () => {
  const cells: IndicatorCells = { type: 'looking-back', base: 'base', target: 'target', actual: 'actual' };
  const there = figure('target', stated(1), 'per-cent');
  expect(achievementOf(row('more', cells), known(there))).toBe('lost');
  expect(achievementOf(row('more', cells), known({ ...there, id: 'actual' }))).toBe('lost');
});

test('what looks forward is ahead, whatever stands in it', () => {
  const cells: IndicatorCells = { type: 'looking-forward', base: 'base', target: 'target', growth: null };
  expect(
    achievementOf(row('more', cells), known(figure('base', stated(9), 'per-cent'), figure('target', stated(1), 'per-cent'))),
  ).toBe('ahead');
  expect(achievementOf(row('as-set', { ...cells, base: null }), known())).toBe('ahead');
});

test('a row may come to seven ends', () => {
  expect([...ACHIEVEMENTS].sort()).toEqual(['ahead', 'deemed', 'lost', 'missed', 'open', 'reached', 'stated']);
});
