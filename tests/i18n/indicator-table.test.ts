import { expect, test } from 'vitest';
import { type IndicatorOrder, indicatorTable, inOrder, orderOf } from '#i18n/indicator-table.ts';
import type { Figure, Stated } from '#plan/figure.ts';
import type { Indicator, IndicatorCells } from '#plan/indicator.ts';
import type { Language } from '#plan/plan.ts';
import { indexSums } from '#plan/sum-index.ts';
import type { UnitKey } from '#plan/unit.ts';
import { figure, locator, stated } from '../fixtures/made-up-sums.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';

const inBox = (id: string, what: Stated, unit: UnitKey | null): Figure => ({
  ...figure(id, what, unit),
  locator: { ...locator, section: 1, box: 1, line: 47 },
});

const figures: readonly Figure[] = [
  inBox('base', stated(547), 'yi-yuan'),
  { ...inBox('target', stated(1500), 'yi-yuan'), bracketed: true },
  { ...inBox('reached', stated(1567), 'yi-yuan'), bracketed: true },
  { ...inBox('missed', stated(1367), 'yi-yuan'), bracketed: true },
  inBox('lost', { type: 'lost' }, 'yi-yuan'),
  inBox('deemed', { type: 'words', words: { zh: '视同完成', en: 'deemed met' }, saying: 'deemed-met' }, null),
  inBox('met', { type: 'words', words: { zh: '完成', en: 'met' }, saying: 'met-as-set' }, null),
  inBox('growth', stated(7.5, 1), 'per-cent'),
];

const sums = indexSums({ figures, outside: [], indicators: [], mentions: {}, relations: [], investment: null }, TINY_PLAN);

const row = (id: string, cells: IndicatorCells, more: Partial<Indicator> = {}): Indicator => ({
  id,
  box: 1,
  order: 1,
  part: null,
  group: null,
  name: { zh: `指标${id}`, en: `Indicator ${id}` },
  unit: 'yi-yuan',
  better: 'more',
  cells,
  sameAs: null,
  redefined: null,
  ...more,
});
const back = (actual: string, target = 'target'): IndicatorCells => ({ type: 'looking-back', base: 'base', target, actual });
const ahead = (base: string | null, growth: string | null): IndicatorCells => ({
  type: 'looking-forward',
  base,
  target: 'target',
  growth,
});

const SOURCE = { planTitle: 'Small Plan of "Cloudstone", revised', link: 'https://example.org/#figures=indicators' };

const linesOf = (rows: readonly Indicator[], language: Language): readonly string[] =>
  indicatorTable(rows, sums, SOURCE, language).split('\r\n');

test('the table has a heading, a line for each row with its place, and closes with plan, brackets and link', () => {
  const rows = [row('a', back('missed')), row('b', ahead('base', 'growth'), { box: 2, order: 6, part: 'a' })];
  expect(linesOf(rows, 'zh')).toEqual([
    ',,指标,单位,基期,目标,预计完成,累计或年均增长,结果,出处',
    '专栏1,1,指标a,亿元,547亿元,[1500亿元],[1367亿元],,没有达到,第一章·一·专栏1 · 第47行',
    '专栏2,6a,指标b,亿元,547亿元,[1500亿元],,7.5%,目标,第一章·一·专栏1 · 第47行',
    '"Small Plan of ""Cloudstone"", revised"',
    '[ ] 为五年累计数',
    'https://example.org/#figures=indicators',
    '',
  ]);
});

test('in English the table is in English, numbers and all', () => {
  expect(linesOf([row('a', back('reached'))], 'en')).toEqual([
    ',,Indicator,Unit,Base,Target,Expected,Sum or yearly growth,Outcome,Place',
    'Box 1,1,Indicator a,billion yuan,54.7 billion yuan,[150.0 billion yuan],[156.7 billion yuan],,reached,Ch. 1 §1 box 1 · line 47',
    '"Small Plan of ""Cloudstone"", revised"',
    '[ ] is the sum of five years',
    'https://example.org/#figures=indicators',
    '',
  ]);
});

test('numbers in the table have no commas, so that they stay numbers and need no quotes', () => {
  const [, line] = linesOf([row('a', back('missed'))], 'zh');
  expect(line).not.toMatch(/\d,\d{3}|"/);
});

test('a name with a comma, with quotes or with the look of a formula is quoted as RFC 4180 says, and is no formula', () => {
  const named = (zh: string) => linesOf([row('a', back('missed'), { name: { zh, en: zh } })], 'zh')[1];
  expect(named('甲,乙')).toMatch(/^专栏1,1,"甲,乙",亿元,/);
  expect(named('所谓"甲"')).toMatch(/^专栏1,1,"所谓""甲""",亿元,/);
  expect(named('=1+1')).toMatch(/^专栏1,1,'=1\+1,亿元,/);
});

test('a row outside the boxes has no box, and cells that are empty or not there stay empty', () => {
  expect(linesOf([row('a', ahead(null, null), { box: null })], 'en')[1]).toBe(
    ',1,Indicator a,billion yuan,,[150.0 billion yuan],,,target,Ch. 1 §1 box 1 · line 47',
  );
  expect(linesOf([row('a', back('gone', 'gone'))], 'en')[1]).toBe(
    'Box 1,1,Indicator a,billion yuan,54.7 billion yuan,,,,number lost,',
  );
});

test('words and lost numbers stand in their cells as words', () => {
  expect(linesOf([row('a', back('deemed', 'lost'))], 'zh')[1]).toBe(
    '专栏1,1,指标a,亿元,547亿元,缺字,视同完成,,视同完成,第一章·一·专栏1 · 第47行',
  );
});

test('a row has the number it is printed with, and its letter where a number has several', () => {
  expect(orderOf(row('a', back('missed'), { order: 6 }))).toBe('6');
  expect(orderOf(row('a', back('missed'), { order: 6, part: 'b' }))).toBe('6b');
});

const ROWS = [
  row('reached', back('reached'), { name: { zh: '一', en: 'Zeal' } }),
  row('ahead', ahead('base', null), { name: { zh: '二', en: 'apple' } }),
  row('deemed', back('deemed'), { name: { zh: '安', en: 'Bread' } }),
  row('missed', back('missed'), { name: { zh: '三', en: 'cake' } }),
  row('stated', back('met'), { name: { zh: '安', en: 'bread' } }),
  row('open', back('reached', 'met'), { name: { zh: '北', en: 'élan' } }),
  row('lost', back('lost'), { name: { zh: '波', en: 'date' } }),
  row('missed-too', back('missed'), { name: { zh: '草', en: 'fig' } }),
];

test.each<[order: IndicatorOrder, language: Language, ids: readonly string[]]>([
  ['table', 'zh', ['reached', 'ahead', 'deemed', 'missed', 'stated', 'open', 'lost', 'missed-too']],
  ['outcome', 'zh', ['missed', 'missed-too', 'open', 'lost', 'deemed', 'stated', 'reached', 'ahead']],
  ['name', 'en', ['ahead', 'stated', 'deemed', 'missed', 'lost', 'open', 'missed-too', 'reached']],
  ['name', 'zh', ['deemed', 'stated', 'open', 'lost', 'missed-too', 'ahead', 'missed', 'reached']],
])('in the order %s (%s) what is equal stays as printed', (order, language, ids) => {
  expect(inOrder(ROWS, order, sums, language).map(({ id }) => id)).toEqual(ids);
});
