import { expect, test } from 'vitest';
import { STANDARD_COUNTING } from '#density/counting.ts';
import { formatAddress } from '#state/address.ts';
import { openPlaceOf } from '#state/density.ts';
import type { AppState } from '#state/state.ts';
import { update } from '#state/update.ts';
import { TINY_CLOUD, TINY_DISTRICT, TINY_SURVEY } from '../fixtures/tiny-survey.ts';
import { CLOUD_VIEW, count, DRY, measured, open, pick, ready, toLegend, visit, waiting } from './density-ready.ts';
import { after } from './ready.ts';

const pressEscape = { type: 'escape-pressed' } as const;
const readyWith = (parts: Partial<AppState>): AppState => ({ ...ready, ...parts });

test('the tab opens the view in the side column, asks for the measured roads and moves nothing', () => {
  expect(after(readyWith({ directoryOpen: false, selection: 'tower' }), open(null))).toEqual({
    ...ready,
    selection: 'tower',
    view: 'density',
    survey: { type: 'loading' },
    sheetHeight: 'half',
  });
});

test('a place opens with its figure, and the map goes there', () => {
  expect(after(ready, open('zone-cloud'))).toMatchObject({ view: 'density', selection: 'zone-cloud', goal: CLOUD_VIEW });
  expect(after(ready, open('parcel-lost'))).toMatchObject({ selection: 'parcel-lost', goal: ready.goal });
});

test('from its card a place opens counted as the card prints it, in the view it opens as is counted there', () => {
  const counted = after(measured, count(DRY));
  expect(after(counted, open('zone-cloud')).counting).toBe(counted.counting);
  expect(after(counted, toLegend, open('zone-cloud')).counting).toEqual(STANDARD_COUNTING);
});

test('the map colours the likes of the place that is opened; who looks at the grid keeps it, and so does who clicks on the map', () => {
  const area = after(measured, open('area-lantern'));
  expect(area.shading).toBe('highlight-areas');
  expect(after(area, open(null)).shading).toBe('highlight-areas');
  expect(after(area, open('zone-cloud')).shading).toBe('zones');
  expect(after(area, open('district')).shading).toBe('highlight-areas');
  const grid = after(measured, { type: 'shading-chosen', shading: 'grid' });
  expect(after(grid, open('area-lantern')).shading).toBe('grid');
  const spot = { things: ['area-lantern'], position: [10, 20], x: 1, y: 2 } as const;
  expect(after(measured, { type: 'spot-clicked', spot }).shading).toBe('zones');
});

test('a figure opens with its place and counted in its own way', () => {
  const opened = after(ready, { type: 'figure-opened', place: 'zone-cloud', counting: DRY });
  expect(opened).toMatchObject({ view: 'density', selection: 'zone-cloud', goal: CLOUD_VIEW, counting: DRY });
});

test('opening puts away the welcome, the chooser and the road of another figure', () => {
  const chooser = { things: ['tower', 'zone-cloud'], position: [10, 20], x: 1, y: 2 } as const;
  const busy = readyWith({ welcome: true, chooser, piece: 'road-mill', pointedPiece: 'road-well' });
  const away = { welcome: false, chooser: null, piece: null, pointedPiece: null };
  expect(after(busy, open(null))).toMatchObject(away);
  expect(after(busy, open('zone-cloud'))).toMatchObject(away);
  expect(after(busy, { type: 'figure-opened', place: 'zone-cloud', counting: DRY })).toMatchObject(away);
});

test('a low sheet is raised and a high one stays', () => {
  expect(after(readyWith({ sheetHeight: 'low' }), open(null)).sheetHeight).toBe('half');
  expect(after(readyWith({ sheetHeight: 'full' }), open(null)).sheetHeight).toBe('full');
});

test('the roads are measured once, however often the view is opened', () => {
  expect(ready.survey).toEqual({ type: 'unasked' });
  expect(after(waiting, toLegend, open(null)).survey).toBe(waiting.survey);
  expect(measured.survey).toEqual({ type: 'ready', survey: TINY_SURVEY });
  expect(after(measured, toLegend, open('zone-cloud')).survey).toBe(measured.survey);
});

test('roads that could not be measured are when it is asked for again, by the button or by coming back', () => {
  const failed = after(waiting, { type: 'survey-failed' });
  expect(failed.survey).toEqual({ type: 'failed' });
  expect(after(failed, { type: 'survey-retried' }).survey).toEqual({ type: 'loading' });
  expect(after(failed, toLegend, open(null)).survey).toEqual({ type: 'loading' });
  expect(after(failed, visit('view=density')).survey).toEqual({ type: 'loading' });
});

test('the open figure is that of the place selected, otherwise that of the district, once the roads are measured', () => {
  expect(openPlaceOf(waiting)).toBeNull();
  expect(openPlaceOf(measured)).toBe(TINY_DISTRICT);
  expect(openPlaceOf(after(measured, open('zone-cloud')))).toBe(TINY_CLOUD);
  expect(openPlaceOf({ ...measured, selection: 'tower' })).toBe(TINY_DISTRICT);
});

test('a change of what counts leaves the rest of it, and the map', () => {
  const changed = after(measured, count({ waterOut: true }), count({ gradesDownTo: 'branch' }));
  expect(changed).toEqual({ ...measured, counting: DRY });
});

test('what the map colours is as chosen', () => {
  expect(after(measured, { type: 'shading-chosen', shading: 'grid' })).toEqual({ ...measured, shading: 'grid' });
});

test.each([
  ['by another tab', toLegend],
  ['for the filter', { type: 'filter-asked' } as const],
  ['by Back', visit('')],
])('what counts and what is coloured outlast leaving %s and coming back', (_, leave) => {
  const counted = after(measured, count(DRY), { type: 'shading-chosen', shading: 'grid' });
  const back = after(counted, leave, open(null));
  expect(back).toMatchObject({ view: 'density', counting: DRY, shading: 'grid' });
});

test('by another tab the view is left for the card of the place, without the road of its figure', () => {
  const inList = after(measured, open('zone-cloud'), pick('road-well'), { type: 'piece-pointed-at', road: 'road-mill' });
  expect(after({ ...inList, cardOpen: false }, toLegend)).toMatchObject({
    view: 'plan',
    panel: 'legend',
    directoryOpen: true,
    selection: 'zone-cloud',
    cardOpen: true,
    piece: null,
    pointedPiece: null,
  });
});

test('who wants the filter is led out of the view to the directory', () => {
  expect(after(measured, { type: 'filter-asked' })).toMatchObject({ view: 'plan', panel: 'directory', directoryOpen: true });
});

test('Escape puts away the road, then the figure, and stays in the view', () => {
  const crowded = after(measured, open('zone-cloud'), pick('road-well'), { type: 'dialog-toggled', dialog: { type: 'help' } });
  const steps = [crowded];
  for (let i = 0; i < 3; i++) steps.push(after(steps[i] ?? crowded, pressEscape));
  expect(steps.map(({ view, dialog, piece, selection }) => [view, dialog?.type, piece, selection])).toEqual([
    ['density', 'help', 'road-well', 'zone-cloud'],
    ['density', undefined, 'road-well', 'zone-cloud'],
    ['density', undefined, null, 'zone-cloud'],
    ['density', undefined, null, null],
  ]);
  const bare = steps[3] ?? crowded;
  expect(update(bare, pressEscape)).toBe(bare);
});

test('Escape in the view leaves a pin of the plan alone', () => {
  const pinned: AppState = { ...measured, pin: [10, 20], here: { type: 'looking' } };
  expect(update(pinned, pressEscape)).toBe(pinned);
});

test('a click opens the smallest place that has a figure, offers no others and keeps the place clicked in view', () => {
  const things = ['tower', 'parcel-tea', 'area-lantern', 'zone-cloud', 'district'];
  const spot = { things, position: [10.5, 20.5], x: 1, y: 2 } as const;
  const clicked = after(measured, open('zone-stone'), pick('road-mill'), { type: 'spot-clicked', spot });
  expect(clicked).toEqual({
    ...measured,
    selection: 'area-lantern',
    goal: { type: 'reveal', position: [10.5, 20.5] },
  });
});

test('a click on what has no figure, on bare ground, or before the roads are measured changes nothing', () => {
  const spot = (...things: string[]) => ({ type: 'spot-clicked', spot: { things, position: [10, 20], x: 1, y: 2 } }) as const;
  expect(update(measured, spot('tower', 'pond'))).toBe(measured);
  expect(update(measured, spot())).toBe(measured);
  expect(update(waiting, spot('zone-cloud'))).toBe(waiting);
});

test('a road picked in the list is shown whole and with what lies around it, the figure stays open', () => {
  const picked = after(measured, open('zone-cloud'), pick('road-long-1'));
  expect(picked).toMatchObject({ selection: 'zone-cloud', piece: 'road-long-1' });
  const around = [10 - 0.002, 21 - 0.002, 12 + 0.002, 21.5 + 0.002].map((degrees) => expect.closeTo(degrees, 9));
  expect(picked.goal).toEqual({ type: 'fit', bounds: around, motion: 'fly-if-welcome' });
});

test.each([
  ['put away', { type: 'selection-cleared' } as const],
  ['closed by Escape', pressEscape],
])('a figure %s makes room for those of all places, in view of all of them', (_, close) => {
  const figure = after(measured, count(DRY), open('zone-cloud'), { type: 'piece-pointed-at', road: 'road-mill' });
  expect(after(figure, close)).toEqual({
    ...measured,
    counting: DRY,
    goal: { type: 'fit', bounds: [10, 20, 14, 22], motion: 'fly-if-welcome' },
  });
});

test('a road that is not among those measured, or before they are, moves nothing', () => {
  expect(after(measured, pick('road-dragon')).goal).toBe(measured.goal);
  expect(after(waiting, pick('road-mill')).goal).toBe(waiting.goal);
});

test('another figure, or the same one put away, has no road picked', () => {
  const picked = after(measured, open('zone-cloud'), pick('road-well'));
  expect(after(picked, open('zone-stone')).piece).toBeNull();
  expect(after(picked, { type: 'figure-opened', place: 'zone-cloud', counting: DRY }).piece).toBeNull();
  expect(after(picked, { type: 'selection-cleared' }).piece).toBeNull();
});

test('pointing at a road of the list commits nothing', () => {
  const pointed = after(measured, { type: 'piece-pointed-at', road: 'road-mill' });
  expect(pointed).toEqual({ ...measured, pointedPiece: 'road-mill' });
  expect(after(pointed, { type: 'piece-pointed-at', road: null })).toEqual(measured);
  expect(formatAddress(pointed)).toBe(formatAddress(measured));
});

test('no pin can be put into the view, and one put into the plan before is there after it', () => {
  const asking = { type: 'spot-asked', position: [10, 20] } as const;
  expect(update(measured, asking)).toBe(measured);
  const pinned = after(ready, asking);
  expect(after(pinned, open(null), toLegend)).toMatchObject({ pin: [10, 20], here: { type: 'looking' } });
});
