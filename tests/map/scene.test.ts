import { expect, test } from 'vitest';
import { sceneOf } from '#map/scene.ts';
import { type AppState, HOME, openingState } from '#state/state.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';

const ready = (over: Partial<AppState> = {}): AppState => ({
  ...openingState(HOME, null),
  plan: { type: 'ready', plan: TINY_PLAN },
  ...over,
});

test('what is selected and hovered is marked in the source that holds its shape', () => {
  const { selected, hovered } = sceneOf(ready({ selection: 'parcel-tea', hovered: 'station' }));
  expect(selected).toEqual({ thing: 'parcel-tea', source: 'parcels' });
  expect(hovered).toEqual({ thing: 'station', source: 'places' });
});

test.each(['parcel-lost', 'no-such-thing'])('%s has no shape and leaves no mark', (selection) => {
  expect(sceneOf(ready({ selection })).selected).toBeNull();
});

test('before the plan has come nothing is marked', () => {
  expect(sceneOf({ ...openingState(HOME, null), selection: 'parcel-tea' }).selected).toBeNull();
});

test('the goal is handed on as the same object, so that it is followed once', () => {
  const goal = { type: 'fit', bounds: [0, 0, 1, 1], animate: true } as const;
  expect(sceneOf(ready({ goal })).goal).toBe(goal);
});
