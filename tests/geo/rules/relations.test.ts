import { expect, test } from 'vitest';
import type { InputReference, OutsideFigure, Relation, Side } from '#plan/relation.ts';
import { relationsWorkOut } from '../../../geo/rules/relations-work-out.ts';
import { figure, from, fromEach, inCase, relation, side, stated, words } from '../../fixtures/made-up-sums.ts';
import { otherPlan, said, withFacts } from '../other-plan.ts';

const says = (sentence: string) => ({ zh: sentence, en: sentence });

const figures = [
  figure('now', stated(31), 'kilometre'),
  figure('added', stated(12), 'kilometre'),
  figure('then', stated(43), 'kilometre'),
  figure('aim', stated(4.5, 1), 'kilometre-per-square-kilometre'),
  figure('gain', stated(0.8, 1), 'kilometre-per-square-kilometre'),
  figure('zones', { type: 'count', value: 2, written: '两' }, 'zone'),
  figure('projects', stated(4), 'project'),
  figure('investment', { type: 'lost' }, 'yi-yuan'),
];

const outsideFigures: readonly OutsideFigure[] = [
  {
    id: 'area',
    measure: words,
    value: 9.4,
    decimals: 1,
    unit: 'square-kilometre',
    year: 2024,
    source: words,
    published: null,
    beside: [],
  },
];

/** Sums that all work out: one that holds, one derived, one that draws on it and fails, one of members, one of projects, one lost. */
const relations: readonly Relation[] = [
  relation(
    [inCase(side('sum', 'now+added', 'kilometre'), side('written', 'then', 'kilometre'))],
    fromEach('now', 'added', 'then'),
    {
      id: 'roads-add-up',
      says: { holds: says('{now} + {added} = {sum}'), fails: says('{sum}, {written}') },
    },
  ),
  relation([inCase(side('before', 'aim-gain', 'kilometre-per-square-kilometre'))], fromEach('aim', 'gain'), {
    id: 'density-before',
    says: { derived: says('{before}') },
  }),
  relation(
    [inCase(side('implied', 'length/before', 'square-kilometre'), side('whole', 'area', 'square-kilometre'))],
    {
      length: from('now'),
      before: { type: 'side', relation: 'density-before', side: 'before' },
      area: { type: 'outside', outside: 'area' },
    },
    { id: 'road-areas', says: { fails: says('{implied}, {whole}, {area}') } },
  ),
  relation(
    [inCase(side('written', 'zones', 'zone'), side('counted', 'members', 'zone'))],
    { zones: from('zones'), members: { type: 'members', of: ['district-jiayi'], roles: ['zone'], unit: 'zone' } },
    { id: 'zones-counted', says: { holds: says('{members}') } },
  ),
  relation(
    [inCase(side('share', 'named/all', 'per-cent'))],
    { named: { type: 'named-projects', entries: ['projects-wanhua-industry'], unit: 'project' }, all: from('projects') },
    { id: 'projects-named', says: { derived: says('{share}') } },
  ),
  relation([inCase(side('average', 'investment/projects', 'yi-yuan-per-project'))], fromEach('investment', 'projects'), {
    id: 'average',
    says: { unknown: says('{projects}'), derived: says('{average}') },
  }),
];

const planWithSums = withFacts({ figures, outsideFigures, relations });

const changed = (id: string, change: (relation: Relation) => Relation): readonly Relation[] => {
  if (relations.every((each) => each.id !== id)) throw new Error(`there is no relation ${id}`);
  return relations.map((each) => (each.id === id ? change(each) : each));
};

const saidOf = (id: string, change: (relation: Relation) => Relation): readonly string[] =>
  said(relationsWorkOut, withFacts({ relations: changed(id, change) }, planWithSums));

const withInput =
  (symbol: string, reference: InputReference) =>
  (each: Relation): Relation => ({ ...each, inputs: { ...each.inputs, [symbol]: reference } });

/** The relation with one of its sides changed, and its formula read anew. */
const withSide =
  (id: string, change: Partial<Pick<Side, 'id' | 'written' | 'unit'>>) =>
  (each: Relation): Relation => ({
    ...each,
    cases: each.cases.map(({ when, sides }) => ({
      when,
      sides: sides.map((one) =>
        one.id === id ? { ...one, ...side(change.id ?? one.id, change.written ?? one.written, change.unit ?? one.unit) } : one,
      ),
    })),
  });

test('sums that work out are not complained of, in the made-up plan neither', () => {
  expect(said(relationsWorkOut, planWithSums)).toEqual([]);
  expect(said(relationsWorkOut, otherPlan)).toEqual([]);
});

test.each<[what: string, symbol: string, id: string, reference: InputReference, complaint: string]>([
  ['a figure', 'then', 'roads-add-up', { type: 'figure', figure: 'hten' }, 'the figure hten'],
  ['an outside figure', 'area', 'road-areas', { type: 'outside', outside: 'aera' }, 'the outside figure aera'],
  [
    'a side',
    'before',
    'road-areas',
    { type: 'side', relation: 'density-before', side: 'after' },
    'the side after of density-before',
  ],
  ['a relation', 'before', 'road-areas', { type: 'side', relation: 'gone', side: 'before' }, 'the side before of gone'],
  [
    'projects',
    'named',
    'projects-named',
    { type: 'named-projects', entries: ['projects-wanhua-industry', 'projects-gone'], unit: 'project' },
    'the projects projects-gone',
  ],
  [
    'a thing with members',
    'members',
    'zones-counted',
    { type: 'members', of: ['district-jiayi', 'district-bingding'], roles: ['zone'], unit: 'zone' },
    'members of district-bingding',
  ],
  [
    'a role',
    'members',
    'zones-counted',
    { type: 'members', of: ['district-jiayi'], roles: ['zone', 'trigger'], unit: 'zone' },
    'members of district-jiayi as trigger',
  ],
])('%s that an input takes and that is not there is named', (_, symbol, id, reference, complaint) => {
  expect(saidOf(id, withInput(symbol, reference))).toEqual([
    `facts/relations.json  ${id}  takes for ${symbol} ${complaint}, which is not there  mend the reference, or add it`,
  ]);
});

test('a symbol that is no input is named', () => {
  expect(saidOf('roads-add-up', withSide('sum', { written: 'now+added+more' }))).toEqual([
    'facts/relations.json  roads-add-up  uses more, which is no input  say under inputs which figure it is',
  ]);
});

test('an input that no formula uses is named', () => {
  expect(saidOf('roads-add-up', withSide('sum', { written: 'now' }))).toEqual([
    'facts/relations.json  roads-add-up  has the input added, which no formula uses  use it, or leave it out',
  ]);
});

test('a division by what may be nought is named', () => {
  expect(saidOf('projects-named', withSide('share', { written: 'named/(all-all)' }))).toEqual([
    'facts/relations.json  projects-named  share (named/(all-all)) may divide by zero  divide by a figure that is surely not 0',
    'facts/relations.json  projects-named  comes out as "unknown", and says nothing for it  write says.unknown in both languages',
  ]);
});

test('unlike things that are added are named', () => {
  expect(saidOf('projects-named', withSide('share', { written: 'named/all+all' }))).toEqual([
    'facts/relations.json  projects-named  share (named/all+all) adds or takes away unlike things  bring both to one unit, or mend the units of the figures',
    'facts/relations.json  projects-named  comes out as "unknown", and says nothing for it  write says.unknown in both languages',
  ]);
});

test('a power of something with a unit is named', () => {
  expect(saidOf('density-before', withSide('before', { written: '(aim-gain)^2' }))).toEqual([
    'facts/relations.json  density-before  before ((aim-gain)^2) raises something with a unit, or by something that is no plain number  raise plain ratios by plain numbers only',
    'facts/relations.json  density-before  comes out as "unknown", and says nothing for it  write says.unknown in both languages',
    'facts/relations.json  road-areas  comes out as "unknown", and says nothing for it  write says.unknown in both languages',
  ]);
});

test('a side that comes out in another unit than it is shown in is named, with both', () => {
  expect(saidOf('density-before', withSide('before', { written: 'aim*gain' }))).toEqual([
    'facts/relations.json  density-before  before (aim*gain) comes out in metre^-2, not in kilometre-per-square-kilometre (metre^-1)  mend the formula, the unit of the side, or the units of the figures',
    'facts/relations.json  road-areas  implied (length/before) comes out in metre^3, not in square-kilometre (metre^2)  mend the formula, the unit of the side, or the units of the figures',
  ]);
});

test('a figure whose unit is changed is found out by the sums that draw on it', () => {
  const inMu = figures.map((each) => (each.id === 'added' ? { ...each, unit: 'mu' as const } : each));
  expect(said(relationsWorkOut, withFacts({ figures: inMu }, planWithSums))).toEqual([
    'facts/relations.json  roads-add-up  sum (now+added) adds or takes away unlike things  bring both to one unit, or mend the units of the figures',
    'facts/relations.json  roads-add-up  comes out as "unknown", and says nothing for it  write says.unknown in both languages',
  ]);
});

test('sides of unlike units are not compared', () => {
  expect(saidOf('roads-add-up', withSide('written', { written: 'then/added', unit: 'times' }))).toEqual([
    'facts/relations.json  roads-add-up  compares sides of unlike units  give all sides of a case units of one kind',
  ]);
});

test('a verdict that nothing is said for is named', () => {
  expect(saidOf('roads-add-up', (each) => ({ ...each, says: {} }))).toEqual([
    'facts/relations.json  roads-add-up  comes out as "holds", and says nothing for it  write says.holds in both languages',
  ]);
});

test('a figure that is another asks for the sentence of the new verdict', () => {
  const found = figures.map((each) => (each.id === 'investment' ? figure('investment', stated(3.1, 1), 'yi-yuan') : each));
  const withNumber = withFacts({ figures: found }, planWithSums);
  expect(said(relationsWorkOut, withNumber)).toEqual([]);
  const silent = changed('average', (each) => ({ ...each, says: { unknown: words } }));
  expect(said(relationsWorkOut, withFacts({ relations: silent }, withNumber))).toEqual([
    'facts/relations.json  average  comes out as "derived", and says nothing for it  write says.derived in both languages',
  ]);
});

test('a placeholder without a value is named, in either language, and once', () => {
  const saying =
    (zh: string, en: string) =>
    (relation: Relation): Relation => ({ ...relation, says: { holds: { zh, en } } });
  expect(saidOf('roads-add-up', saying('{summ}', 'It makes {summ}.'))).toEqual([
    'facts/relations.json  roads-add-up  says {summ}, which has no value  name an input, or a side of the first case',
  ]);
  expect(saidOf('roads-add-up', saying('是{sum}。', '{now} and {addde}.'))).toEqual([
    'facts/relations.json  roads-add-up  says {addde}, which has no value  name an input, or a side of the first case',
  ]);
});

test('a number that is lost is no value for a placeholder', () => {
  expect(saidOf('average', (each) => ({ ...each, says: { unknown: says('{investment}, {projects}') } }))).toEqual([
    'facts/relations.json  average  says {investment}, which has no value  name an input, or a side of the first case',
  ]);
});

test('a side is not called like an input', () => {
  expect(
    saidOf('roads-add-up', (relation) =>
      withSide('sum', { id: 'now' })({ ...relation, says: { holds: { zh: '是', en: 'Yes' } } }),
    ),
  ).toEqual(['facts/relations.json  roads-add-up  calls an input and a side now  give the side another id']);
});

test('relations that draw on each other are named, with the way round', () => {
  const round = withInput('aim', { type: 'side', relation: 'road-areas', side: 'implied' });
  expect(saidOf('density-before', round)).toEqual([
    'facts/relations.json  density-before  density-before → road-areas → density-before goes round in a circle  take one of the steps from figures instead',
  ]);
});
