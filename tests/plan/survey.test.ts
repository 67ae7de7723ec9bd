import { expect, test } from 'vitest';
import { indexPlan } from '#plan/lookup.ts';
import type { Thing } from '#plan/plan.ts';
import { drawnOf, isNowhere, parcelsWithoutArea, withDoubtfulName, withoutPlace } from '#plan/survey.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';

const index = indexPlan(TINY_PLAN);

/** The tiny plan with one of its things changed. */
const changed = (id: string, change: (thing: Thing) => Thing) =>
  indexPlan({ ...TINY_PLAN, things: TINY_PLAN.things.map((thing) => (thing.id === id ? change(thing) : thing)) });

test('what is drawn of a kind is counted without what has no place', () => {
  expect(drawnOf(index, 'zone')).toBe(2);
  expect(drawnOf(index, 'parcel')).toBe(2);
  expect(drawnOf(index, 'tunnel')).toBe(0);
});

test('what has no place comes with the reason', () => {
  expect(withoutPlace(index).map(({ thing, reason }) => [thing.id, reason.en])).toEqual([['parcel-lost', 'Nobody knows where']]);
});

test('a name for several things has no place of its own and lacks none', () => {
  const collective = changed('parcel-lost', (thing) => ({ ...thing, kind: 'collective' }));
  expect(withoutPlace(collective)).toEqual([]);
  expect(collective.plan.things.filter(isNowhere)).toEqual([]);
});

test('a name is doubtful where it had to be restored, and where it stands whole but is not sure', () => {
  const unsure = changed('pond', (thing) => ({ ...thing, nameConfidence: 0.9 }));
  const restored = changed('pond', (thing) => ({ ...thing, literalName: '墨' }));
  expect(withDoubtfulName(index).map(({ id }) => id)).toEqual(['parcel-tea']);
  expect(withDoubtfulName(unsure).map(({ id }) => id)).toEqual(['parcel-tea', 'pond']);
  expect(withDoubtfulName(restored).map(({ id }) => id)).toEqual(['parcel-tea', 'pond']);
});

test('a parcel that has a place and no area is counted, one without a place and a building are not', () => {
  const measured = changed('parcel-salt', (thing) =>
    thing.placement.type === 'placed'
      ? { ...thing, placement: { ...thing.placement, areaSquareMetres: { drawn: 2, low: 1, high: 3 } } }
      : thing,
  );
  expect(parcelsWithoutArea(index)).toBe(2);
  expect(parcelsWithoutArea(measured)).toBe(1);
});
