import { expect, test } from 'vitest';
import {
  formatBounds,
  formatFigure,
  formatGap,
  formatInUnit,
  formatOutside,
  formatPeriod,
  formatResult,
} from '#i18n/figure-text.ts';
import { UNIT_WORDS } from '#i18n/units.ts';
import type { BoundStated, Figure, Stated } from '#plan/figure.ts';
import { exactly, type Interval } from '#plan/interval.ts';
import { LANGUAGES } from '#plan/plan.ts';
import { UNIT_KEYS, type UnitKey } from '#plan/unit.ts';
import { figure, stated, words } from '../fixtures/made-up-sums.ts';

const inBoth = (each: Figure): readonly string[] => LANGUAGES.map((language) => formatFigure(each, language));
const said = (what: Stated, unit: UnitKey | null): readonly string[] => inBoth(figure('any', what, unit));
const bounded = (value: number, bound: BoundStated, decimals = 0): Stated => ({ type: 'number', value, decimals, bound });

test.each<[value: number, decimals: number, unit: UnitKey, zh: string, en: string]>([
  [860, 0, 'yi-yuan', '860亿元', '86.0 billion yuan'],
  [1421.9, 1, 'yi-yuan', '1,421.9亿元', '142.19 billion yuan'],
  [31.13, 2, 'yi-us-dollar', '31.13亿美元', '3.113 billion US dollars'],
  [60_700, 0, 'wan-us-dollar', '60,700万美元', '607.00 million US dollars'],
  [4.79, 2, 'wan-yuan-per-person', '4.79万元/人', '47,900 yuan per person'],
  [554, 0, 'wan-square-metre', '554万平方米', '5,540,000 m²'],
  [16, 0, 'wan-person', '16万人', '160,000 people'],
  [56.9, 2, 'wan-person', '56.90万人', '569,000 people'],
  [1.5, 1, 'wan-person-time', '1.5万人次', '15,000 cases'],
  [2.95, 2, 'wan-home', '2.95万套', '29,500 homes'],
  [199, 0, 'kilometre', '199公里', '199 km'],
  [0.94, 2, 'kilometre-per-square-kilometre', '0.94公里/平方公里', '0.94 km/km²'],
  [3675, 0, 'mu', '3,675亩', '3,675 mu'],
  [7.5, 1, 'per-cent', '7.5%', '7.5%'],
  [10, 0, 'percentage-point', '10个百分点', '10 percentage points'],
  [9.1, 1, 'doctor-per-thousand-persons', '9.1人/千人', '9.1 per 1,000 people'],
  [50_000, 0, 'parking-space', '50,000个', '50,000 spaces'],
  [1.6, 1, 'times', '1.6倍', '1.6 times'],
  [100, 0, 'one', '100', '100'],
])('%d with %d decimals in %s is %s, in English %s: no digit more or less', (value, decimals, unit, zh, en) => {
  expect(said(stated(value, decimals), unit)).toEqual([zh, en]);
});

test('a number without a unit stands alone, with the decimals it is written with', () => {
  expect(said(stated(1234.5, 2), null)).toEqual(['1,234.50', '1,234.50']);
});

test.each<[bound: BoundStated, zh: string, en: string]>([
  ['exact', '860亿元', '86.0 billion yuan'],
  ['about', '约860亿元', 'about 86.0 billion yuan'],
  ['at-least', '≥860亿元', '≥ 86.0 billion yuan'],
  ['at-most', '≤860亿元', '≤ 86.0 billion yuan'],
  ['more-than', '>860亿元', '> 86.0 billion yuan'],
  ['less-than', '<860亿元', '< 86.0 billion yuan'],
])('the bound %s is said before the number', (bound, zh, en) => {
  expect(said(bounded(860, bound), 'yi-yuan')).toEqual([zh, en]);
});

test('what the plan sets in brackets stands in brackets, with its unit and its bound', () => {
  const five = { ...figure('five-years', stated(1500), 'yi-yuan'), bracketed: true };
  expect(inBoth(five)).toEqual(['[1,500亿元]', '[150.0 billion yuan]']);
  expect(inBoth({ ...five, unit: null })).toEqual(['[1,500]', '[1,500]']);
  expect(inBoth({ ...five, stated: bounded(18, 'at-least'), unit: 'per-cent' })).toEqual(['[≥18%]', '[≥ 18%]']);
});

test('a Han numeral is read as the number it is, of its unit', () => {
  expect(said({ type: 'count', value: 4, written: '四' }, 'network')).toEqual(['4张', '4 networks']);
});

test('a doubling, a lost number and words in the place of a number are words', () => {
  expect(said({ type: 'doubling' }, 'times')).toEqual(['翻一番', 'doubled']);
  expect(said({ type: 'lost' }, 'per-cent')).toEqual(['缺字', 'lost']);
  expect(said({ type: 'words', words: { zh: '视同完成', en: 'deemed met' }, saying: 'deemed-met' }, null)).toEqual([
    '视同完成',
    'deemed met',
  ]);
});

test('a damaged number has the digits that stand and no unit, since which it has is in doubt', () => {
  const damaged: Stated = { type: 'damaged', literal: '13.5', value: 13.5, decimals: 1 };
  expect(said(damaged, 'person')).toEqual(['13.5 （字有缺损）', '13.5 (damaged)']);
  expect(said(damaged, 'yi-currency-lost')).toEqual(['13.5 （字有缺损）', '13.5 (damaged)']);
});

test('a year, a day and a name are as they stand, in either language', () => {
  expect(said({ type: 'year', year: 2025 }, null)).toEqual(['2025', '2025']);
  expect(said({ type: 'date', on: '2020-12-30' }, null)).toEqual(['2020-12-30', '2020-12-30']);
  expect(said({ type: 'name', name: '1135片' }, null)).toEqual(['1135片', '1135片']);
});

test('a figure of others has the decimals it is published with', () => {
  const others = { id: 'area', measure: words, year: 2020, source: words, published: null, beside: [] } as const;
  const area = { ...others, value: 41.5, decimals: 2, unit: 'square-kilometre' } as const;
  expect(LANGUAGES.map((language) => formatOutside(area, language))).toEqual(['41.50平方公里', '41.50 km²']);
  const people = { ...others, value: 66.67, decimals: 2, unit: 'wan-person' } as const;
  expect(LANGUAGES.map((language) => formatOutside(people, language))).toEqual(['66.67万人', '666,700 people']);
});

test('below nought decimals a number is rounded to tens, hundreds and so on', () => {
  expect(formatInUnit(1234.5, -2, 'kilometre', 'en')).toBe('1,200 km');
  expect(formatInUnit(48.31, 1, 'wan-person', 'zh')).toBe('48.3万人');
  expect(formatInUnit(48.31, 1, 'wan-person', 'en')).toBe('483,000 people');
  expect(formatInUnit(48.31, 0, 'wan-person', 'en')).toBe('480,000 people');
  expect(formatInUnit(48.31, -1, 'wan-person', 'en')).toBe('500,000 people');
});

test('every unit has words in both languages, and in English as many noughts as its 万 or 亿 has', () => {
  expect(Object.keys(UNIT_WORDS)).toEqual([...UNIT_KEYS]);
  const wordless = UNIT_KEYS.filter((unit) => LANGUAGES.some((language) => UNIT_WORDS[unit][language] === ''));
  expect(wordless).toEqual(['one']);
  const power = (words: string, magnitudes: Readonly<Record<string, number>>): number =>
    Object.entries(magnitudes).find(([word]) => words.startsWith(word))?.[1] ?? 0;
  const uneven = UNIT_KEYS.filter((unit) => {
    const { zh, en, englishPower } = UNIT_WORDS[unit];
    return power(zh, { 亿: 8, 万: 4 }) !== power(en, { billion: 9, million: 6 }) + englishPower;
  });
  expect(uneven).toEqual([]);
});

const result = (value: Interval, unit: UnitKey): readonly string[] =>
  LANGUAGES.map((language) => formatResult(value, unit, language));

test.each<[value: Interval, unit: UnitKey, zh: string, en: string]>([
  [{ at: 48.31, low: 48.15, high: 48.48 }, 'wan-person', '48.3万人', '483,000 people'],
  [{ at: 1234.64, low: 1231.06, high: 1238.23 }, 'yi-yuan', '1,235亿元', '123.5 billion yuan'],
  [{ at: 34.552, low: 34.136, high: 34.969 }, 'square-kilometre', '34.6平方公里', '34.6 km²'],
  [{ at: 57.446, low: 56.614, high: 58.289 }, 'square-kilometre', '57.4平方公里', '57.4 km²'],
  [{ at: 6070.2, low: 6033.2, high: 6100.8 }, 'doctor', '6,070名', '6,070 doctors'],
  [{ at: 7518.9, low: 7518.7, high: 7519.1 }, 'yi-yuan', '7,518.9亿元', '751.89 billion yuan'],
  [{ at: 65.23, low: 65.229, high: 65.2309 }, 'yi-yuan-per-project', '65.230亿元/个', '6.5230 billion yuan per project'],
  [{ at: -28.36, low: -28.43, high: -28.29 }, 'per-cent', '-28.4%', '-28.4%'],
])('$at, between $low and $high, has three digits, and more where that allows', (value, unit, zh, en) => {
  expect(result(value, unit)).toEqual([zh, en]);
});

test.each<[at: number, low: number, high: number, unit: UnitKey, zh: string, en: string]>([
  [6.7, 6.65, 6.75, 'kilometre-per-square-kilometre', '6.7公里/平方公里', '6.7 km/km²'],
  [33.3, 33.25, 33.35, 'per-cent', '33.3%', '33.3%'],
  [80.2, 80.15, 80.25, 'year-of-age', '80.2岁', '80.2 years'],
  [4.79, 4.785, 4.795, 'wan-yuan-per-person', '4.79万元/人', '47,900 yuan per person'],
  [199, 198.5, 199.5, 'kilometre', '199公里', '199 km'],
])('%d that only passes through a formula comes out with the digits it went in with', (at, low, high, unit, zh, en) => {
  expect(result({ at, low, high }, unit)).toEqual([zh, en]);
});

test('of what is left open by more than the number itself, one digit is said', () => {
  expect(result({ at: -0.924, low: -9.1, high: 7.2 }, 'per-cent')).toEqual(['-0.9%', '-0.9%']);
  expect(result({ at: 14.2, low: -3, high: 31 }, 'wan-person')).toEqual(['10万人', '100,000 people']);
});

test('one thing is not several in English', () => {
  expect(result({ at: 1, low: 1, high: 1 }, 'retail-district')).toEqual(['1个', '1 retail district']);
  expect(result({ at: 2, low: 2, high: 2 }, 'retail-district')).toEqual(['2个', '2 retail districts']);
});

test('what is open to one side has three digits, and a bound that passes through those it is stated with', () => {
  expect(result({ at: 99.565, low: 97.45, high: Number.POSITIVE_INFINITY }, 'yi-yuan')).toEqual([
    '99.6亿元',
    '9.96 billion yuan',
  ]);
  expect(result({ at: 333.33, low: 333.33, high: Number.POSITIVE_INFINITY }, 'wan-square-metre')).toEqual([
    '333万平方米',
    '3,330,000 m²',
  ]);
  expect(result({ at: 3.2, low: 0, high: 3.2 }, 'per-cent')).toEqual(['3.2%', '3.2%']);
  expect(result({ at: 95, low: 95, high: Number.POSITIVE_INFINITY }, 'per-cent')).toEqual(['95%', '95%']);
});

test('an exact ratio has three digits, an exact number of things none behind the point', () => {
  expect(result(exactly(800 / 93.5), 'per-cent')).toEqual(['8.56%', '8.56%']);
  expect(result(exactly(20), 'per-cent')).toEqual(['20.0%', '20.0%']);
  expect(result(exactly(57.894), 'per-cent')).toEqual(['57.9%', '57.9%']);
  expect(result(exactly(276), 'firm')).toEqual(['276家', '276 firms']);
  expect(result(exactly(10), 'one')).toEqual(['10', '10']);
  expect(result(exactly(12_345), 'one')).toEqual(['12,345', '12,345']);
  expect(result(exactly(2.5), 'firm')).toEqual(['2.50家', '2.50 firms']);
  expect(result(exactly(0), 'per-cent')).toEqual(['0%', '0%']);
});

const bounds = (value: Interval, unit: UnitKey) => LANGUAGES.map((language) => formatBounds(value, unit, language));

test('between what a stated number may lie is told to the half of its last digit', () => {
  expect(bounds({ at: 6.7, low: 6.65, high: 6.75 }, 'kilometre-per-square-kilometre')).toEqual([
    '6.65–6.75公里/平方公里',
    '6.65–6.75 km/km²',
  ]);
  expect(bounds({ at: 199, low: 198.5, high: 199.5 }, 'kilometre')).toEqual(['198.5–199.5公里', '198.5–199.5 km']);
  expect(bounds({ at: 16, low: 15.5, high: 16.5 }, 'wan-person')).toEqual(['15.5–16.5万人', '155,000–165,000 people']);
});

test('between what a result may lie is told a digit finer than the result, and no finer than it is', () => {
  expect(bounds({ at: 48.31, low: 48.1512, high: 48.4788 }, 'wan-person')).toEqual(['48.15–48.48万人', '481,500–484,800 people']);
  expect(bounds({ at: 860, low: 855, high: 865 }, 'yi-yuan')).toEqual(['855–865亿元', '85.5–86.5 billion yuan']);
  expect(bounds({ at: 3.2, low: 0, high: 3.2 }, 'per-cent')).toEqual(['0.0–3.2%', '0.0–3.2%']);
});

test('what is exact, or open to one side, lies between no two numbers', () => {
  expect(bounds(exactly(187), 'project')).toEqual([null, null]);
  expect(bounds({ at: 95, low: 95, high: Number.POSITIVE_INFINITY }, 'per-cent')).toEqual([null, null]);
  expect(bounds({ at: 95, low: Number.NEGATIVE_INFINITY, high: 95 }, 'per-cent')).toEqual([null, null]);
});

test('years are one year, or from one to another', () => {
  expect(formatPeriod({ from: 2020, to: 2020 })).toBe('2020');
  expect(formatPeriod({ from: 2021, to: 2025 })).toBe('2021–2025');
});

test('results are apart by as much as is found by subtracting them as they are shown', () => {
  const apart = (least: Interval, most: Interval, unit: UnitKey) =>
    LANGUAGES.map((language) => formatGap(least, most, unit, unit, language));
  expect(apart(exactly(1200), { at: 1234.6, low: 1233.9, high: 1235.3 }, 'yi-yuan')).toEqual(['35亿元', '3.5 billion yuan']);
  expect(apart(exactly(1200), exactly(1234.6), 'yi-yuan')).toEqual(['30亿元', '3 billion yuan']);
  expect(apart({ at: 6.102, low: 6.06, high: 6.14 }, { at: 6.7, low: 6.65, high: 6.75 }, 'kilometre')).toEqual([
    '0.60公里',
    '0.60 km',
  ]);
  expect(apart(exactly(1234.4), exactly(1234.49), 'kilometre')).toEqual(['0.0900公里', '0.0900 km']);
});
