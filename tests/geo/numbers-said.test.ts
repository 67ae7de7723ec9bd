import { expect, test } from 'vitest';
import type { Language } from '#plan/plan.ts';
import { numbersIn } from '../../geo/numbers-said.ts';

const writtenIn = (text: string, language: Language): readonly string[] =>
  numbersIn(text, language).map(({ written }) => written);

/** Each number as it is written, with what it may be multiplied by. */
const scaledIn = (text: string, language: Language) =>
  numbersIn(text, language).map(({ written, scales }) => [written, ...scales]);

test('a number is told with its value, its decimals and the place where it stands', () => {
  expect(numbersIn('新增道路54.25公里，', 'zh')).toEqual([
    { written: '54.25', value: 54.25, decimals: 2, scales: [1000], from: 4, to: 9 },
  ]);
  expect(numbersIn('Of 1,234.5 roads, 7,', 'en')).toEqual([
    { written: '1,234.5', value: 1234.5, decimals: 1, scales: [null], from: 3, to: 10 },
    { written: '7', value: 7, decimals: 0, scales: [null], from: 18, to: 19 },
  ]);
});

test.each<[what: string, language: Language, text: string]>([
  ['a year', 'zh', '2020年以前'],
  ['a span of years', 'zh', '2021—2025年'],
  ['a year', 'en', 'by 2025, and in 1998'],
  ['a span of years', 'en', 'in 2021–2025'],
  ['a box', 'zh', '见专栏4'],
  ['a row of boxes', 'zh', '专栏4至8、专栏1、2'],
  ['a box', 'en', 'Box 4 and box 5'],
  ['a row of boxes', 'en', 'boxes 4 to 8'],
  ['a chapter', 'en', 'chapter 4, and Section 2'],
  ['several chapters', 'en', 'chapters 6, 7 and 8'],
  ['a line', 'en', 'of line 12'],
  ['a school by its number', 'en', 'No. 4 Middle School'],
  ['what is the so-manieth', 'zh', '第14个'],
  ['what is the so-manieth', 'en', 'the 14th, the 21st and the 1,000th'],
  ['a day', 'zh', '12月30日'],
  ['a day', 'en', '30 December'],
  ['so many people a rate is for', 'zh', '每1000人'],
  ['so many people a rate is for', 'en', 'per 1,000 people, per 10,000 people'],
  ['a quoted word', 'zh', '“133”工程、「5」'],
  ['a quoted word', 'en', 'the "133" project, “5” of them'],
  ['a part of a word', 'zh', 'K11、PM2.5'],
  ['a part of a word', 'en', 'K11, PM2.5 and 5G'],
])('%s states nothing in %s: %s', (_, language, text) => {
  expect(numbersIn(text, language)).toEqual([]);
});

test('what only looks like a year is a number, by the word of scale behind it', () => {
  expect(scaledIn('2000亿元、2020万人、2010公里', 'zh')).toEqual([
    ['2000', 1e8],
    ['2020', 1e4],
    ['2010', 1000],
  ]);
  expect(scaledIn('2000 km of road in 2000', 'en')).toEqual([['2000', 1000]]);
  expect(writtenIn('2,000 in 2000, 200 in 200 and 12020', 'en')).toEqual(['2,000', '200', '200', '12020']);
});

test('what stands beside something that states nothing may state something', () => {
  expect(writtenIn('专栏4列了15个', 'zh')).toEqual(['15']);
  expect(writtenIn('box 4 lists 15', 'en')).toEqual(['15']);
  expect(writtenIn('chapters 7 and 8 list 15 and 9', 'en')).toEqual(['15', '9']);
  expect(writtenIn('每千人9.1人', 'zh')).toEqual(['9.1']);
  expect(writtenIn('9.1 per 1,000 people', 'en')).toEqual(['9.1']);
  expect(writtenIn('5月有3场', 'zh')).toEqual(['3']);
  expect(writtenIn('30 decembers', 'en')).toEqual(['30']);
});

test.each<[text: string, scale: number]>([
  ['860亿元', 1e8],
  ['31.13 亿美元', 1e8],
  ['16万人', 1e4],
  ['554万平方米', 1e4],
  ['66.7公顷', 1e4],
  ['199公里', 1e3],
  ['37 平方公里', 1e6],
  ['6.7公里/平方公里', 1e-3],
  ['7.5%', 0.01],
  ['10个百分点', 0.01],
])('%s is as many times %d', (text, scale) => {
  expect(numbersIn(text, 'zh').map(({ scales }) => scales)).toEqual([[scale]]);
});

test.each<[text: string, scale: number]>([
  ['86 billion yuan', 1e9],
  ['5.54 million m²', 1e6],
  ['66.7 ha', 1e4],
  ['200 hectares of land', 1e4],
  ['1 hectare', 1e4],
  ['199 km of road', 1e3],
  ['199 km', 1e3],
  ['37 km²', 1e6],
  ['6.7 km/km²', 1e-3],
  ['7.5%', 0.01],
  ['7.5 per cent', 0.01],
  ['10 percentage points', 0.01],
])('%s is as many times %d', (text, scale) => {
  expect(numbersIn(text, 'en').map(({ scales }) => scales)).toEqual([[scale]]);
});

test.each<[language: Language, text: string]>([
  ['zh', '138家'],
  ['zh', '3675亩'],
  ['zh', '7.3平方米'],
  ['en', '138 firms'],
  ['en', '3,675 mu'],
  ['en', '30 halls'],
  ['en', '3 billionaires'],
  ['en', '4 kmart shops'],
])('in %s %s has no word of scale', (language, text) => {
  expect(numbersIn(text, language).map(({ scales }) => scales)).toEqual([[null]]);
});

test('numbers in a row may share the magnitude behind the last, or have none', () => {
  expect(scaledIn('from 86 to 120 billion', 'en')).toEqual([
    ['86', 1e9, null],
    ['120', 1e9],
  ]);
  expect(scaledIn('142.19, 211.03 and 266.46 billion', 'en')).toEqual([
    ['142.19', 1e9, null],
    ['211.03', 1e9, null],
    ['266.46', 1e9],
  ]);
  expect(scaledIn('1421.9、2110.3、2664.6亿元', 'zh')).toEqual([
    ['1421.9', 1e8, null],
    ['2110.3', 1e8, null],
    ['2664.6', 1e8],
  ]);
  expect(scaledIn('860到1200亿', 'zh')).toEqual([
    ['860', 1e8, null],
    ['1200', 1e8],
  ]);
});

test('a number with a word of its own shares none, and only magnitudes are shared', () => {
  expect(scaledIn('500 million and 1 billion', 'en')).toEqual([
    ['500', 1e6],
    ['1', 1e9],
  ]);
  expect(scaledIn('54 and 199 km, 5 to 7%', 'en')).toEqual([
    ['54', null],
    ['199', 1e3],
    ['5', null],
    ['7', 0.01],
  ]);
  expect(scaledIn('15、25项', 'zh')).toEqual([
    ['15', null],
    ['25', null],
  ]);
});

test('a word between two numbers that joins them to nothing parts them', () => {
  expect(scaledIn('86 firms paid 120 billion', 'en')).toEqual([
    ['86', null],
    ['120', 1e9],
  ]);
  expect(scaledIn('86家缴120亿', 'zh')).toEqual([
    ['86', null],
    ['120', 1e8],
  ]);
});
