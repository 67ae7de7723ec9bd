import { expect, test } from 'vitest';
import { quotedFigure } from '#i18n/figure-citation.ts';
import { LANGUAGES } from '#plan/plan.ts';
import { figure, stated } from '../fixtures/made-up-sums.ts';

const plain = figure('roads', stated(199), 'kilometre');

test('a figure is quoted with its kind, and with its years where it has some', () => {
  const dated = { ...plain, period: { from: 2016, to: 2020 }, bracketed: true };
  expect(LANGUAGES.map((language) => quotedFigure(plain, 'Plan, line 1', [], language))).toEqual([
    '虚构（目标）：199公里\nPlan, line 1',
    'made up (target): 199 km\nPlan, line 1',
  ]);
  expect(LANGUAGES.map((language) => quotedFigure(dated, 'Plan, line 1', [], language))).toEqual([
    '虚构（2016–2020，目标，[ ] 为五年累计数）：[199公里]\nPlan, line 1',
    'made up (2016–2020, target, [ ] is the sum of five years): [199 km]\nPlan, line 1',
  ]);
});

test('what tells against it, and what is noted of it, stands below it', () => {
  const noted = { ...plain, note: { zh: '原文另有写法', en: 'written otherwise in the text' } };
  expect(quotedFigure(noted, 'Plan, line 1', ['It disagrees.'], 'en')).toBe(
    'made up (target): 199 km\nPlan, line 1\nIt disagrees.\nwritten otherwise in the text',
  );
});
