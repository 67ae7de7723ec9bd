import { expect, test } from 'vitest';
import { formatInUnit } from '#i18n/figure-text.ts';
import type { Figure } from '#plan/figure.ts';
import type { Indicator } from '#plan/indicator.ts';
import type { Language } from '#plan/plan.ts';
import { figureEntriesOf, figureIndexOf } from '#search/figure-index.ts';
import { type FigureHit, type FigureQuery, type FoundFigures, findFigures } from '#search/find-figures.ts';
import { figure, stated } from '../fixtures/made-up-sums.ts';
import { thing } from './made-index.ts';
import { foundFigures } from './real-figures.ts';

const idsOf = ({ hits }: { readonly hits: readonly FigureHit[] }): readonly string[] => hits.map(({ figure: { id } }) => id);

test.each(['1500亿元', '1500 亿元', '1500亿', '1,500亿元', '１５００億元', '投资1500亿元', '150 billion yuan'])(
  '“%s” finds first what is to be invested in five years, before what was to be in the five before',
  (typed) => {
    expect(idsOf(foundFigures(typed))).toEqual([
      'major-project-investment-2021-2025',
      'fixed-asset-investment-2020-target-box-1',
    ]);
    expect(foundFigures(typed).comesFirst).toBe(true);
  },
);

test.each([
  ['7.5%', ['gdp-growth-box-2']],
  ['7.5 ％', ['gdp-growth-box-2']],
  ['高新技术企业', ['high-tech-firms-2025', 'high-tech-firms-2025-doubling', 'high-tech-firms-2020']],
  ['high-tech firms', ['high-tech-firms-2025', 'high-tech-firms-2025-doubling', 'high-tech-firms-2020']],
  ['gaoxinjishuqiye', ['high-tech-firms-2025', 'high-tech-firms-2025-doubling', 'high-tech-firms-2020']],
  ['路网密度', ['road-density-2025']],
  ['高新技术企业 2020', ['high-tech-firms-2020']],
  ['50000个', ['parking-spaces-added-2021-2025']],
])('“%s” finds first %j', (typed, ids) => {
  expect(idsOf(foundFigures(typed)).slice(0, ids.length)).toEqual(ids);
});

test.each(['硚口区', '2025', '1135', '12号线', '7518.9', '518.9', '500.1', '1', '·', ''])('“%s” finds no figure', (typed) => {
  expect(foundFigures(typed)).toEqual({ hits: [], count: 0, left: 0, comesFirst: false, about: new Set() });
});

test('“2025年高新技术企业”, a year written on to what is asked for, finds that of the year', () => {
  expect(idsOf(foundFigures('2025年高新技术企业'))).toEqual(['high-tech-firms-2025', 'high-tech-firms-2025-doubling']);
});

test('“GDP” finds the product itself, then its growth, and after them what is only measured against it', () => {
  const ids = idsOf(foundFigures('GDP'));
  const [itself, of] = [ids.slice(0, 7), ids.slice(7, 9)];
  expect(itself).toEqual([
    'gdp-2025',
    'gdp-2025-box-2',
    'gdp-2020-target-box-1',
    'gdp-2020',
    'gdp-2020-box-1',
    'gdp-2020-box-2',
    'gdp-2015-box-1',
  ]);
  expect(of).toEqual(['gdp-growth-box-2', 'gdp-2020-to-2015']);
  expect(ids.slice(9)).toContain('energy-use-fall-2020-target-box-1');
  expect(idsOf(foundFigures('GDP', { language: 'en' })).slice(0, 7)).toEqual(itself);
});

test.each(['GDP年均增长7.5%', '地区生产总值年均增长7.5%', '地区生产总值（GDP）年均增长'])(
  '“%s” finds the growth wholly',
  (typed) => {
    expect(idsOf(foundFigures(typed))).toEqual(['gdp-growth-box-2']);
  },
);

const place = thing('place', 'district', '茶区', 'Tea District');
const about = [place.id];
const made = (id: string, zh: string, en: string, more: Partial<Figure> = {}): Figure => ({
  ...figure(id, stated(8), 'yi-yuan'),
  measure: { zh, en },
  ...more,
});
const invested = made('invested', '完成投资', 'Investment', { stated: stated(150, 1), about, period: { from: 2031, to: 2035 } });
const before = made('before', '此前投资', 'Investment before', { stated: stated(150), period: { from: 2026, to: 2030 } });
const counted = made('counted', '投资笔数', 'Deals', { stated: stated(150), kind: 'count', period: { from: 2031, to: 2035 } });
const whole = made('whole', '总额', 'Whole', { stated: stated(1150) });
const close = made('close', '余额', 'Rest', { stated: stated(150.5, 1) });
const year = made('year', '目标年份', 'Year of the aim', { stated: { type: 'year', year: 2035 }, kind: 'date' });
const named = made('named', '区名', 'Name', { stated: { type: 'name', name: '茶区' }, kind: 'name', about });
const ranked = made('ranked', '排名', 'Ranking', { stated: { type: 'name', name: '150强' }, kind: 'name' });
const FIGURES = [before, counted, invested, whole, close, year, named, ranked];
const row: Indicator = {
  id: 'row',
  box: null,
  order: 1,
  part: null,
  group: null,
  name: { zh: '投入', en: 'Spending' },
  unit: 'yi-yuan',
  better: 'more',
  cells: { type: 'looking-forward', base: null, target: 'invested', growth: 'whole' },
  sameAs: null,
  redefined: null,
};

const readIn = ({ stated: number, unit }: Figure, language: Language): string => {
  if (number.type === 'name') return number.name;
  return number.type === 'number' ? formatInUnit(number.value, number.decimals, unit, language) : '2035';
};
const index = figureIndexOf(
  figureEntriesOf({ figures: FIGURES, indicators: [row] }, (id) => (id === place.id ? place : undefined), readIn),
  null,
);
const look = (typed: string, more: Partial<FigureQuery> = {}): FoundFigures =>
  findFigures(index, { typed, language: 'zh', limit: 9, keeps: () => true, ...more });

test('a number is found whole: aims first, then the later, and never in the middle of another', () => {
  expect(idsOf(look('150亿元'))).toEqual(['invested', 'before', 'counted']);
  expect(idsOf(look('150.5'))).toEqual(['close']);
  expect(idsOf(look('50'))).toEqual([]);
});

test('a number is found as it is read and without the noughts it ends with, and marked', () => {
  const [hit] = look('150亿元').hits;
  expect(hit).toMatchObject({ value: '150.0亿元', measureRanges: [], valueRanges: [[0, 7]], also: null });
  const [read] = look('150.0', { limit: 1 }).hits;
  expect(read?.valueRanges).toEqual([[0, 5]]);
  expect(look('完成 150').hits.map(({ measureRanges }) => measureRanges)).toEqual([[[0, 2]]]);
});

test('a figure is found by what the tables call it, but not by a row it is only the growth of', () => {
  expect(look('投入').hits.map(({ figure: { id }, also }) => [id, also?.text.text, also?.ranges])).toEqual([
    ['invested', '投入', [[0, 2]]],
  ]);
});

test('what is found by the other language alone shows those words as well', () => {
  expect(look('deals').hits.map(({ also }) => [also?.text.text, also?.text.language])).toEqual([['Deals', 'en']]);
  expect(look('deals', { language: 'en' }).hits.map(({ also, measureRanges }) => [also, measureRanges])).toEqual([
    [null, [[0, 5]]],
  ]);
});

test('what a figure is about and its years narrow down what is found, and find nothing alone', () => {
  expect(idsOf(look('投资'))).toEqual(['counted', 'invested', 'before']);
  expect(idsOf(look('茶区 投资'))).toEqual(['invested']);
  expect(idsOf(look('2026 投资'))).toEqual(['before']);
  expect(idsOf(look('茶区'))).toEqual([]);
  expect(idsOf(look('2035'))).toEqual([]);
  expect(idsOf(look('目标年份'))).toEqual(['year']);
});

test('a number comes first where it is most of what was typed, not where it is part of a name', () => {
  const isFirst = (typed: string) => look(typed).comesFirst;
  expect(['150亿', '150', '投资150亿', '完成投资 150', '投资', '150强'].map(isFirst)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('what is not looked through is counted as left, and what all that answers is about is told', () => {
  const found = look('投资', { keeps: ({ id }) => id !== 'invested', limit: 1 });
  expect([idsOf(found), found.count, found.left, [...found.about]]).toEqual([['counted'], 2, 1, ['place']]);
});
