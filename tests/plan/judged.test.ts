import { expect, test } from 'vitest';
import type { Figure, Stated } from '#plan/figure.ts';
import { inUnit, type Judged, judge, RelationCycle, type SumSources } from '#plan/judged.ts';
import type { Membership } from '#plan/plan.ts';
import type { InputReference, Relation, RelationCase } from '#plan/relation.ts';
import type { UnitKey } from '#plan/unit.ts';
import { figure, from, fromEach, inCase, locator, relation, side, stated, words } from '../fixtures/made-up-sums.ts';

const projects = (id: string, value: number): Figure => figure(id, stated(value), 'project');
const kilometres = (id: string, value: number, decimals = 0): Figure => figure(id, stated(value, decimals), 'kilometre');
const unstated: InputReference = { type: 'unstated', measure: words };

const judgedAll = (relations: readonly Relation[], sources: Partial<SumSources>): readonly Judged[] =>
  judge({ figures: [], outside: [], memberships: [], projects: [], ...sources, relations });

const judgedOne = (each: Relation, ...figures: readonly Figure[]): Judged => {
  const [judged] = judgedAll([each], { figures });
  if (!judged) throw new Error('nothing was judged');
  return judged;
};

const verdictOf = (each: Relation, ...figures: readonly Figure[]) => judgedOne(each, ...figures).verdict;

const sum = relation([inCase(side('together', 'east+west'), side('stated', 'all'))], fromEach('east', 'west', 'all'));

test('a sum holds, and fails as soon as one number it draws on is another', () => {
  expect(verdictOf(sum, projects('east', 15), projects('west', 25), projects('all', 40))).toBe('holds');
  expect(verdictOf(sum, projects('east', 16), projects('west', 25), projects('all', 40))).toBe('fails');
  expect(verdictOf(sum, projects('east', 15), projects('west', 25), projects('all', 41))).toBe('fails');
});

test('one side alone is only derived, and comes out in its unit', () => {
  const average = relation([inCase(side('average', 'investment/all', 'yi-yuan-per-project'))], fromEach('investment', 'all'));
  const judged = judgedOne(average, figure('investment', stated(120), 'yi-yuan'), projects('all', 40));
  expect(judged.verdict).toBe('derived');
  const outcome = judged.cases[0]?.sides[0]?.outcome;
  expect(outcome?.type === 'quantity' && inUnit(outcome.quantity, 'yi-yuan-per-project')).toEqual({
    at: 3,
    low: expect.closeTo(2.9875, 9),
    high: expect.closeTo(3.0125, 9),
  });
});

test.each<[what: string, stands: Stated]>([
  ['lost', { type: 'lost' }],
  ['damaged', { type: 'damaged', literal: '4O', value: 40, decimals: 0 }],
  ['words', { type: 'words', words, saying: 'met-as-set' }],
  ['a name', { type: 'name', name: '40' }],
])('nothing can be told where a number is %s', (_, stands) => {
  expect(verdictOf(sum, projects('east', 15), projects('west', 25), figure('all', stands, 'project'))).toBe('unknown');
});

test('nothing can be told of a figure without a unit, or that is not there', () => {
  expect(verdictOf(sum, projects('east', 15), projects('west', 25), figure('all', stated(40), null))).toBe('unknown');
  expect(verdictOf(sum, projects('east', 15), projects('west', 25))).toBe('unknown');
});

test('cases that come out differently depend on which is meant; one that only derives does not count', () => {
  const whole = side('stated', 'all');
  const [same, other, open, alone] = [
    inCase(side('same', 'east+west'), whole),
    inCase(side('other', 'east'), whole),
    inCase(side('open', 'east+nobody'), whole),
    inCase(side('alone', 'east/all', 'per-cent')),
  ];
  const verdict = (...cases: readonly RelationCase[]) =>
    verdictOf(
      relation(cases, { ...sum.inputs, nobody: unstated }),
      projects('east', 15),
      projects('west', 25),
      projects('all', 40),
    );
  expect(verdict(same, same)).toBe('holds');
  expect(verdict(same, other)).toBe('depends');
  expect(verdict(other, open)).toBe('depends');
  expect(verdict(open, open)).toBe('unknown');
  expect(verdict(same, alone)).toBe('holds');
  expect(verdict(alone, alone)).toBe('derived');
});

test('rounding decides: half of the last digit stated to either side still fits, more does not', () => {
  const ratio = relation([inCase(side('whole', 'all', 'kilometre'), side('parts', 'east+west', 'kilometre'))], sum.inputs);
  const [east, west] = [kilometres('east', 1.2, 1), kilometres('west', 1.2, 1)];
  expect(verdictOf(ratio, east, west, kilometres('all', 2.5, 1))).toBe('holds');
  expect(verdictOf(ratio, east, west, kilometres('all', 2.6, 1))).toBe('fails');
  expect(verdictOf(ratio, east, west, kilometres('all', 3))).toBe('holds');
  expect(verdictOf(ratio, east, west, kilometres('all', 2.6, 2))).toBe('fails');
});

test('a count of things is not rounded, a length is', () => {
  const equal = (unit: UnitKey) =>
    relation([inCase(side('one', 'east/2', unit), side('other', 'all', unit))], fromEach('east', 'all'));
  expect(verdictOf(equal('kilometre'), kilometres('east', 5), kilometres('all', 2))).toBe('holds');
  expect(verdictOf(equal('project'), projects('east', 5), projects('all', 2))).toBe('fails');
});

test('at most: the first side is no more than the second, the same counted', () => {
  const fits = relation([inCase(side('one', 'east'), side('other', 'all'))], fromEach('east', 'all'), {
    comparison: 'at-most',
  });
  expect(verdictOf(fits, projects('east', 39), projects('all', 40))).toBe('holds');
  expect(verdictOf(fits, projects('east', 40), projects('all', 40))).toBe('holds');
  expect(verdictOf(fits, projects('east', 41), projects('all', 40))).toBe('fails');
});

test('a tolerance lets sides be apart by a share of themselves, and no further', () => {
  const about = relation(sum.cases, sum.inputs, { tolerance: { share: 0.05, why: words } });
  expect(verdictOf(about, projects('east', 15), projects('west', 25), projects('all', 44))).toBe('holds');
  expect(verdictOf(about, projects('east', 15), projects('west', 25), projects('all', 45))).toBe('fails');
});

test('units of one kind are brought together before they are compared', () => {
  const areas = relation(
    [inCase(side('one', 'east', 'square-kilometre'), side('other', 'all', 'square-kilometre'))],
    fromEach('east', 'all'),
  );
  expect(verdictOf(areas, figure('east', stated(3000), 'mu'), figure('all', stated(200), 'wan-square-metre'))).toBe('holds');
  expect(verdictOf(areas, figure('east', stated(3000), 'mu'), figure('all', stated(300), 'wan-square-metre'))).toBe('fails');
});

test('without their units, numbers of unlike things are compared as they stand', () => {
  const counts = relation([inCase(side('one', 'east', 'one'), side('other', 'all', 'one'))], {
    east: { type: 'figure', figure: 'east', withoutUnit: true },
    all: { type: 'figure', figure: 'all', withoutUnit: true },
  });
  const desks = figure('all', stated(40), 'desk');
  expect(verdictOf(counts, projects('east', 40), desks)).toBe('holds');
  expect(verdictOf(counts, projects('east', 41), desks)).toBe('fails');
});

test('an outside figure is as exact as its last digit', () => {
  const area = { id: 'area', measure: words, value: 41.5, decimals: 1, unit: 'square-kilometre', year: 2020 } as const;
  const outside = [{ ...area, source: words, published: null, beside: [] }];
  const inputs = { all: from('all'), area: { type: 'outside', outside: 'area' } } as const;
  const same = relation([inCase(side('one', 'all', 'square-kilometre'), side('other', 'area', 'square-kilometre'))], inputs);
  const verdict = (value: number) =>
    judgedAll([same], { outside, figures: [figure('all', stated(value, 2), 'square-kilometre')] })[0]?.verdict;
  expect(verdict(41.46)).toBe('holds');
  expect(verdict(41.44)).toBe('fails');
});

const membership = (member: string, of: string, role: Membership['role']): Membership => ({
  member,
  of,
  role,
  locator,
  note: null,
});

test('members of several things in several roles are counted, each once', () => {
  const memberships = [
    membership('parcel-a', 'area-east', 'parcel-to-assemble'),
    membership('parcel-a', 'area-west', 'parcel-to-assemble'),
    membership('tower', 'area-west', 'building-to-assemble'),
    membership('tower', 'area-west', 'trigger'),
    membership('elsewhere', 'area-north', 'parcel-to-assemble'),
  ];
  const counted = (of: readonly string[], ...roles: Membership['role'][]) => {
    const members: InputReference = { type: 'members', of, roles, unit: 'project' };
    const [judged] = judgedAll([relation([inCase(side('count', 'members'))], { members })], { memberships });
    return judged?.inputs.get('members')?.value.at;
  };
  expect(counted(['area-east', 'area-west'], 'parcel-to-assemble', 'building-to-assemble')).toBe(2);
  expect(counted(['area-east', 'area-west'], 'parcel-to-assemble')).toBe(1);
  expect(counted(['area-west'], 'parcel-to-assemble', 'building-to-assemble', 'trigger')).toBe(2);
  expect(counted(['area-north', 'area-east'], 'parcel-to-assemble')).toBe(2);
});

test('named projects of several entries are counted, each once', () => {
  const entry = (id: string, ...named: readonly string[]) =>
    ({
      id,
      of: 'zone',
      kinds: ['industry'],
      count: 9,
      investmentYiYuan: 1,
      figures: { count: 'c', investment: 'i' },
      named,
      locator,
      note: null,
    }) as const;
  const input: InputReference = { type: 'named-projects', entries: ['one', 'two'], unit: 'project' };
  const [judged] = judgedAll([relation([inCase(side('count', 'named'))], { named: input })], {
    projects: [entry('one', 'tower', 'park'), entry('two', 'park', 'road'), entry('three', 'bridge')],
  });
  expect(judged?.inputs.get('named')?.value.at).toBe(3);
});

test('a relation takes what comes out of another, wherever that one stands, and is unknown where nothing does', () => {
  const before = relation([inCase(side('left', 'all-east')), inCase(side('later', 'all+east'))], fromEach('all', 'east'), {
    id: 'before',
  });
  const taken: InputReference = { type: 'side', relation: 'before', side: 'left' };
  const after = relation([inCase(side('one', 'left'), side('other', 'west'))], { left: taken, west: from('west') });
  const verdicts = (...figures: readonly Figure[]) => judgedAll([after, before], { figures }).map(({ verdict }) => verdict);
  expect(verdicts(projects('all', 40), projects('east', 15), projects('west', 25))).toEqual(['holds', 'derived']);
  expect(verdicts(projects('all', 41), projects('east', 15), projects('west', 25))).toEqual(['fails', 'derived']);
  expect(verdicts(projects('east', 15), projects('west', 25))).toEqual(['unknown', 'unknown']);
});

test('relations that draw on each other are refused, with the way round', () => {
  const drawing = (id: string, on: string) =>
    relation([inCase(side('value', 'other'))], { other: { type: 'side', relation: on, side: 'value' } }, { id });
  const round = () => judgedAll([drawing('start', 'a'), drawing('a', 'b'), drawing('b', 'a')], {});
  expect(round).toThrow(RelationCycle);
  expect(round).toThrow('a → b → a goes round in a circle');
});

test('a relation that is not there is refused, with those that are', () => {
  const lost = relation([inCase(side('value', 'other'))], { other: { type: 'side', relation: 'gone', side: 'value' } });
  expect(() => judgedAll([lost], {})).toThrow(new RangeError('there is no relation gone: give one of relation'));
});
