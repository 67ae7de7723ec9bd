import { expect, test } from 'vitest';
import type { InputReference, Relation, Side } from '#plan/relation.ts';
import { formulaOf } from '../../../geo/formula-text.ts';
import { relationsWorkOut } from '../../../geo/rules/relations-work-out.ts';
import { otherPlan, said, withFacts } from '../other-plan.ts';

const { facts } = otherPlan;

const changed = (id: string, change: (relation: Relation) => Relation): readonly Relation[] => {
  const found = facts.relations.find((relation) => relation.id === id);
  if (!found) throw new Error(`there is no relation ${id}: give one of ${facts.relations.map((each) => each.id).join(', ')}`);
  return facts.relations.map((relation) => (relation === found ? change(found) : relation));
};

const saidOf = (id: string, change: (relation: Relation) => Relation): readonly string[] =>
  said(relationsWorkOut, withFacts({ relations: changed(id, change) }));

const withInput =
  (symbol: string, reference: InputReference) =>
  (relation: Relation): Relation => ({ ...relation, inputs: { ...relation.inputs, [symbol]: reference } });

/** The relation with one of its sides changed, and its formula read anew. */
const withSide =
  (id: string, change: Partial<Pick<Side, 'id' | 'written' | 'unit'>>) =>
  (relation: Relation): Relation => ({
    ...relation,
    cases: relation.cases.map((each) => ({
      ...each,
      sides: each.sides.map((side) => {
        if (side.id !== id) return side;
        const formula = formulaOf(change.written ?? side.written);
        if (formula === null) throw new Error(`${change.written} is no formula`);
        return { ...side, ...change, formula };
      }),
    })),
  });

test('the sums of the made-up plan work out', () => {
  expect(said(relationsWorkOut, otherPlan)).toEqual([]);
});

test.each<[what: string, symbol: string, id: string, reference: InputReference, complaint: string]>([
  ['a figure', 'then', 'roads-add-up', { type: 'figure', figure: 'road-length-2031' }, 'the figure road-length-2031'],
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
  const figures = facts.figures.map((figure) => (figure.id === 'roads-added' ? { ...figure, unit: 'mu' as const } : figure));
  expect(said(relationsWorkOut, withFacts({ figures }))).toEqual([
    'facts/relations.json  roads-add-up  sum (now+added) adds or takes away unlike things  bring both to one unit, or mend the units of the figures',
    'facts/relations.json  roads-add-up  comes out as "unknown", and says nothing for it  write says.unknown in both languages',
  ]);
});

test('sides of unlike units are not compared', () => {
  const unlike = (relation: Relation) => withSide('stated', { written: 'then/added', unit: 'times' })(relation);
  expect(saidOf('roads-add-up', unlike)).toEqual([
    'facts/relations.json  roads-add-up  compares sides of unlike units  give all sides of a case units of one kind',
  ]);
});

test('a verdict that nothing is said for is named', () => {
  expect(saidOf('roads-add-up', ({ says: { holds: _, ...says }, ...relation }) => ({ ...relation, says }))).toEqual([
    'facts/relations.json  roads-add-up  comes out as "holds", and says nothing for it  write says.holds in both languages',
  ]);
});

test('a changed figure asks for the sentence of the new verdict', () => {
  const figures = facts.figures.map((figure) =>
    figure.id === 'social-investment'
      ? { ...figure, stated: { type: 'number', value: 3.1, decimals: 1, bound: 'exact' } as const }
      : figure,
  );
  expect(said(relationsWorkOut, withFacts({ figures }))).toEqual([]);
  const silent = changed('social-average', ({ says: { derived: _, ...says }, ...relation }) => ({ ...relation, says }));
  expect(said(relationsWorkOut, withFacts({ figures, relations: silent }))).toEqual([
    'facts/relations.json  social-average  comes out as "derived", and says nothing for it  write says.derived in both languages',
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
  const says = { unknown: { zh: '投资{investment}。', en: '{projects}.' } };
  expect(saidOf('social-average', (relation) => ({ ...relation, says }))).toEqual([
    'facts/relations.json  social-average  says {investment}, which has no value  name an input, or a side of the first case',
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
