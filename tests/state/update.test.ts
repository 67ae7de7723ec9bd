import { expect, test } from 'vitest';
import { WAITING } from '#state/state.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';
import { after, READY, readyWith } from './ready.ts';

const picked = { type: 'thing-picked', id: 'area-lantern' } as const;
const spot = { things: ['tower', 'area-lantern', 'zone-cloud'], position: [10.4, 20.4], x: 30, y: 40 } as const;

test('a pick from a list selects, opens the card and flies to the whole of the thing', () => {
  expect(after(readyWith({ cardOpen: false, chooser: spot }), picked)).toMatchObject({
    selection: 'area-lantern',
    cardOpen: true,
    chooser: null,
    goal: { type: 'fit', bounds: [10, 20, 11, 21], motion: 'fly-if-welcome' },
  });
});

test('a second pick of the same thing is a new wish to go there', () => {
  const once = after(READY, picked);
  const twice = after(once, picked);
  expect(twice.goal).toEqual(once.goal);
  expect(twice.goal).not.toBe(once.goal);
});

test('a pick of what has no place opens its card and leaves the map where it is', () => {
  const state = after(READY, { type: 'thing-picked', id: 'parcel-lost' });
  expect(state).toMatchObject({ selection: 'parcel-lost', cardOpen: true });
  expect(state.goal).toBe(READY.goal);
});

test('what has no place does not lie where the pin stands, so the pin goes; beside what has a place it stays', () => {
  const pinned = readyWith({ pin: [10, 20], here: { type: 'looking' } });
  expect(after(pinned, { type: 'thing-picked', id: 'parcel-lost' })).toMatchObject({ pin: null, here: null });
  expect(after(pinned, picked)).toMatchObject({ pin: [10, 20], here: { type: 'looking' } });
});

test('a pick raises a low sheet to half its height and leaves a higher one', () => {
  expect(after(READY, picked).sheetHeight).toBe('half');
  expect(after(readyWith({ sheetHeight: 'half' }), picked).sheetHeight).toBe('half');
  expect(after(readyWith({ sheetHeight: 'full' }), picked).sheetHeight).toBe('full');
});

test('a click on several things selects the smallest, offers the others and keeps the place clicked in view', () => {
  const state = after(READY, { type: 'spot-clicked', spot });
  expect(state).toMatchObject({
    selection: 'tower',
    cardOpen: true,
    chooser: spot,
    goal: { type: 'reveal', position: spot.position },
  });
});

test('a click on a single thing selects it and offers nothing', () => {
  const state = after(readyWith({ chooser: spot }), {
    type: 'spot-clicked',
    spot: { things: ['pond'], position: [10, 20], x: 1, y: 2 },
  });
  expect(state).toMatchObject({ selection: 'pond', chooser: null });
});

test('a click on bare ground closes the chooser and keeps the selection', () => {
  const bare = { type: 'spot-clicked', spot: { things: [], position: [10, 20], x: 1, y: 2 } } as const;
  expect(after(READY, { type: 'spot-clicked', spot }, bare)).toMatchObject({ selection: 'tower', cardOpen: true, chooser: null });
});

test('a choice among overlapping things selects it, closes the chooser and moves nothing more', () => {
  const chosen = { type: 'choice-made', id: 'area-lantern' } as const;
  expect(after(READY, { type: 'spot-clicked', spot }, chosen)).toMatchObject({
    selection: 'area-lantern',
    chooser: null,
    goal: { type: 'reveal', position: spot.position },
  });
});

test('a dismissed chooser keeps what the click selected', () => {
  expect(after(READY, { type: 'spot-clicked', spot }, { type: 'chooser-dismissed' })).toMatchObject({
    selection: 'tower',
    chooser: null,
  });
});

test('hovering previews a thing and commits nothing', () => {
  const state = after(READY, { type: 'thing-hovered', id: 'tower' });
  expect(state).toEqual({ ...READY, hovered: 'tower' });
  expect(after(state, { type: 'thing-hovered', id: null })).toEqual(READY);
});

test('hiding the card keeps the selection, and showing it brings the same card back', () => {
  const hidden = after(READY, picked, { type: 'card-hidden' });
  expect(hidden).toMatchObject({ selection: 'area-lantern', cardOpen: false });
  expect(after(hidden, { type: 'card-shown' })).toMatchObject({ selection: 'area-lantern', cardOpen: true });
});

test('clearing the selection closes its chooser, moves nothing and lets the next card open', () => {
  const selected = after(READY, { type: 'spot-clicked', spot }, { type: 'card-hidden' });
  const cleared = after(selected, { type: 'selection-cleared' });
  expect(cleared).toMatchObject({ selection: null, cardOpen: true, chooser: null });
  expect(cleared.goal).toBe(selected.goal);
});

test('zooming to a thing and going home fly there and select nothing', () => {
  const zoomed = after(READY, { type: 'zoom-to-asked', id: 'area-lantern' });
  expect(zoomed).toMatchObject({ selection: null, goal: { type: 'fit', bounds: [10, 20, 11, 21], motion: 'fly-if-welcome' } });
  expect(after(zoomed, { type: 'home-asked' }).goal).toEqual({ type: 'fit', bounds: [10, 20, 14, 22], motion: 'fly-if-welcome' });
});

test('where the map comes to rest is noted and asks it to go nowhere', () => {
  const camera = { center: [11, 21], zoom: 9, bearing: 0, pitch: 0 } as const;
  const state = after(READY, { type: 'camera-settled', camera });
  expect(state).toEqual({ ...READY, camera });
  expect(state.goal).toBe(READY.goal);
});

test('a layer goes off and on again, the others stay, and the layers of the state before are left alone', () => {
  const off = after(READY, { type: 'layer-toggled', layer: 'roads' });
  expect([off.layers.has('roads'), off.layers.size, READY.layers.size]).toEqual([false, 8, 9]);
  const on = after(off, { type: 'layer-toggled', layer: 'roads' });
  expect([on.layers.has('roads'), on.layers.size, off.layers.size]).toEqual([true, 9, 8]);
});

test('language and theme are as chosen', () => {
  const state = after(READY, { type: 'language-chosen', language: 'en' }, { type: 'theme-chosen', theme: 'night' });
  expect(state).toEqual({ ...READY, language: 'en', theme: 'night' });
});

test('typing a filter brings the directory into view', () => {
  const away = readyWith({ directoryOpen: false, panel: 'legend' });
  expect(after(away, { type: 'filter-typed', text: 'ink' })).toMatchObject({
    filter: 'ink',
    directoryOpen: true,
    panel: 'directory',
  });
});

test('asking for the filter unfolds the directory, raises a low sheet and keeps what was typed', () => {
  const away = readyWith({ directoryOpen: false, panel: 'legend', filter: 'ink' });
  expect(after(away, { type: 'filter-asked' })).toMatchObject({
    filter: 'ink',
    directoryOpen: true,
    panel: 'directory',
    sheetHeight: 'half',
  });
});

test('folding the side column keeps its panel, and choosing a panel unfolds it', () => {
  const folded = after(READY, { type: 'directory-toggled' });
  expect(folded).toMatchObject({ directoryOpen: false, panel: 'directory' });
  expect(after(folded, { type: 'panel-chosen', panel: 'legend' })).toMatchObject({ directoryOpen: true, panel: 'legend' });
});

test('a dialog opens, makes room for another, and closes when it is asked for again', () => {
  const help = { type: 'dialog-toggled', dialog: { type: 'help' } } as const;
  const report = { type: 'dialog-toggled', dialog: { type: 'report', thing: 'tower' } } as const;
  expect(after(READY, help).dialog).toEqual({ type: 'help' });
  expect(after(READY, help, report).dialog).toEqual({ type: 'report', thing: 'tower' });
  expect(after(READY, help, report, report).dialog).toBeNull();
  expect(after(READY, help, help).dialog).toBeNull();
});

test('sheet, map and notice are as told', () => {
  expect(after(READY, { type: 'sheet-set', height: 'full' }).sheetHeight).toBe('full');
  const lost = after(READY, { type: 'map-changed', status: { type: 'failed', cause: 'no-webgl' } });
  expect(lost.map).toEqual({ type: 'failed', cause: 'no-webgl' });
  expect(after(lost, { type: 'map-retried' }).map).toBe(WAITING);
  const told = after(READY, { type: 'notice-given', notice: { type: 'link-copied' } });
  expect(told.notice).toEqual({ type: 'link-copied' });
  expect(after(told, { type: 'notice-dismissed' }).notice).toBeNull();
});

test('a plan that is ready stays the very object that arrived', () => {
  expect(READY.plan.type === 'ready' && READY.plan.plan).toBe(TINY_PLAN);
});
