import { expect, test } from 'vitest';
import type { Figure } from '#plan/figure.ts';
import type { Mention } from '#plan/mention.ts';
import type { Statement } from '#plan/plan.ts';
import type { Sums } from '#plan/relation.ts';
import { yearsOf } from '#plan/statement-years.ts';
import { figure, locator, stated } from '../fixtures/made-up-sums.ts';

const saying = (zh: string): Statement => ({ id: 'said', about: 'town', topic: 'other', text: { zh, en: 'In 2099.' }, locator });

const of = (id: string, period: Figure['period']): Figure => ({ ...figure(id, stated(9), 'project'), period });
const mention = (id: string): Mention => ({ figure: id, language: 'zh', from: 0, to: 1 });

const sumsOf = (mentions: Sums['mentions'], ...figures: readonly Figure[]): Sums => ({
  figures,
  outside: [],
  indicators: [],
  mentions,
  relations: [],
  investment: null,
});

const yearsIn = (zh: string, sums: Sums | null = null): readonly number[] => [...yearsOf(saying(zh), sums)].sort((a, b) => a - b);

test.each<[what: string, zh: string, years: readonly number[]]>([
  ['a year', '到2025年建成', [2025]],
  ['several years, each once', '2020年9所，2025年15所，比2020年多', [2020, 2025]],
  ['a span by its end', '2021—2025年', [2025]],
  ['a span by its end, whatever the dash', '2016–2020年、2021-2025年', [2020, 2025]],
  ['a year and the start of no span', '2016年—2020年', [2016, 2020]],
  ['a year beside Han characters', '自2030起', [2030]],
])('words are of %s', (_, zh, years) => {
  expect(yearsIn(zh)).toEqual(years);
});

test.each(['没有年份', '1135片', '1998年', '12025个', '2025000元', '超过2000亿元', '2050万人', '3.2025', '1,2025'])(
  '%s is of no year',
  (zh) => {
    expect(yearsIn(zh)).toEqual([]);
  },
);

test('a statement is also of the years of the figures in its words, a span by its end', () => {
  const sums = sumsOf(
    { said: [mention('before'), mention('span'), mention('never'), mention('gone')], other: [mention('else')] },
    of('before', { from: 2015, to: 2015 }),
    of('span', { from: 2021, to: 2025 }),
    of('never', null),
    of('else', { from: 2035, to: 2035 }),
  );
  expect(yearsIn('没有年份', sums)).toEqual([2015, 2025]);
  expect(yearsIn('到2030年', sums)).toEqual([2015, 2025, 2030]);
});

test('a statement without figures, or of a plan whose figures have not come, is of the years it names', () => {
  expect(yearsIn('到2030年', sumsOf({}))).toEqual([2030]);
  expect(yearsIn('到2030年', null)).toEqual([2030]);
});

test('other sums have other years, and the same ones the same again', () => {
  const mentions = { said: [mention('any')] };
  const sums = sumsOf(mentions, of('any', { from: 2015, to: 2015 }));
  expect(yearsIn('没有', sums)).toEqual([2015]);
  expect(yearsIn('没有', sumsOf(mentions, of('any', { from: 2020, to: 2020 })))).toEqual([2020]);
  expect(yearsIn('没有', sums)).toEqual([2015]);
});
