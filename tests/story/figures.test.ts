import { describe, expect, test } from 'vitest';
import { indexPlan } from '#plan/lookup.ts';
import type { Placed, Thing } from '#plan/plan.ts';
import { figureOf } from '#story/figures.ts';
import { membership, planWith, TINY_PLAN } from '../fixtures/tiny-plan.ts';

const index = indexPlan(TINY_PLAN);

/** The tiny plan with the placement of one thing measured otherwise. */
const measured = (id: string, placement: Partial<Placed>) => {
  const things = TINY_PLAN.things.map(
    (thing): Thing =>
      thing.id === id && thing.placement.type === 'placed'
        ? { ...thing, placement: { ...thing.placement, ...placement } }
        : thing,
  );
  return indexPlan({ ...TINY_PLAN, things });
};

describe('what the plan counts', () => {
  test('is the number of projects of an entry, with the place where it stands and the figure it is', () => {
    expect(figureOf(index, { type: 'projects', entry: 'projects-cloud' })).toEqual({
      figure: { type: 'count', value: 15 },
      locator: expect.objectContaining({ line: 12 }),
      stated: 'cloud-projects',
    });
  });

  test('is the investment of an entry in 亿元', () => {
    expect(figureOf(index, { type: 'investment', entry: 'projects-cloud' })).toEqual({
      figure: { type: 'money', yiYuan: 1234.5 },
      locator: expect.objectContaining({ line: 12 }),
      stated: 'cloud-investment',
    });
  });
});

describe('what belongs to a thing', () => {
  const countOf = (of: string, ...roles: ('zone' | 'highlight-area' | 'trigger' | 'building-to-assemble' | 'part')[]) => {
    const { figure, locator } = figureOf(index, { type: 'members', of, roles });
    return [figure, locator?.line];
  };

  test('is counted in the roles asked for; listed in several places it has no place of its own', () => {
    expect(countOf('district', 'zone')).toEqual([{ type: 'count', value: 2 }, undefined]);
    expect(countOf('zone-cloud', 'highlight-area')).toEqual([{ type: 'count', value: 2 }, undefined]);
  });

  test('is counted by way of others too', () => {
    expect(countOf('district', 'highlight-area')).toEqual([{ type: 'count', value: 2 }, undefined]);
    expect(countOf('zone-cloud', 'part')).toEqual([{ type: 'count', value: 1 }, 14]);
  });

  test('is counted once, whatever the roles it has', () => {
    expect(countOf('area-lantern', 'trigger', 'building-to-assemble')).toEqual([{ type: 'count', value: 1 }, 10]);
  });

  test('is said where one place of the plan lists all of it', () => {
    const listed = indexPlan(planWith([membership('tower', 'part', 'bridge', 8), membership('pond', 'part', 'bridge', 8)]));
    const { figure, locator } = figureOf(listed, { type: 'members', of: 'bridge', roles: ['part'] });
    expect([figure, locator?.line]).toEqual([{ type: 'count', value: 2 }, 8]);
  });

  test('is counted as none, and nowhere said, where there is none', () => {
    expect(countOf('zone-stone', 'trigger')).toEqual([{ type: 'count', value: 0 }, undefined]);
  });

  test('is counted to an end where memberships run in a circle, without the thing itself', () => {
    const circle = indexPlan(planWith([membership('tower', 'part', 'bridge'), membership('bridge', 'part', 'tower')]));
    expect(figureOf(circle, { type: 'members', of: 'tower', roles: ['part'] }).figure).toEqual({ type: 'count', value: 1 });
  });
});

describe('what is measured on the drawing stands in no line of the plan:', () => {
  test('an area is the range it is known to lie in', () => {
    const drawn = measured('zone-cloud', { areaSquareMetres: { drawn: 500, low: 400, high: 650 } });
    expect(figureOf(drawn, { type: 'area', thing: 'zone-cloud' })).toEqual({
      figure: { type: 'area', low: 400, high: 650 },
      locator: null,
      stated: null,
    });
  });

  test('a length in metres', () => {
    expect(figureOf(measured('axis-whale', { lengthMetres: 3210.5 }), { type: 'length', thing: 'axis-whale' })).toEqual({
      figure: { type: 'length', metres: 3210.5 },
      locator: null,
      stated: null,
    });
  });

  test('how many metres a thing may be off', () => {
    expect(figureOf(index, { type: 'accuracy', thing: 'tower' })).toEqual({
      figure: { type: 'offset', metres: 100 },
      locator: null,
      stated: null,
    });
  });

  test('how many parcels are drawn in a tier, and no building', () => {
    const things = TINY_PLAN.things.map(
      (thing): Thing =>
        ['parcel-tea', 'tower'].includes(thing.id) && thing.placement.type === 'placed'
          ? { ...thing, placement: { ...thing.placement, tier: 2 } }
          : thing,
    );
    const tiered = indexPlan({ ...TINY_PLAN, things });
    expect(figureOf(tiered, { type: 'parcels-of-tier', tier: 2 })).toEqual({
      figure: { type: 'count', value: 1 },
      locator: null,
      stated: null,
    });
    expect(figureOf(tiered, { type: 'parcels-of-tier', tier: 1 }).figure).toEqual({ type: 'count', value: 0 });
  });

  test('how many things have no place', () => {
    expect(figureOf(index, { type: 'unplaced' })).toEqual({ figure: { type: 'count', value: 1 }, locator: null, stated: null });
  });

  test('how many names are restored or in doubt', () => {
    const things = TINY_PLAN.things.map(
      (thing): Thing =>
        thing.id === 'tower' ? { ...thing, nameConfidence: 0.9 } : thing.id === 'pond' ? { ...thing, literalName: '池' } : thing,
    );
    expect(figureOf(index, { type: 'doubtful-names' })).toEqual({
      figure: { type: 'count', value: 1 },
      locator: null,
      stated: null,
    });
    expect(figureOf(indexPlan({ ...TINY_PLAN, things }), { type: 'doubtful-names' }).figure).toEqual({ type: 'count', value: 3 });
  });
});

test('a figure that is not to be had is refused', () => {
  expect(() => figureOf(index, { type: 'projects', entry: 'projects-moon' })).toThrow(
    'the plan counts no projects under projects-moon',
  );
  expect(() => figureOf(index, { type: 'accuracy', thing: 'parcel-lost' })).toThrow('parcel-lost is not drawn');
  expect(() => figureOf(index, { type: 'area', thing: 'axis-whale' })).toThrow('no extent is known of axis-whale');
  expect(() => figureOf(index, { type: 'length', thing: 'tower' })).toThrow('tower has no length');
});
