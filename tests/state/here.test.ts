import { expect, test } from 'vitest';
import type { Here } from '#plan/here.ts';
import type { Position } from '#plan/plan.ts';
import { parseAddress } from '#state/address.ts';
import { openingState } from '#state/state.ts';
import { update } from '#state/update.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';
import { after, READY, readyWith } from './ready.ts';

const PLACE: Position = [10.5, 20.5];
const OTHER_PLACE: Position = [13.5, 21.5];

const hereAt = (position: Position): Here => ({
  position,
  gcj02: [position[0] + 0.005, position[1] - 0.002],
  holding: [{ id: 'area-lantern', edgeMetres: 300 }],
  roads: [{ id: 'road-long', metres: 40 }],
  station: null,
});

const asked = (position: Position) => ({ type: 'spot-asked', position }) as const;
const found = (position: Position) => ({ type: 'here-found', here: hereAt(position) }) as const;
const failed = (position: Position) => ({ type: 'here-failed', position }) as const;

const looking = after(READY, asked(PLACE));
const answered = after(looking, found(PLACE));

/** The app once the plan has come, opened with a link. */
const openedWith = (address: string) => {
  const { asked: shared, notice } = parseAddress(address);
  return update(openingState(shared, notice), { type: 'plan-arrived', plan: TINY_PLAN });
};

test('asking what lies somewhere puts the pin there, opens its card and keeps the place in view', () => {
  expect(looking).toEqual({
    ...READY,
    pin: PLACE,
    here: { type: 'looking' },
    goal: { type: 'reveal', position: PLACE },
    sheetHeight: 'half',
  });
});

test('what was selected, a chooser and a hidden card make room for the answer', () => {
  const before = readyWith({
    selection: 'tower',
    cardOpen: false,
    chooser: { things: ['tower', 'zone-cloud'], position: PLACE, x: 1, y: 2 },
    sheetHeight: 'full',
  });
  expect(after(before, asked(PLACE))).toMatchObject({ selection: null, cardOpen: true, chooser: null, sheetHeight: 'full' });
});

test('the answer for the pin is taken as it is', () => {
  expect(answered).toEqual({ ...looking, here: { type: 'found', here: hereAt(PLACE) } });
});

test('an answer that fails says so and leaves the pin', () => {
  expect(after(looking, failed(PLACE))).toEqual({ ...looking, here: { type: 'failed' } });
});

test('an answer for where the pin stood before is dropped, whether found or failed', () => {
  const moved = after(looking, asked(OTHER_PLACE));
  expect(update(moved, found(PLACE))).toBe(moved);
  expect(update(moved, failed(PLACE))).toBe(moved);
  expect(after(moved, found(PLACE), found(OTHER_PLACE)).here).toEqual({ type: 'found', here: hereAt(OTHER_PLACE) });
});

test('an answer to an earlier question about the very same place is dropped too: positions are told apart as objects', () => {
  const again = after(looking, asked([...PLACE]));
  expect(again.pin).toEqual(PLACE);
  expect(update(again, found(PLACE))).toBe(again);
  expect(update(again, failed(PLACE))).toBe(again);
});

test('an answer that comes after the pin was taken away is dropped', () => {
  const removed = after(looking, { type: 'pin-removed' });
  expect(update(removed, found(PLACE))).toBe(removed);
  expect(update(removed, failed(PLACE))).toBe(removed);
});

test('asking elsewhere forgets the answer before', () => {
  expect(after(answered, asked(OTHER_PLACE))).toMatchObject({ pin: OTHER_PLACE, here: { type: 'looking' } });
});

test('taking the pin away takes its answer with it and leaves the selection and the map', () => {
  const selected = after(answered, { type: 'thing-picked', id: 'tower' });
  expect(after(selected, { type: 'pin-removed' })).toEqual({ ...selected, pin: null, here: null });
});

test('a thing picked covers the answer, and when it is put away the answer is there again', () => {
  const selected = after(answered, { type: 'thing-picked', id: 'tower' });
  expect(selected).toMatchObject({ selection: 'tower', pin: PLACE, here: answered.here });
  expect(after(selected, { type: 'selection-cleared' })).toMatchObject({
    selection: null,
    pin: PLACE,
    here: answered.here,
    cardOpen: true,
  });
});

test('in the tour asking is ignored', () => {
  const touring = after(READY, { type: 'tour-started' });
  expect(update(touring, asked(PLACE))).toBe(touring);
});

test('a pin put down before the tour is still there after it, its card folded, since the map is elsewhere', () => {
  const back = after(answered, { type: 'tour-started' }, { type: 'tour-left' });
  expect(back).toMatchObject({ pin: PLACE, here: answered.here, cardOpen: false });
  expect(after(back, { type: 'card-shown' }).cardOpen).toBe(true);
});

test('a link with a pin looks for what lies there, on the whole district where it names no camera', () => {
  expect(openedWith('pin=20.50000/10.50000')).toMatchObject({
    pin: [10.5, 20.5],
    here: { type: 'looking' },
    selection: null,
    sheetHeight: 'half',
    goal: { type: 'fit', bounds: [10, 20, 14, 22], motion: 'jump' },
  });
});

test('a link with a pin and a camera opens where the camera says, one with a pin and a thing on the thing', () => {
  expect(openedWith('at=9/21/11/0/0&pin=20.50000/10.50000').goal).toEqual({
    type: 'camera',
    camera: { center: [11, 21], zoom: 9, bearing: 0, pitch: 0 },
  });
  expect(openedWith('pin=20.50000/10.50000&pick=area-lantern')).toMatchObject({
    pin: [10.5, 20.5],
    selection: 'area-lantern',
    goal: { type: 'fit', bounds: [10, 20, 11, 21], motion: 'jump' },
  });
});

test('an address visited with the same pin keeps the answer, and the pin as the same object', () => {
  const visited = after(answered, { type: 'address-visited', ...parseAddress('pin=20.50000/10.50000&lang=en') });
  expect(visited.pin).toBe(PLACE);
  expect(visited.here).toBe(answered.here);
});

test('an address visited with another pin looks there, and one with none takes the pin away', () => {
  expect(after(answered, { type: 'address-visited', ...parseAddress('pin=21.00000/11.00000') })).toMatchObject({
    pin: [11, 21],
    here: { type: 'looking' },
  });
  expect(after(answered, { type: 'address-visited', ...parseAddress('') })).toMatchObject({ pin: null, here: null });
});
