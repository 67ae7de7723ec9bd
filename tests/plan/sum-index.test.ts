import { expect, test } from 'vitest';
import type { Stated } from '#plan/figure.ts';
import type { Indicator } from '#plan/indicator.ts';
import type { InputReference, OutsideFigure, Relation, Sums, Verdict } from '#plan/relation.ts';
import { doubtOf, indexSums, type SumIndex, sumIndexOf } from '#plan/sum-index.ts';
import { figure, from, fromEach, inCase, relation, side, stated, words } from '../fixtures/made-up-sums.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';

const outside = (id: string, ...beside: readonly string[]): OutsideFigure => ({
  id,
  measure: words,
  value: 9,
  decimals: 0,
  unit: 'project',
  year: 2024,
  source: words,
  published: null,
  beside,
});

const sumsWith = (more: Partial<Sums>): Sums => ({
  figures: [],
  outside: [],
  indicators: [],
  mentions: {},
  relations: [],
  investment: null,
  ...more,
});

const indexOf = (more: Partial<Sums>): SumIndex => indexSums(sumsWith(more), TINY_PLAN);

const east = figure('east', stated(15), 'project');
const west = figure('west', stated(25), 'project');
const all = figure('all', stated(40), 'project');
const lost = figure('lost', { type: 'lost' }, 'project');

const adding = relation([inCase(side('sum', 'east+west'), side('whole', 'all'))], fromEach('east', 'west', 'all'), {
  id: 'adding',
});
const alone = relation([inCase(side('share', 'east/all', 'per-cent'))], fromEach('east', 'all'), { id: 'alone' });
const onward = relation(
  [inCase(side('twice', 'sum*2'), side('again', 'sum+west'))],
  { sum: { type: 'side', relation: 'adding', side: 'sum' }, west: from('west') },
  { id: 'onward' },
);
const further = relation(
  [inCase(side('more', 'twice+1/1', 'one'))],
  { twice: { type: 'side', relation: 'onward', side: 'twice' } },
  { id: 'further' },
);

test('figures, relations and figures of others are found by id, and an id that is not there is none', () => {
  const index = indexOf({ figures: [east, west, all], outside: [outside('others')], relations: [adding, alone] });
  expect(index.figure('west')).toBe(west);
  expect(index.figure('north')).toBeUndefined();
  expect(index.relation('alone')?.relation).toBe(alone);
  expect(index.relation('gone')).toBeUndefined();
  expect(index.outside('others')?.id).toBe('others');
  expect(index.outside('gone')).toBeUndefined();
  expect(index.judged.map(({ relation: { id }, verdict }) => [id, verdict])).toEqual([
    ['adding', 'holds'],
    ['alone', 'derived'],
  ]);
});

const drawingOn = (index: SumIndex, id: string): readonly string[] => index.relationsOf(id).map(({ relation: { id } }) => id);

test('the relations of a figure are those that take it, themselves or by way of others, each once and in their order', () => {
  const index = indexOf({ figures: [east, west, all, lost], relations: [further, onward, adding, alone] });
  expect(drawingOn(index, 'east')).toEqual(['further', 'onward', 'adding', 'alone']);
  expect(drawingOn(index, 'west')).toEqual(['further', 'onward', 'adding']);
  expect(drawingOn(index, 'all')).toEqual(['further', 'onward', 'adding', 'alone']);
  expect(drawingOn(index, 'lost')).toEqual([]);
  expect(drawingOn(index, 'gone')).toEqual([]);
});

test('members, named projects, figures of others and what nobody states are no figures of the plan', () => {
  const inputs: Readonly<Record<string, InputReference>> = {
    zones: { type: 'members', of: ['district'], roles: ['zone'], unit: 'zone' },
    named: { type: 'named-projects', entries: ['projects-cloud'], unit: 'project' },
    others: { type: 'outside', outside: 'others' },
    nobody: { type: 'unstated', measure: words },
  };
  const counting = relation([inCase(side('ratio', 'named/others', 'one'))], inputs, { id: 'counting' });
  const index = indexOf({ outside: [outside('others')], relations: [counting] });
  for (const id of ['district', 'projects-cloud', 'others', 'nobody']) expect(drawingOn(index, id)).toEqual([]);
  expect(index.relation('counting')?.inputs.get('zones')?.value.at).toBe(2);
  expect(index.relation('counting')?.inputs.get('named')?.value.at).toBe(1);
});

test('what others state stands beside the figures it names', () => {
  const index = indexOf({ outside: [outside('one', 'east', 'all'), outside('two', 'east'), outside('three')] });
  expect(index.outsideBeside('east').map(({ id }) => id)).toEqual(['one', 'two']);
  expect(index.outsideBeside('all').map(({ id }) => id)).toEqual(['one']);
  expect(index.outsideBeside('west')).toEqual([]);
});

test('the figures in the words of a statement are those told of it, or none', () => {
  const mention = { figure: 'east', language: 'zh', from: 3, to: 5 } as const;
  const index = indexOf({ mentions: { 'said-1': [mention] } });
  expect(index.mentionsIn('said-1')).toEqual([mention]);
  expect(index.mentionsIn('said-2')).toEqual([]);
});

test('what became of an indicator is told by the figures of the index', () => {
  const cells = { type: 'looking-back', base: 'east', target: 'west', actual: 'all' } as const;
  const row: Indicator = {
    id: 'row',
    box: 1,
    order: 1,
    part: null,
    group: null,
    name: words,
    unit: 'project',
    better: 'more',
    cells,
    sameAs: null,
    redefined: null,
  };
  expect(indexOf({ figures: [east, west, all] }).achievementOf(row)).toBe('reached');
  expect(indexOf({ figures: [east, west] }).achievementOf(row)).toBe('lost');
});

test('the same sums are worked out once, others anew', () => {
  const sums = sumsWith({ figures: [east] });
  expect(sumIndexOf(sums, TINY_PLAN)).toBe(sumIndexOf(sums, TINY_PLAN));
  expect(sumIndexOf({ ...sums }, TINY_PLAN)).not.toBe(sumIndexOf(sums, TINY_PLAN));
});

/** A relation of that verdict that takes the figure `east` and others. */
const OF_VERDICT: Readonly<Record<Verdict, Relation>> = {
  holds: relation([inCase(side('a', 'east'), side('b', 'east'))], fromEach('east'), { id: 'holds' }),
  fails: relation([inCase(side('a', 'east'), side('b', 'west'))], fromEach('east', 'west'), { id: 'fails' }),
  unknown: relation([inCase(side('a', 'east'), side('b', 'lost'))], fromEach('east', 'lost'), { id: 'unknown' }),
  derived: relation([inCase(side('a', 'east'))], fromEach('east'), { id: 'derived' }),
  depends: relation(
    [inCase(side('a', 'east'), side('b', 'east')), inCase(side('c', 'east'), side('d', 'west'))],
    fromEach('east', 'west'),
    { id: 'depends' },
  ),
};

const doubtAmong = (...relations: readonly Relation[]): string | undefined =>
  doubtOf(indexOf({ figures: [east, west, all, lost], relations }), 'east')?.relation.id;

test.each<[verdict: Verdict, doubt: Verdict | undefined]>([
  ['fails', 'fails'],
  ['depends', 'depends'],
  ['unknown', 'unknown'],
  ['holds', undefined],
  ['derived', undefined],
])('a relation that comes out as %s tells against its figures as %s', (verdict, doubt) => {
  const index = indexOf({ figures: [east, west, all, lost], relations: [OF_VERDICT[verdict]] });
  expect(index.judged.map((each) => each.verdict)).toEqual([verdict]);
  expect(doubtOf(index, 'east')?.verdict).toBe(doubt);
});

test('of several that tell against a figure the gravest is told, whatever their order, and of like ones the first', () => {
  const { fails, depends, unknown, holds, derived } = OF_VERDICT;
  expect(doubtAmong(derived, holds, unknown, depends, fails)).toBe('fails');
  expect(doubtAmong(fails, depends, unknown)).toBe('fails');
  expect(doubtAmong(unknown, holds, depends)).toBe('depends');
  expect(doubtAmong(holds, unknown, derived)).toBe('unknown');
  expect(doubtAmong({ ...fails, id: 'first' }, fails)).toBe('first');
});

test('a figure that the others are measured against is not told against, but they are', () => {
  const { fails } = OF_VERDICT;
  const undoubted: Relation = {
    ...fails,
    inputs: { ...fails.inputs, east: { type: 'figure', figure: 'east', isUndoubted: true } },
  };
  const index = indexOf({ figures: [east, west], relations: [undoubted] });
  expect(doubtOf(index, 'east')).toBeUndefined();
  expect(doubtOf(index, 'west')?.relation.id).toBe('fails');
  expect(drawingOn(index, 'east')).toEqual(['fails']);
});

test('a figure that is undoubted in one place and taken in another is told against by the other', () => {
  const { fails } = OF_VERDICT;
  const both: Relation = {
    ...fails,
    inputs: { ...fails.inputs, east: { type: 'figure', figure: 'east', isUndoubted: true }, again: from('east') },
  };
  expect(doubtAmong(both)).toBe('fails');
});

test('what went into a relation that another draws on is not told against by the other', () => {
  const figures = [east, west, all];
  const index = indexOf({ figures, relations: [adding, onward] });
  expect(index.relation('onward')?.verdict).toBe('fails');
  expect(drawingOn(index, 'east')).toEqual(['adding', 'onward']);
  expect(doubtOf(index, 'east')).toBeUndefined();
  expect(doubtOf(index, 'west')?.relation.id).toBe('onward');
});

test('another figure, another doubt', () => {
  const doubtWith = (whole: Stated) =>
    doubtOf(indexOf({ figures: [east, west, figure('all', whole, 'project')], relations: [adding] }), 'east')?.verdict;
  expect(doubtWith(stated(40))).toBeUndefined();
  expect(doubtWith(stated(41))).toBe('fails');
  expect(doubtWith({ type: 'lost' })).toBe('unknown');
});

test('a figure reads like another of its number and unit that measures something else, unless things are counted', () => {
  const named = (id: string, what: Stated, unit: 'yi-yuan' | 'wan-yuan-per-person' | 'project') => ({
    ...figure(id, what, unit),
    measure: { zh: id, en: id },
  });
  const invested = named('invested', stated(1500), 'yi-yuan');
  const paid = named('paid', stated(1500), 'yi-yuan');
  const again = { ...invested, id: 'again' };
  const others = [named('income', stated(1500), 'wan-yuan-per-person'), named('more', stated(1600), 'yi-yuan')];
  const projects = [named('old', stated(3), 'project'), named('new', stated(3), 'project')];
  const index = indexOf({ figures: [invested, paid, again, ...others, ...projects] });
  expect(index.readingLike(invested).map(({ id }) => id)).toEqual(['paid']);
  expect(projects.flatMap((each) => index.readingLike(each))).toEqual([]);
});
