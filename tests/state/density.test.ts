import { expect, test } from 'vitest';
import { type Counting, STANDARD_COUNTING } from '#density/counting.ts';
import { formatAddress, isStep, parseAddress } from '#state/address.ts';
import { isMeasuring, openPlaceOf } from '#state/density.ts';
import { type AppState, openingState } from '#state/state.ts';
import { update } from '#state/update.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';
import { TINY_CLOUD, TINY_DISTRICT, TINY_GOAL_PLAN, TINY_SURVEY } from '../fixtures/tiny-survey.ts';
import { after } from './ready.ts';

const planArrived = { type: 'plan-arrived', plan: TINY_GOAL_PLAN } as const;
const surveyArrived = { type: 'survey-arrived', survey: TINY_SURVEY } as const;
const open = (place: string | null) => ({ type: 'density-opened', place }) as const;
const count = (change: Partial<Counting>) => ({ type: 'counting-changed', change }) as const;
const pick = (road: string) => ({ type: 'piece-picked', road }) as const;
const visit = (address: string) => ({ type: 'address-visited', ...parseAddress(address) }) as const;
const toLegend = { type: 'panel-chosen', panel: 'legend' } as const;
const pressEscape = { type: 'escape-pressed' } as const;

const linked = (address: string): AppState => {
  const { asked, notice } = parseAddress(address);
  return openingState(asked, notice);
};

/** The app at home, with a plan that promises a density; then its density view, before the roads are measured and after. */
const ready = after(linked(''), planArrived);
const readyWith = (parts: Partial<AppState>): AppState => ({ ...ready, ...parts });
const waiting = after(ready, open(null));
const measured = after(waiting, surveyArrived);

const CLOUD_VIEW = { type: 'fit', bounds: [10, 20, 12, 22], motion: 'fly-if-welcome' } as const;
const DRY: Counting = { ...STANDARD_COUNTING, gradesDownTo: 'branch', waterOut: true };

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
  const opened = after(ready, count({ viaducts: false }), open('zone-cloud'));
  expect(opened).toMatchObject({ view: 'density', selection: 'zone-cloud', goal: CLOUD_VIEW, counting: { viaducts: false } });
  expect(after(ready, open('parcel-lost'))).toMatchObject({ selection: 'parcel-lost', goal: ready.goal });
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

test('a thing put away in the tour over the view moves nothing', () => {
  const picked = after(measured, { type: 'tour-started' }, { type: 'thing-picked', id: 'tower' });
  expect(after(picked, { type: 'selection-cleared' })).toMatchObject({ selection: null, goal: picked.goal });
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

test('into the view, another figure and another road are steps for Back; what counts is none', () => {
  const inFigure = after(measured, open('zone-cloud'));
  const picked = after(inFigure, pick('road-well'));
  expect([isStep(ready, waiting), isStep(measured, inFigure), isStep(inFigure, picked)]).toEqual([true, true, true]);
  expect(isStep(picked, after(picked, pick('road-long-1')))).toBe(true);
  expect(isStep(picked, after(picked, count(DRY), { type: 'shading-chosen', shading: 'grid' }))).toBe(false);
});

test('a link opens the view with its figure, its way of counting and its road, and asks for the measured roads at once', () => {
  const asked = linked('pick=zone-cloud&view=density&count=branch.dry&shade=grid&piece=road-well');
  expect(asked.survey).toEqual({ type: 'loading' });
  expect(after(asked, planArrived, surveyArrived)).toMatchObject({
    view: 'density',
    selection: 'zone-cloud',
    counting: DRY,
    shading: 'grid',
    piece: 'road-well',
    goal: { ...CLOUD_VIEW, motion: 'jump' },
    notice: null,
  });
});

test('who follows a link into the view finds it on a sheet half its height, and is not greeted first', () => {
  const { asked, notice } = parseAddress('view=density&card=0');
  expect(openingState(asked, notice, { isNew: true, prefersStill: false })).toMatchObject({
    sheetHeight: 'half',
    welcome: false,
  });
});

test('a link to a road that is not drawn says so once the roads are measured, and keeps the figure', () => {
  const asked = after(linked('pick=zone-cloud&view=density&piece=road-dragon'), planArrived);
  expect(asked).toMatchObject({ piece: 'road-dragon', notice: null });
  const told = { view: 'density', selection: 'zone-cloud', piece: null };
  const notice = { type: 'link-unknown-thing', id: 'road-dragon' };
  expect(after(asked, surveyArrived)).toMatchObject({ ...told, notice });
  expect(after(measured, visit('pick=zone-cloud&view=density&piece=road-dragon'))).toMatchObject({ ...told, notice });
});

test('a link to the view of a plan that promises no density says so and shows the plan', () => {
  const told = {
    view: 'plan',
    piece: null,
    survey: { type: 'unasked' },
    selection: 'zone-cloud',
    notice: { type: 'link-unreadable', part: 'view=density' },
  };
  const address = 'pick=zone-cloud&view=density&piece=road-mill';
  const arrived = { type: 'plan-arrived', plan: TINY_PLAN } as const;
  expect(after(linked(address), arrived)).toMatchObject(told);
  expect(after(linked(''), arrived, visit(address))).toMatchObject(told);
});

test('Back and Forward keep the measured roads, and ask for them where nobody has yet', () => {
  const away = after(measured, { type: 'piece-pointed-at', road: 'road-mill' }, visit(''));
  expect(away).toMatchObject({ view: 'plan', piece: null, pointedPiece: null });
  expect(away.survey).toBe(measured.survey);
  const back = after(away, visit('pick=zone-cloud&view=density&piece=road-well'));
  expect(back).toMatchObject({ view: 'density', selection: 'zone-cloud', piece: 'road-well', notice: null });
  expect(back.survey).toBe(measured.survey);
  expect(after(ready, visit('view=density')).survey).toEqual({ type: 'loading' });
  expect(after(waiting, visit('view=density')).survey).toBe(waiting.survey);
});

test('Back to another way of counting counts that way, and to the same one keeps it as the same object', () => {
  const counted = after(measured, count(DRY));
  expect(after(counted, visit('view=density')).counting).toEqual(STANDARD_COUNTING);
  expect(after(counted, visit('view=density&count=branch.dry')).counting).toBe(counted.counting);
});

test('no pin can be put into the view, and one put into the plan before is there after it', () => {
  const asking = { type: 'spot-asked', position: [10, 20] } as const;
  expect(update(measured, asking)).toBe(measured);
  const pinned = after(ready, asking);
  expect(after(pinned, open(null), toLegend)).toMatchObject({ pin: [10, 20], here: { type: 'looking' } });
});

test('the tour covers the view, which is there again after it, counted as before and with no figure open', () => {
  const figure = after(measured, count(DRY), open('zone-cloud'), pick('road-well'));
  const touring = after(figure, { type: 'tour-started' });
  expect([isMeasuring(measured), isMeasuring(touring)]).toEqual([true, false]);
  const left = after(touring, { type: 'tour-left' });
  expect(left).toMatchObject({ chapter: null, view: 'density', counting: DRY, selection: null, piece: null });
  expect(isMeasuring(left)).toBe(true);
});

test('a click in the tour picks what the tour shows, figure or not', () => {
  const spot = { things: ['tower', 'zone-cloud'], position: [10, 20], x: 1, y: 2 } as const;
  const clicked = after(measured, { type: 'tour-started' }, { type: 'spot-clicked', spot });
  expect(clicked).toMatchObject({ chapter: 'opening', selection: 'tower', view: 'density' });
});

test('the address of the view as it is opened is its name alone, and that of the plan after it is bare', () => {
  expect(formatAddress(measured)).toBe('view=density');
  expect(formatAddress(after(measured, count(DRY), toLegend))).toBe('');
});
