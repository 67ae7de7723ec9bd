import { expect, test } from 'vitest';
import type { Position } from '#plan/plan.ts';
import { isStep } from '#state/address.ts';
import { HOME, type Shareable } from '#state/state.ts';

const CLOUD: Shareable = { ...HOME, chapter: 'zone-cloud' };
const LANTERN: Shareable = { ...HOME, chapter: 'area-lantern' };
const DENSITY: Shareable = { ...HOME, view: 'density' };
const PIN: Position = [10, 20];

const STEPS: readonly (readonly [what: string, before: Shareable, after: Shareable])[] = [
  ['picking a thing', HOME, { ...HOME, selection: 'tower' }],
  ['picking another thing', { ...HOME, selection: 'pond' }, { ...HOME, selection: 'tower' }],
  ['putting the thing away', { ...HOME, selection: 'tower' }, HOME],
  ['putting a pin down', HOME, { ...HOME, pin: PIN }],
  ['putting the pin down elsewhere', { ...HOME, pin: PIN }, { ...HOME, pin: [10, 21] }],
  ['taking the pin away', { ...HOME, pin: PIN }, HOME],
  ['going into the tour', HOME, CLOUD],
  ['going into the tour from a thing', { ...HOME, selection: 'tower' }, CLOUD],
  ['going out of the tour', CLOUD, HOME],
  ['going into the density view', HOME, DENSITY],
  ['going out of the density view', DENSITY, HOME],
  ['picking a road of a figure', DENSITY, { ...DENSITY, piece: 'road-mill' }],
  ['opening a place in the plan', { ...HOME, selection: 'tower' }, { ...HOME, selection: 'tower', line: 9 }],
  ['opening a statement of a thing', HOME, { ...HOME, selection: 'tower', line: 9, said: 'said-1' }],
  ['going from a place in the plan to a thing', { ...HOME, line: 9 }, { ...HOME, selection: 'tower' }],
  ['picking another road of a figure', { ...DENSITY, piece: 'road-well' }, { ...DENSITY, piece: 'road-mill' }],
];

test.each(STEPS)('%s is a step that Back takes back', (_what, before, after) => {
  expect(isStep(before, after)).toBe(true);
});

const AMENDMENTS: typeof STEPS = [
  ['turning a page', CLOUD, LANTERN],
  ['turning a page on which a thing is picked', { ...CLOUD, selection: 'tower' }, LANTERN],
  ['picking a thing in the tour', CLOUD, { ...CLOUD, selection: 'tower' }],
  ['moving the map', HOME, { ...HOME, camera: { center: [1, 2], zoom: 3, bearing: 0, pitch: 0 } }],
  ['hiding the card of a pin', { ...HOME, pin: PIN }, { ...HOME, pin: PIN, cardOpen: false }],
  ['typing a filter', HOME, { ...HOME, filter: 'a' }],
  ['choosing theme, language and layers', HOME, { ...HOME, theme: 'night', language: 'en', layers: new Set() }],
  ['going on to the next line of the plan', { ...HOME, line: 9 }, { ...HOME, line: 12 }],
  ['going on to another statement of the thing', { ...HOME, line: 9, said: 'a' }, { ...HOME, line: 12, said: 'b' }],
  ['counting otherwise', DENSITY, { ...DENSITY, counting: { ...HOME.counting, waterOut: true } }],
  ['colouring something else', DENSITY, { ...DENSITY, shading: 'grid' }],
];

test.each(AMENDMENTS)('%s is no step that Back takes back', (_what, before, after) => {
  expect(isStep(before, after)).toBe(false);
});
