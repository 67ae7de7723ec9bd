import { expect, test } from 'vitest';
import type { Walk, WalkOrigin } from '#plan/walk.ts';
import { HOME } from '#state/state.ts';
import { after, READY, readyWith } from './ready.ts';

const FROM_STATION: WalkOrigin = { type: 'thing', id: 'station' };
const FROM_PIN: WalkOrigin = { type: 'position', position: [11, 21] };

const walkFrom = (origin: WalkOrigin): Walk => ({
  origin,
  accessMetres: 5,
  reached: [{ id: 'tower', metres: 100 }],
  bands: [
    {
      minutes: 5,
      courses: [
        [
          [11, 21],
          [11.5, 20.5],
        ],
      ],
    },
    {
      minutes: 10,
      courses: [
        [
          [10.5, 21],
          [11, 21.5],
        ],
      ],
    },
  ],
});

const WALKING = after(
  READY,
  { type: 'walk-asked', asked: { origin: FROM_STATION, minutes: 5 } },
  { type: 'walk-found', walk: walkFrom(FROM_STATION) },
);

test('a walk makes room for its answer, and shows where it begins until it is found', () => {
  const asked = after(readyWith({ selection: 'tower', line: 3, sheetHeight: 'low' }), {
    type: 'walk-asked',
    asked: { origin: FROM_STATION, minutes: 5 },
  });
  expect(asked).toMatchObject({
    selection: null,
    line: null,
    cardOpen: true,
    sheetHeight: 'half',
    walkStatus: { type: 'looking' },
    goal: { type: 'fit', bounds: [10, 20, 12, 22] },
  });
});

test('once it is found all the streets reached in the time asked for are in view, and those of longer when more time is asked for', () => {
  expect(WALKING.goal).toEqual({ type: 'fit', bounds: [11, 20.5, 11.5, 21], motion: 'fly-if-welcome' });
  const longer = after(WALKING, { type: 'walk-asked', asked: { origin: FROM_STATION, minutes: 10 } });
  expect(longer.goal).toEqual({ type: 'fit', bounds: [10.5, 20.5, 11.5, 21.5], motion: 'fly-if-welcome' });
  expect(longer.walkStatus).toBe(WALKING.walkStatus);
});

test('a walk from a position comes into view at once, and its streets when it is found', () => {
  const asked = after(READY, { type: 'walk-asked', asked: { origin: FROM_PIN, minutes: 5 } });
  expect(asked.goal).toEqual({ type: 'reveal', position: [11, 21] });
  expect(after(asked, { type: 'walk-found', walk: walkFrom(FROM_PIN) }).goal).toMatchObject({ bounds: [11, 20.5, 11.5, 21] });
});

test('a link that says from where it is looked at keeps its view; one that does not jumps to the walk', () => {
  const camera = { center: [10, 20], zoom: 12, bearing: 0, pitch: 0 } as const;
  const walk = { origin: FROM_STATION, minutes: 5 };
  const visited = after(READY, { type: 'address-visited', asked: { ...HOME, camera, walk }, notice: null });
  expect(after(visited, { type: 'walk-found', walk: walkFrom(FROM_STATION) }).goal).toEqual({ type: 'camera', camera });
  const opened = after(READY, { type: 'address-visited', asked: { ...HOME, walk }, notice: null });
  expect(after(opened, { type: 'walk-found', walk: walkFrom(FROM_STATION) }).goal).toMatchObject({
    bounds: [11, 20.5, 11.5, 21],
  });
});

test('an answer that comes when something has been picked meanwhile leaves the map with that', () => {
  const picked = after(
    READY,
    { type: 'walk-asked', asked: { origin: FROM_STATION, minutes: 5 } },
    { type: 'thing-picked', id: 'pond' },
  );
  const found = after(picked, { type: 'walk-found', walk: walkFrom(FROM_STATION) });
  expect(found.walkStatus.type).toBe('found');
  expect(found.goal).toBe(picked.goal);
});

test('where no street is reached the map stays', () => {
  const asked = after(READY, { type: 'walk-asked', asked: { origin: FROM_STATION, minutes: 5 } });
  const bands = walkFrom(FROM_STATION).bands.map(({ minutes }) => ({ minutes, courses: [] }));
  expect(after(asked, { type: 'walk-found', walk: { ...walkFrom(FROM_STATION), bands } }).goal).toBe(asked.goal);
});

test('the answer to another walk than the one asked for is dropped, and so is its failure', () => {
  const asked = after(READY, { type: 'walk-asked', asked: { origin: FROM_STATION, minutes: 5 } });
  expect(after(asked, { type: 'walk-found', walk: walkFrom(FROM_PIN) })).toBe(asked);
  expect(after(asked, { type: 'walk-failed', origin: FROM_PIN })).toBe(asked);
  expect(after(READY, { type: 'walk-found', walk: walkFrom(FROM_PIN) })).toBe(READY);
});

test('a walk that failed is looked for again when it is asked for again', () => {
  const failed = after(
    READY,
    { type: 'walk-asked', asked: { origin: FROM_STATION, minutes: 5 } },
    { type: 'walk-failed', origin: FROM_STATION },
  );
  expect(failed.walkStatus).toEqual({ type: 'failed' });
  const again = after(failed, { type: 'walk-asked', asked: { origin: FROM_STATION, minutes: 5 } });
  expect(again.walkStatus).toEqual({ type: 'looking' });
});

test('a thing picked out of the walk keeps it, and deselected leads back to it', () => {
  const picked = after(WALKING, { type: 'thing-picked', id: 'tower' });
  expect(picked).toMatchObject({ selection: 'tower', walk: { minutes: 5 }, walkStatus: { type: 'found' } });
  expect(after(picked, { type: 'selection-cleared' })).toMatchObject({ selection: null, walk: { minutes: 5 } });
});

test('removed, a walk leads back to what it began at: the card of the thing, or the pin', () => {
  expect(after(WALKING, { type: 'walk-removed' })).toMatchObject({
    walk: null,
    walkStatus: { type: 'unasked' },
    selection: 'station',
    cardOpen: true,
  });
  const pinned = after(
    readyWith({ pin: [11, 21] }),
    { type: 'walk-asked', asked: { origin: FROM_PIN, minutes: 5 } },
    { type: 'walk-removed' },
  );
  expect(pinned).toMatchObject({ walk: null, selection: null, pin: [11, 21] });
});
