import { expect, test } from 'vitest';
import { sceneOf, standOut } from '#map/scene.ts';
import { NO_FACETS } from '#plan/facets.ts';
import type { Plan } from '#plan/plan.ts';
import { type AppState, HOME, openingState } from '#state/state.ts';
import { membership, TINY_PLAN } from '../fixtures/tiny-plan.ts';
import { TINY_SURVEY } from '../fixtures/tiny-survey.ts';

const PLAN: Plan = {
  ...TINY_PLAN,
  things: TINY_PLAN.things.map((thing) => (thing.id === 'school' ? { ...thing, kind: 'net' } : thing)),
  memberships: [
    ...TINY_PLAN.memberships,
    ...['road-long', 'bridge', 'parcel-lost'].map((part) => membership(part, 'part', 'school')),
  ],
};

const ready = (over: Partial<AppState> = {}): AppState => ({
  ...openingState(HOME, null),
  plan: { type: 'ready', plan: PLAN },
  ...over,
});

const lookOf = (over: Partial<AppState>) => sceneOf(ready(over), false).look;
const WATER = { ...NO_FACETS, kind: ['water'] };
const NETS = new Set(['school']);

test('the map is told what the filters let through, whatever is selected', () => {
  expect(lookOf({}).kept).toBeNull();
  expect(lookOf({ facets: WATER }).kept).toEqual(['pond']);
  expect(lookOf({ facets: WATER, selection: 'tower' }).kept).toEqual(['pond']);
});

test('what is selected though the filters do not keep it is marked apart, so that it is not taken for what they keep', () => {
  const marksOf = (over: Partial<AppState>) => {
    const { selected, strayed } = sceneOf(ready(over), false);
    return [selected?.thing ?? null, strayed?.thing ?? null];
  };
  expect(marksOf({ selection: 'tower' })).toEqual(['tower', null]);
  expect(marksOf({ selection: 'pond', facets: WATER })).toEqual(['pond', null]);
  expect(marksOf({ selection: 'tower', facets: WATER })).toEqual([null, 'tower']);
  expect(marksOf({ selection: 'parcel-lost', facets: WATER })).toEqual([null, null]);
});

test('asked the same twice it is given the same object, so that nothing is compared name by name', () => {
  expect(lookOf({ facets: WATER, hovered: 'pond' }).kept).toBe(lookOf({ facets: WATER }).kept);
  expect(lookOf({ nets: NETS, hovered: 'pond' }).nets).toBe(lookOf({ nets: NETS }).nets);
});

test('a net that is switched on has those of its parts that have a place', () => {
  expect(lookOf({ nets: NETS }).nets).toEqual([{ id: 'school', sort: 'streets', members: ['road-long', 'bridge'] }]);
  expect(lookOf({ nets: new Set(['tower']) }).nets).toEqual([]);
});

test('what filters and nets point at stands out, each thing once, and nothing does without them', () => {
  expect(standOut(lookOf({}))).toEqual([]);
  expect(standOut(lookOf({ facets: { ...NO_FACETS, kind: ['water', 'bridge'] }, nets: NETS }))).toEqual([
    'bridge',
    'pond',
    'road-long',
  ]);
});

test('a net of whose parts none has a place is not lifted out, and nothing steps back for it', () => {
  const memberships = [membership('parcel-lost', 'part', 'school')];
  const state = ready({ plan: { type: 'ready', plan: { ...PLAN, memberships } }, nets: NETS });
  expect(sceneOf(state, false).look.nets).toEqual([]);
});

test('the tour is not narrowed down and has no nets, and neither has the density view', () => {
  for (const over of [
    { chapter: 'area-lantern' },
    { view: 'density' as const, survey: { type: 'ready' as const, survey: TINY_SURVEY } },
  ])
    expect(lookOf({ ...over, facets: WATER, nets: NETS })).toMatchObject({ kept: null, nets: [] });
});

test('before the plan has come there is nothing to narrow down', () => {
  const state = { ...openingState(HOME, null), facets: WATER, nets: NETS };
  expect(sceneOf(state, false).look).toMatchObject({ kept: null, nets: [] });
});
