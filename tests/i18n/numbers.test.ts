import { expect, test } from 'vitest';
import {
  formatArea,
  formatCount,
  formatDensity,
  formatHeading,
  formatInvestment,
  formatKilometres,
  formatKilometresToMetre,
  formatKilometresToTen,
  formatLocator,
  formatLocatorInFull,
  formatPerCent,
  formatPerCentToTenth,
  formatSquareKilometres,
  hanNumeral,
} from '#i18n/numbers.ts';
import type { Locator } from '#plan/plan.ts';

const locator = (parts: Partial<Locator>): Locator => ({
  chapter: 3,
  section: 1,
  box: null,
  restored: false,
  paragraph: '云镇两区一轴两城',
  line: 619,
  ...parts,
});

test('a count has its thousands separated and no decimals', () => {
  expect([0, 7, 999, 1000, 12_345, 1_234_567, 2.5].map(formatCount)).toEqual([
    '0',
    '7',
    '999',
    '1,000',
    '12,345',
    '1,234,567',
    '3',
  ]);
});

test('money is told as the plan writes it, or in billions with the same precision', () => {
  expect([0, 8, 1234.5, 99.96].map((yiYuan) => formatInvestment(yiYuan, 'zh'))).toEqual([
    '0.0 亿元',
    '8.0 亿元',
    '1,234.5 亿元',
    '100.0 亿元',
  ]);
  expect(formatInvestment(1421.9, 'en')).toBe('142.19 billion yuan');
});

test('metres become kilometres with one decimal', () => {
  expect([0, 40, 60, 1500, 1_234_560].map(formatKilometres)).toEqual(['0.0', '0.0', '0.1', '1.5', '1,234.6']);
});

test('a share of one is shown in whole per cent', () => {
  expect([0, 0.854, 0.856, 1].map(formatPerCent)).toEqual(['0 %', '85 %', '86 %', '100 %']);
});

test('an area is a range in the unit of the language', () => {
  expect(formatArea(400_000, 812_345, 'zh')).toBe('40–81 公顷');
  expect(formatArea(400_000, 812_345, 'en')).toBe('40–81 ha');
});

test('an area whose ends look the same is one number', () => {
  expect(formatArea(123_456, 123_456, 'en')).toBe('12.3 ha');
  expect(formatArea(123_001, 123_400, 'zh')).toBe('12 公顷');
});

test('from 10 km² on, both ends of an area are in square kilometres', () => {
  expect(formatArea(9_000_000, 9_999_000, 'en')).toBe('900–1,000 ha');
  expect(formatArea(9_000_000, 10_000_000, 'en')).toBe('9.0–10.0 km²');
  expect(formatArea(40_000_000, 1_234_000_000, 'zh')).toBe('40.0–1,234.0 平方公里');
});

test('Han numerals are written as chapters are numbered', () => {
  expect([0, 1, 9, 10, 11, 12, 19, 20, 21, 90, 99].map(hanNumeral)).toEqual([
    '〇',
    '一',
    '九',
    '十',
    '十一',
    '十二',
    '十九',
    '二十',
    '二十一',
    '九十',
    '九十九',
  ]);
});

test('no two numbers below a hundred share a numeral', () => {
  expect(new Set(Array.from({ length: 100 }, (_, value) => hanNumeral(value))).size).toBe(100);
});

test('a heading is a chapter, a section of it, or what stands before the first', () => {
  const headings = [
    { chapter: 7, section: null },
    { chapter: 7, section: 2 },
    { chapter: 0, section: null },
  ];
  expect(headings.map((heading) => formatHeading(heading, 'zh'))).toEqual(['第七章', '第七章·二', '篇首']);
  expect(headings.map((heading) => formatHeading(heading, 'en'))).toEqual(['Ch. 7', 'Ch. 7 §2', 'Opening note']);
});

test('a locator names chapter, section and line', () => {
  expect(formatLocator(locator({}), 'zh')).toBe('第三章·一 · 第619行');
  expect(formatLocator(locator({}), 'en')).toBe('Ch. 3 §1 · line 619');
});

test('a locator without a section is of the introduction', () => {
  expect(formatLocator(locator({ chapter: 12, section: null }), 'zh')).toBe('第十二章·引言 · 第619行');
  expect(formatLocator(locator({ chapter: 12, section: null }), 'en')).toBe('Ch. 12 introduction · line 619');
});

test('a locator in a box names the box', () => {
  expect(formatLocator(locator({ box: 4 }), 'zh')).toBe('第三章·一·专栏4 · 第619行');
  expect(formatLocator(locator({ box: 4 }), 'en')).toBe('Ch. 3 §1 box 4 · line 619');
});

test('a locator before the first chapter has neither chapter nor section', () => {
  expect(formatLocator(locator({ chapter: 0, section: null, line: 2 }), 'zh')).toBe('篇首 · 第2行');
  expect(formatLocator(locator({ chapter: 0, section: null, line: 2 }), 'en')).toBe('Opening note · line 2');
});

test('a locator in full quotes the paragraph as the text has it', () => {
  expect(formatLocatorInFull(locator({}), 'zh')).toBe('第三章·一 · 第619行 ·「云镇两区一轴两城」（行号依所得文本）');
  expect(formatLocatorInFull(locator({}), 'en')).toBe(
    'Ch. 3 §1 · line 619 · "云镇两区一轴两城" (line of the text as it reached us)',
  );
});

test('a locator in full owns up to a number that was restored', () => {
  const plain = locator({});
  const restored = locator({ restored: true });
  expect(formatLocatorInFull(restored, 'zh').replace(formatLocatorInFull(plain, 'zh'), '')).toMatch(/^.章节号为补出.$/);
  expect(formatLocatorInFull(restored, 'en').replace(formatLocatorInFull(plain, 'en'), '')).toBe(' (number restored)');
});

test('densities have two decimals, kilometres to the metre three, shares to a tenth one', () => {
  expect([5.7577, 10, 0].map(formatDensity)).toEqual(['5.76', '10.00', '0.00']);
  expect([88_594, 1_234_567, 3].map(formatKilometresToMetre)).toEqual(['88.594', '1,234.567', '0.003']);
  expect([236_637, 88_594].map(formatKilometresToTen)).toEqual(['236.64', '88.59']);
  expect([0.9955, 1].map(formatPerCentToTenth)).toEqual(['99.6 %', '100.0 %']);
});

test('square kilometres have three decimals, or four below one', () => {
  expect([41_086_400, 1_000_000, 784_900].map(formatSquareKilometres)).toEqual(['41.086', '1.000', '0.7849']);
});
