import { expect, test } from 'vitest';
import type { Bounds, Thing } from '#plan/plan.ts';
import { outOfView } from '#state/aim.ts';
import { update } from '#state/update.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';
import { READY } from './ready.ts';

const [like] = TINY_PLAN.things.filter(({ placement }) => placement.type === 'placed');

const placed = (id: string, bounds: Bounds): Thing => {
  if (like?.placement.type !== 'placed') throw new Error('the tiny plan has nothing that is placed');
  return { ...like, id, placement: { ...like.placement, bounds } };
};

const BOUNDS: Bounds = [10, 20, 12, 22];
const out = (things: readonly Thing[], drawn: readonly string[] = []) =>
  outOfView(things, { bounds: BOUNDS, drawn }).map(({ id }) => id);

test.each([
  ['west', [8, 20.5, 9.9, 21]],
  ['south', [10.5, 18, 11, 19.9]],
  ['east', [12.1, 20.5, 13, 21]],
  ['north', [10.5, 22.1, 11, 23]],
] as const)('what lies beyond the %s edge is out of view', (_side, bounds) => {
  expect(out([placed('far', bounds)])).toEqual(['far']);
});

test('what lies within the frame is in view, though it be too small to be drawn', () => {
  expect(out([placed('spot', [11, 21, 11, 21])])).toEqual([]);
});

test('of what reaches across the edge by its bounds the map knows whether any is in view', () => {
  const river = placed('river', [9, 19, 13, 23]);
  expect(out([river], ['river'])).toEqual([]);
  expect(out([river], ['road'])).toEqual(['river']);
});

test('what has no shape is nowhere, and so not out of view', () => {
  expect(out(TINY_PLAN.things.filter(({ id }) => id === 'parcel-lost'))).toEqual([]);
});

test('all of what is asked for is brought into view at once', () => {
  const boundsOf = (id: string): Bounds => {
    const placement = TINY_PLAN.things.find((thing) => thing.id === id)?.placement;
    if (placement?.type !== 'placed') throw new Error(`${id} has no place`);
    return placement.bounds;
  };
  const [one, other] = [boundsOf('pond'), boundsOf('tower')];
  const { goal } = update(READY, { type: 'fit-asked', ids: ['pond', 'parcel-lost', 'tower'] });
  expect(goal).toEqual({
    type: 'fit',
    bounds: [Math.min(one[0], other[0]), Math.min(one[1], other[1]), Math.max(one[2], other[2]), Math.max(one[3], other[3])],
    motion: 'fly-if-welcome',
  });
});
