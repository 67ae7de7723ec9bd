import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { BoundStated, Figure, Saying, Stated } from '#plan/figure.ts';
import type { UnitKey } from '#plan/unit.ts';
import { realPlan } from './real-plan.ts';

const { facts } = realPlan;

const rowForm = z.object({ number: z.int(), id: z.string(), value: z.string(), unit: z.string(), line: z.int() });
type Row = z.infer<typeof rowForm>;

/** Every figure of the plan's text as it was read off by somebody else than who wrote the facts. */
const rows = z.array(rowForm).parse(JSON.parse(readFileSync('tests/fixtures/plan-figures.json', 'utf8')));

const figures = new Map(facts.figures.map((figure) => [figure.id, figure]));
const figureOf = ({ id }: Row): Figure => {
  const figure = figures.get(id);
  if (!figure) throw new Error(`there is no figure ${id}`);
  return figure;
};

const decimalsOf = (digits: string): number => digits.split('.')[1]?.length ?? 0;

const number = (digits: string, bound: BoundStated = 'exact'): Stated => ({
  type: 'number',
  value: Number(digits),
  decimals: decimalsOf(digits),
  bound,
});
const damaged = (literal: string): Stated => ({
  type: 'damaged',
  literal,
  value: Number(literal),
  decimals: decimalsOf(literal),
});
const count = (value: number, written: string): Stated => ({ type: 'count', value, written });
const name = (name: string): Stated => ({ type: 'name', name });

/** Rows whose value does not tell the whole of what stands in the text. */
const READ_APART: Readonly<Record<string, Stated>> = {
  'gdp-2020': number('860', 'about'),
  'major-project-threshold-2016-2020': number('30', 'at-least'),
  'gdp-growth-box-2': number('7.5'),
  'water-use-fall-2015-box-1': damaged('3.5'),
  'water-use-fall-2020-target-box-1': damaged('5.2'),
  'research-spending-share-growth-box-2': damaged('1'),
  'foreign-trade-2025': damaged('50'),
  'retail-districts-2025-low': number('1'),
  'retail-districts-2025-high': number('2'),
  'leading-industries': count(3, '三'),
  'two-lakes': count(2, '两'),
  'four-ways-of-service': count(4, '四'),
  'aims-of-hundred-billion': count(4, '四'),
  'four-networks': count(4, '四'),
  'one-river-two-lakes': count(3, '一江两湖'),
  'new-five-centres': count(5, '五'),
  'functional-zones': count(3, '三'),
  'economic-axes': count(3, '三'),
  'highlight-areas': count(7, '七'),
  'leading-functions-hanzhengjie': count(2, '双'),
  'fields-hanshuipan': count(3, '三'),
  'fishing-ban': count(10, '十'),
  'main-roads-named': count(6, '沿河大道、解放大道、中山大道、建设大道、南泥湾大道、长丰大道'),
  'five-cultures': count(5, '五'),
  'four-model-works': count(4, '四'),
  'global-500-hanzhengjie': name('世界500强'),
  'global-500-hanshuipan': name('世界500强'),
  'china-500-hanshuipan': name('中国500强'),
  'china-private-500-hanshuipan': name('中国民营企业500强'),
  'top-500-firms': name('500强'),
  'k11-name': name('新世界K11'),
};

const SAYINGS: Readonly<Record<string, Saying>> = {
  完成市级下达目标: 'met-as-set',
  视同完成: 'deemed-met',
  与经济增长同步: 'keeps-pace',
};
const BOUNDS: Readonly<Record<string, BoundStated>> = {
  '': 'exact',
  '≤': 'at-most',
  '≥': 'at-least',
  '<': 'less-than',
  '>': 'more-than',
};
const NAMES = /^(?:注\d|专栏\d|5G|PM2\.5|PM10|0-3|“133”)$/;

/** What stands in the text by what the row says of it. */
const standsIn = (row: Row): Pick<Figure, 'stated' | 'bracketed'> => {
  const apart = READ_APART[row.id];
  if (apart) return { stated: apart, bracketed: false };
  const { value, unit } = row;
  const words = wordsOf(row);
  const saying = SAYINGS[words];
  if (saying) return { stated: { type: 'words', words: { zh: words, en: expect.any(String) }, saying }, bracketed: false };
  if (/^\((?:缺|不明)/.test(value)) return { stated: { type: 'lost' }, bracketed: false };
  if (value === '×2') return { stated: { type: 'doubling' }, bracketed: false };
  if (unit === '日期') return { stated: { type: 'date', on: value }, bracketed: false };
  if (/^年/.test(unit) && /^20\d\d$/.test(value)) return { stated: { type: 'year', year: Number(value) }, bracketed: false };
  if (unit === '(地块名)') return { stated: name(`${value}片`), bracketed: false };
  if (unit === '号线') return { stated: name(`${value}号线`), bracketed: false };
  if (NAMES.test(value)) return { stated: name(value), bracketed: false };
  const [, broken] = /^(\d+(?:\.\d+)?)\((?:万\?|列属不明)\)$/.exec(value) ?? [];
  if (broken) return { stated: damaged(broken), bracketed: false };
  const [, bracket, sign = '', digits] = /^(\[?)([≤≥<>]?)(\d+(?:\.\d+)?)\]?$/.exec(value) ?? [];
  const bound = BOUNDS[sign];
  if (digits === undefined || bound === undefined) throw new Error(`row ${row.number} says ${value}, which is not understood`);
  return { stated: number(digits, bound), bracketed: bracket === '[' };
};

/** The words of a row; cells that are one with those above have theirs. */
const wordsOf = ({ value }: Row): string => (value.startsWith('(同上') ? '完成市级下达目标' : value.replace('[与]', '与'));

test('the table has 325 rows, and every one of them is a figure of its own', () => {
  expect(rows).toHaveLength(325);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(325);
  expect(rows.filter(({ id }) => !figures.has(id))).toEqual([]);
});

test('the one figure the table has not is a number in Chinese characters', () => {
  const ids = new Set(rows.map(({ id }) => id));
  const others = facts.figures.filter(({ id }) => !ids.has(id));
  expect(others.map(({ id, note }) => [id, note?.zh])).toEqual([['large-park-threshold', '文本用汉字写“千亩”。']]);
});

test('every figure states just what its row says, and in its line', () => {
  const said = rows.map((row) => ({ id: row.id, line: row.line, ...standsIn(row) }));
  const stated = rows.map(figureOf).map(({ id, locator, stated, bracketed }) => ({ id, line: locator.line, stated, bracketed }));
  expect(stated).toEqual(said);
});

test('18 numbers stand in brackets and are the sum of a period of several years', () => {
  const bracketed = facts.figures.filter((figure) => figure.bracketed);
  expect(bracketed).toHaveLength(18);
  expect(bracketed.filter(({ period }) => period === null || period.to - period.from !== 4).map(({ id }) => id)).toEqual([]);
});

/** What a unit of the table may be; where it is a measure word, of what. */
const UNITS_OF: Readonly<Record<string, readonly (UnitKey | null)[]>> = {
  '': ['way-of-service', null],
  日期: [null],
  '(地块名)': [null],
  号线: [null],
  年: ['year', null],
  倍: ['times'],
  '%': ['per-cent'],
  百分点: ['percentage-point'],
  亿元: ['yi-yuan'],
  亿: ['yi-currency-lost'],
  亿美元: ['yi-us-dollar'],
  万美元: ['wan-us-dollar'],
  万元: ['wan-yuan-per-person'],
  '万元/人': ['wan-yuan-per-person'],
  公里: ['kilometre'],
  '公里/平方公里': ['kilometre-per-square-kilometre'],
  平方米: ['square-metre-per-person'],
  万平方米: ['wan-square-metre'],
  亩: ['mu'],
  '微克/立方米': ['microgram-per-cubic-metre'],
  万人: ['wan-person'],
  万人次: ['wan-person-time'],
  万套: ['wan-home'],
  套: ['home'],
  岁: ['year-of-age', null],
  分钟: ['minute'],
  件: ['patent-per-ten-thousand-persons'],
  张: ['bed-per-thousand-persons', 'bed', 'network'],
  人: ['person', 'doctor-per-thousand-persons'],
  名: ['person'],
  所: ['school', 'kindergarten'],
  家: ['firm', 'platform', 'nursery'],
  条: ['axis', 'road'],
  篇: ['field'],
  种: ['culture'],
  场次: ['event'],
  '场/次': ['exhibition'],
  '个/片': ['football-pitch'],
  '项/个': ['project'],
  项: ['project', 'aim', 'training-project', 'model-works'],
  个: [
    'industry',
    'project',
    'lake',
    'platform',
    'park',
    'water-body',
    'centre',
    'zone',
    'highlight-area',
    'function',
    'retail-district',
    'parcel',
    'building-cluster',
    'premises',
    'platform-or-project',
    'desk',
    'housing-estate',
    'parking-space',
    'organisation',
    'nursery-place-per-thousand-persons',
  ],
};

test('every figure has the unit of its row, which words in the place of a number and a rate among sums have not', () => {
  const wordless = rows.filter((row) => figureOf(row).stated.type !== 'words');
  const other = wordless.filter((row) => !UNITS_OF[row.unit.replace(/\(.*(?:缺).*\)$/, '')]?.includes(figureOf(row).unit));
  expect(other.map(({ id }) => [id, figures.get(id)?.unit])).toEqual([['gdp-growth-box-2', 'per-cent']]);
  const worded = facts.figures.filter(({ stated }) => stated.type === 'words');
  expect(worded.filter(({ unit }) => unit !== null).map(({ id }) => id)).toEqual([]);
});

test('a unit that its row calls lost is told to be ours, and of two more a note says so', () => {
  const told = facts.figures.filter(({ unitLost }) => unitLost).map(({ id }) => id);
  const lost = rows.filter(({ unit }) => unit.includes('缺')).map(({ id }) => id);
  expect(lost).toHaveLength(34);
  expect(lost.filter((id) => !told.includes(id))).toEqual([]);
  expect(told.filter((id) => !lost.includes(id))).toEqual(['gdp-expected-year', 'retail-districts-2025-high']);
  expect(figures.get('gdp-expected-year')?.note?.en).toBe('The word for "year" is lost.');
  expect(figures.get('retail-districts-2025-high')?.note?.en).toBe(
    'With the lower end one range, 1 to 2; the measure word is lost.',
  );
});

test('a damaged figure keeps the digits that stand, and a note says what they have lost', () => {
  const broken = facts.figures.filter(({ stated }) => stated.type === 'damaged');
  expect(broken.filter(({ note }) => note === null).map(({ id }) => id)).toEqual([]);
});

test('a row of which only two numbers are left says that their cells are inferred', () => {
  const left = facts.indicators.filter(
    ({ cells }) => cells.base !== null && figures.get(cells.base)?.note?.zh.includes('三格只剩两格'),
  );
  expect(left.map(({ id, redefined }) => [id, redefined?.zh, redefined?.en])).toEqual(
    ['indicator-1-7-research-spending-share', 'indicator-1-15-water-use-fall'].map((id) => [
      id,
      '三格只剩两个数，属于哪两格是推断的。',
      'Two numbers of three cells are left; in which cells they belong is inferred.',
    ]),
  );
});

test('a figure and the statements of its line tell one and the same place; only the headings of two boxes say nothing more', () => {
  const places = new Map(facts.statements.map(({ locator }) => [locator.line, locator]));
  const told = facts.figures.filter(({ locator }) => places.has(locator.line));
  expect(told.map(({ id, locator }) => [id, locator])).toEqual(told.map(({ id, locator }) => [id, places.get(locator.line)]));
  expect(facts.figures.filter((figure) => !told.includes(figure)).map(({ id }) => id)).toEqual(['box-7', 'box-8']);
});
