import { expect, test } from 'vitest';
import { sceneOf } from '#map/scene.ts';
import { type AppState, HOME, LAYERS, openingState } from '#state/state.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';

const ready = (over: Partial<AppState> = {}): AppState => ({
  ...openingState(HOME, null),
  plan: { type: 'ready', plan: TINY_PLAN },
  ...over,
});

test('what is selected and hovered is marked in the source that holds its shape', () => {
  const { selected, hovered } = sceneOf(ready({ selection: 'parcel-tea', hovered: 'station' }), false);
  expect(selected).toEqual({ thing: 'parcel-tea', source: 'parcels' });
  expect(hovered).toEqual({ thing: 'station', source: 'places' });
});

test.each(['parcel-lost', 'no-such-thing'])('%s has no shape and leaves no mark', (selection) => {
  expect(sceneOf(ready({ selection }), false).selected).toBeNull();
});

test('before the plan has come nothing is marked', () => {
  expect(sceneOf({ ...openingState(HOME, null), selection: 'parcel-tea' }, false).selected).toBeNull();
});

test('outside the tour nothing is staged, and the layers are those the person has chosen', () => {
  const layers = new Set(['roads'] as const);
  expect(sceneOf(ready({ layers }), false).look).toEqual({
    theme: 'paper',
    language: 'zh',
    layers,
    stage: null,
    unnamed: [],
    kept: null,
    nets: [],
    pin: null,
    walk: null,
    enlarged: false,
    density: null,
  });
});

test('in a chapter its background and the cast that has come on are on stage, on a map with every layer', () => {
  const tour = { place: 'area-lantern', cue: 1, blank: false, animate: null };
  const { look } = sceneOf(ready({ layers: new Set(['roads']), chapter: 'area-lantern', tour }), false);
  expect(look.stage).toEqual(['zone-cloud', 'area-lantern']);
  expect(look.unnamed).toEqual(['zone-cloud']);
  expect([...look.layers]).toEqual([...LAYERS]);
});

test('the pin is handed on as the same object, so that the map is not redrawn for it', () => {
  const pin = [10, 20] as const;
  expect(sceneOf(ready({ pin }), false).look.pin).toBe(pin);
});

test('the tour shows no pin, and names large but on a small screen', () => {
  const state = ready({ pin: [10, 20], chapter: 'area-lantern' });
  expect(sceneOf(state, false).look).toMatchObject({ pin: null, enlarged: true });
  expect(sceneOf(state, true).look).toMatchObject({ pin: null, enlarged: false });
});

test('the goal is handed on as the same object, so that it is followed once', () => {
  const goal = { type: 'fit', bounds: [0, 0, 1, 1], motion: 'fly-if-welcome' } as const;
  expect(sceneOf(ready({ goal }), false).goal).toBe(goal);
});
