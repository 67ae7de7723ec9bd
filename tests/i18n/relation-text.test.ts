import { expect, test } from 'vitest';
import { formatInput, type Gap, gapOf, missingIn, sayingOf } from '#i18n/relation-text.ts';
import type { Judged } from '#plan/judged.ts';
import { LANGUAGES } from '#plan/plan.ts';
import type { Comparison, InputReference, OutsideFigure, Relation, Side, Tolerance, Verdict } from '#plan/relation.ts';
import { indexSums, type SumIndex } from '#plan/sum-index.ts';
import { figure, from, inCase, relation, side, stated, words } from '../fixtures/made-up-sums.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';

const area: OutsideFigure = {
  id: 'area',
  measure: words,
  value: 41.5,
  decimals: 1,
  unit: 'square-kilometre',
  year: 2020,
  source: words,
  published: null,
  beside: [],
};

const figures = [
  figure('length', stated(199), 'kilometre'),
  figure('density', stated(5.76, 2), 'kilometre-per-square-kilometre'),
  figure('gdp', { type: 'number', value: 860, decimals: 0, bound: 'about' }, 'yi-yuan'),
  { ...figure('invested', stated(1367), 'yi-yuan'), bracketed: true },
  figure('workers', stated(17.8, 1), 'wan-yuan-per-person'),
  figure('share', stated(7.5, 1), 'per-cent'),
  figure('lost', { type: 'lost' }, 'yi-yuan'),
  figure('damaged', { type: 'damaged', literal: '50', value: 50, decimals: 0 }, 'yi-currency-lost'),
];

const inputs: Readonly<Record<string, InputReference>> = {
  length: from('length'),
  density: from('density'),
  gdp: from('gdp'),
  invested: from('invested'),
  share: from('share'),
  lost: from('lost'),
  damaged: from('damaged'),
  gone: from('gone'),
  area: { type: 'outside', outside: 'area' },
  noArea: { type: 'outside', outside: 'no-area' },
  zones: { type: 'members', of: ['district'], roles: ['zone'], unit: 'zone' },
  named: { type: 'named-projects', entries: ['projects-cloud'], unit: 'project' },
  implied: { type: 'side', relation: 'area-implied', side: 'area' },
  unknown: { type: 'side', relation: 'area-unknown', side: 'area' },
  noSide: { type: 'side', relation: 'area-implied', side: 'perimeter' },
  nobody: { type: 'unstated', measure: words },
};

const implied = relation(
  [inCase(side('area', 'length/density', 'square-kilometre'))],
  { length: from('length'), density: from('density') },
  { id: 'area-implied' },
);
const unknown = relation([inCase(side('area', 'lost/lost', 'one'))], { lost: from('lost') }, { id: 'area-unknown' });

const projects = TINY_PLAN.projects.map((entry) => ({ ...entry, named: ['tower', 'school', 'tower'] }));

const indexOf = (...relations: readonly Relation[]): SumIndex =>
  indexSums({ figures, outside: [area], indicators: [], mentions: {}, relations, investment: null }, { ...TINY_PLAN, projects });

const judgedIn = (index: SumIndex, id: string): Judged => {
  const judged = index.relation(id);
  if (!judged) throw new Error(`there is no relation ${id}`);
  return judged;
};

const all = relation([inCase(side('workers', 'gdp/(2*density)', 'one'))], inputs, { id: 'all' });
const index = indexOf(implied, unknown, all);

test.each<[symbol: string, zh: string, en: string]>([
  ['length', '199公里', '199 km'],
  ['gdp', '约860亿元', 'about 86.0 billion yuan'],
  ['invested', '[1,367亿元]', '[136.7 billion yuan]'],
  ['lost', '缺字', 'lost'],
  ['damaged', '50 （字有缺损）', '50 (damaged)'],
  ['area', '41.5平方公里', '41.5 km²'],
  ['zones', '2个', '2 zones'],
  ['named', '2个', '2 projects'],
  ['implied', '34.5平方公里', '34.5 km²'],
  ['nobody', '没有写', 'not stated'],
])('the input %s is read as %s, in English as %s', (symbol, zh, en) => {
  expect(LANGUAGES.map((language) => formatInput(judgedIn(index, 'all'), symbol, index, language))).toEqual([zh, en]);
});

test.each(['gone', 'noArea', 'unknown', 'noSide', 'nothing'])(
  'the input %s, which is not there or does not come out, is missing',
  (symbol) => {
    expect(LANGUAGES.map((language) => formatInput(judgedIn(index, 'all'), symbol, index, language))).toEqual([
      '缺数',
      'missing',
    ]);
  },
);

const says = (sentence: string) => ({ zh: `说${sentence}`, en: `Say ${sentence}` });

/** What is said of a relation of these sides, in both languages. */
const saidOf = (verdictSays: Relation['says'], ...sides: readonly Side[]): readonly string[] => {
  const used = { ...inputs, rate: from('workers') };
  const own = relation([inCase(...sides)], used, { id: 'own', says: verdictSays });
  const sums = indexOf(implied, unknown, own);
  return LANGUAGES.map((language) => sayingOf(judgedIn(sums, 'own'), sums, language));
};

test('the sentence of a relation is filled in with its inputs and what comes out of its sides', () => {
  const people = side('people', 'gdp/rate', 'wan-person');
  expect(saidOf({ derived: says('{gdp} / {rate} = {people}, {gdp}') }, people)).toEqual([
    '说约860亿元 / 17.8万元/人 = 48.3万人, 约860亿元',
    'Say about 86.0 billion yuan / 178,000 yuan per person = 483,000 people, about 86.0 billion yuan',
  ]);
});

test('the sentence is that of the verdict, and where none is written nothing is said', () => {
  const [one, other] = [side('one', 'length', 'kilometre'), side('other', 'length+length', 'kilometre')];
  const both: Partial<Record<Verdict, ReturnType<typeof says>>> = { holds: says('yes'), fails: says('{one} ≠ {other}') };
  expect(saidOf(both, one, other)).toEqual(['说199公里 ≠ 398公里', 'Say 199 km ≠ 398 km']);
  expect(saidOf(both, one, { ...one, id: 'same' })).toEqual(['说yes', 'Say yes']);
  expect(saidOf({ holds: says('yes') }, one, other)).toEqual(['', '']);
});

test('what does not come out, and what is neither input nor side, is missing in the sentence', () => {
  expect(saidOf({ unknown: says('{ratio}, {lost}, {nowhere}') }, side('ratio', 'lost/gdp', 'one'))).toEqual([
    '说缺数, 缺字, 缺数',
    'Say missing, lost, missing',
  ]);
});

test('an input is filled in rather than a side of the same name', () => {
  expect(saidOf({ derived: says('{length}') }, side('length', 'length*2', 'kilometre'))).toEqual(['说199公里', 'Say 199 km']);
});

const gapBetween = (
  sides: readonly Side[],
  more: { readonly comparison?: Comparison; readonly tolerance?: Tolerance } = {},
): readonly (Gap | null)[] => {
  const own = relation([inCase(...sides)], { ...inputs, rate: from('workers') }, { id: 'own', ...more });
  const [found] = judgedIn(indexOf(implied, unknown, own), 'own').cases;
  if (!found) throw new Error('there is no case');
  return LANGUAGES.map((language) => gapOf(found, language));
};

const apart = (gap: string): Gap => ({ words: gap, between: null });

test('sides that fail are apart by what lies between them, in the unit of the first', () => {
  expect(gapBetween([side('one', 'gdp', 'yi-yuan'), side('other', 'invested', 'yi-yuan')])).toEqual([
    apart('507亿元'),
    apart('50.7 billion yuan'),
  ]);
  expect(gapBetween([side('other', 'invested', 'yi-yuan'), side('one', 'gdp', 'yi-yuan')])).toEqual([
    apart('507亿元'),
    apart('50.7 billion yuan'),
  ]);
  expect(gapBetween([side('outside', 'area', 'square-kilometre'), side('own', 'implied', 'wan-square-metre')])).toEqual([
    apart('7.0平方公里'),
    apart('7.0 km²'),
  ]);
});

const named = (name: string) => ({ zh: `说法${name}`, en: `Way ${name}` });

test('per cents are apart by percentage points', () => {
  expect(gapBetween([side('one', 'share', 'per-cent'), side('other', 'share+share', 'per-cent')])).toEqual([
    apart('7.5个百分点'),
    apart('7.5 percentage points'),
  ]);
});

test('of three sides the least and the most are apart, wherever they stand', () => {
  const sides = [
    { ...side('one', 'length*2', 'kilometre'), name: named('one') },
    { ...side('two', 'length*5', 'kilometre'), name: named('two') },
    { ...side('three', 'length', 'kilometre'), name: named('three') },
  ];
  const between = [named('three'), named('two')];
  expect(gapBetween(sides)).toEqual([
    { words: '796公里', between },
    { words: '796 km', between },
  ]);
});

test('sides that agree within rounding, within a tolerance, or as they are to, are not apart', () => {
  const [one, other] = [side('one', 'length', 'kilometre'), side('other', 'length*1.01', 'kilometre')];
  expect(gapBetween([one, { ...one, id: 'same' }])).toEqual([null, null]);
  expect(gapBetween([one, other])).toEqual([apart('2公里'), apart('2 km')]);
  expect(gapBetween([one, other], { tolerance: { share: 0.01, why: words } })).toEqual([null, null]);
  expect(gapBetween([one, other], { comparison: 'at-most' })).toEqual([null, null]);
  expect(gapBetween([other, one], { comparison: 'at-most' })).toEqual([apart('2公里'), apart('2 km')]);
});

test('one side alone, and a side that does not come out, are not apart from anything', () => {
  expect(gapBetween([side('one', 'length', 'kilometre')])).toEqual([null, null]);
  expect(
    gapBetween([side('one', 'length', 'kilometre'), side('two', 'length*2', 'kilometre'), side('lost', 'lost/gdp', 'one')]),
  ).toEqual([null, null]);
});

test('a side that does not come out tells what it lacks, by what that measures', () => {
  const nobodyCounts: InputReference = { type: 'unstated', measure: { zh: '没有人数过', en: 'nobody counted it' } };
  const used = { ...inputs, rate: from('workers'), nobodyCounts };
  const lacking = (written: string): readonly (readonly string[])[] => {
    const own = relation([inCase(side('own', written, 'one'))], used, { id: 'own' });
    const sums = indexOf(implied, unknown, own);
    const judged = judgedIn(sums, 'own');
    const [found] = judged.cases[0]?.sides ?? [];
    if (!found) throw new Error('there is no side');
    return LANGUAGES.map((language) => missingIn(found.side.formula, judged, sums, language));
  };
  expect(lacking('gdp/lost')).toEqual([['虚构'], ['made up']]);
  expect(lacking('length*nobodyCounts+unknown')).toEqual([
    ['没有人数过', '虚构'],
    ['nobody counted it', 'made up'],
  ]);
  expect(lacking('gdp/length')).toEqual([[], []]);
});
