import { expect, test } from 'vitest';
import { indexPlan } from '#plan/lookup.ts';
import type { Placed, Plan, Thing } from '#plan/plan.ts';
import { tiersOf } from '#plan/tiers.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';

/** The tiny plan with the placements of some of its things changed. */
const drawn = (changes: Readonly<Record<string, Partial<Placed>>>): Plan => ({
  ...TINY_PLAN,
  things: TINY_PLAN.things.map(
    (thing): Thing =>
      thing.placement.type === 'placed' ? { ...thing, placement: { ...thing.placement, ...changes[thing.id] } } : thing,
  ),
});

test('each tier tells how many parcels it has and between how many metres they may be off, the firmest tier first', () => {
  const plan = drawn({
    'parcel-tea': { tier: 3, radiusMetres: 900, accuracyMetres: 900 },
    'parcel-salt': { tier: 1, accuracyMetres: 60 },
  });
  expect(tiersOf(indexPlan(plan))).toEqual([
    { tier: 1, count: 1, leastMetres: 60, mostMetres: 60 },
    { tier: 3, count: 1, leastMetres: 900, mostMetres: 900 },
  ]);
});

test('the range of a tier goes from its surest parcel to its least sure one', () => {
  const plan = drawn({ 'parcel-tea': { tier: 2, accuracyMetres: 350 }, 'parcel-salt': { tier: 2, accuracyMetres: 220 } });
  expect(tiersOf(indexPlan(plan))).toEqual([{ tier: 2, count: 2, leastMetres: 220, mostMetres: 350 }]);
});

test('neither a building of the same tier nor a parcel without a place is counted', () => {
  const plan = drawn({ tower: { tier: 2, accuracyMetres: 10 }, 'parcel-salt': { tier: 2, accuracyMetres: 300 } });
  expect(tiersOf(indexPlan(plan))).toEqual([{ tier: 2, count: 1, leastMetres: 300, mostMetres: 300 }]);
});
