import { expect, test } from 'vitest';
import { indexPlan } from '#plan/lookup.ts';
import type { Walk } from '#plan/walk.ts';
import { type WithinWalk, withinWalk } from '#plan/within-walk.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';

/** Everything of the tiny plan is drawn to 100 m. */
const index = indexPlan(TINY_PLAN);

const walk = (...reached: readonly (readonly [id: string, metres: number])[]): Walk => ({
  origin: { type: 'thing', id: 'station' },
  accessMetres: 0,
  reached: reached.map(([id, metres]) => ({ id, metres })),
  bands: [5, 10, 15].map((minutes) => ({ minutes, courses: [] })),
});

const idsOf = ({ groups }: WithinWalk) => groups.map(({ minutes, told }) => [minutes, told.map(({ thing }) => thing.id)]);

test('what the plan tells of is put together by the minutes in which it is reached, those where a walk begins first', () => {
  const within = withinWalk(
    walk(['area-kite', 0], ['tower', 0.5], ['pond', 375], ['parcel-tea', 376], ['parcel-salt', 751]),
    10,
    index,
  );
  expect(idsOf(within)).toEqual([
    [0, ['area-kite']],
    [5, ['tower', 'pond']],
    [10, ['parcel-tea']],
  ]);
  expect(within.untold).toEqual([]);
});

test('minutes in which nothing is reached are left out', () => {
  expect(idsOf(withinWalk(walk(['pond', 1000]), 15, index))).toEqual([[15, ['pond']]]);
  expect(withinWalk(walk(), 15, index)).toEqual({ groups: [], untold: [] });
});

test('what the plan says nothing of, not even where it belongs, stands apart, the nearest first', () => {
  const within = withinWalk(walk(['rail', 100], ['hills', 200], ['pond', 300]), 5, index);
  expect(idsOf(within)).toEqual([[5, ['pond']]]);
  expect(within.untold.map(({ thing, metres }) => [thing.id, metres])).toEqual([
    ['rail', 100],
    ['hills', 200],
  ]);
});

test('of a thing its purpose is told, else what else is said, else what it is part of; a remark of ours is not enough', () => {
  const told = withinWalk(walk(['tower', 1], ['pond', 2], ['road-long', 3]), 5, index).groups[0]?.told ?? [];
  expect(told.map(({ said }) => ('text' in said ? said.text.en : `${said.role} ${said.of}`))).toEqual([
    'The tower is to shine.',
    'The pond stays black.',
    'along-road axis-whale',
  ]);
  const remarked = {
    ...TINY_PLAN,
    statements: TINY_PLAN.statements.map((each) => ({ ...each, about: 'rail', topic: 'remark' as const })),
  };
  expect(withinWalk(walk(['rail', 1]), 5, indexPlan(remarked)).untold).toHaveLength(1);
});

test('what may be off by more than is left of the walk may lie beyond it', () => {
  const doubts = (minutes: number) =>
    withinWalk(walk(['pond', 275], ['tower', 276]), minutes, index).groups.flatMap(({ told }) =>
      told.map(({ thing, accuracyMetres, mayLieBeyond }) => [thing.id, accuracyMetres, mayLieBeyond]),
    );
  expect(doubts(5)).toEqual([
    ['pond', 100, false],
    ['tower', 100, true],
  ]);
  expect(doubts(10)).toEqual([
    ['pond', 100, false],
    ['tower', 100, false],
  ]);
});

test('what lies somewhere in a circle may lie beyond by twice its radius from the edge to which the walk leads', () => {
  const circled = indexPlan({
    ...TINY_PLAN,
    things: TINY_PLAN.things.map((thing) =>
      thing.id === 'tower' && thing.placement.type === 'placed'
        ? { ...thing, placement: { ...thing.placement, radiusMetres: 150 } }
        : thing,
    ),
  });
  const found = (metres: number) =>
    withinWalk(walk(['tower', metres], ['pond', metres]), 5, circled).groups.flatMap(({ told }) =>
      told.map(({ extent, accuracyMetres, mayLieBeyond }) => [extent, accuracyMetres, mayLieBeyond]),
    );
  expect(found(0)).toEqual([
    ['circle', 150, false],
    ['area', 100, false],
  ]);
  expect(found(75)).toEqual([
    ['circle', 150, false],
    ['area', 100, false],
  ]);
  expect(found(76)).toEqual([
    ['circle', 150, true],
    ['area', 100, false],
  ]);
});

test('what the walk names and the plan has not, or nowhere, is left out', () => {
  expect(withinWalk(walk(['dragon', 1], ['parcel-lost', 2]), 5, index)).toEqual({ groups: [], untold: [] });
});
