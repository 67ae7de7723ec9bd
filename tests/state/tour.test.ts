import { expect, test } from 'vitest';
import type { AppState, Motion } from '#state/state.ts';
import { awaitsCue, chapterShown, stageOf } from '#state/tour.ts';
import { update } from '#state/update.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';
import { after, READY, readyWith } from './ready.ts';

const start = { type: 'tour-started' } as const;
const leave = { type: 'tour-left' } as const;
const cue = { type: 'cue-passed' } as const;
const darken = { type: 'blank-toggled' } as const;
const open = (id: string) => ({ type: 'chapter-opened', id }) as const;
const animate = (wish: boolean) => ({ type: 'motion-chosen', animate: wish }) as const;
const arrive = { type: 'camera-settled', camera: { center: [11, 21], zoom: 9, bearing: 0, pitch: 0 } } as const;

/** The page of the zone, the flight to it still under way. */
const flying = after(READY, open('zone-cloud'));

test('the tour starts at the first page, in flight to the whole of what it shows', () => {
  expect(after(READY, start)).toMatchObject({
    chapter: 'opening',
    goal: { type: 'fit', bounds: [10, 20, 14, 22], motion: 'fly-if-welcome' },
    tour: { place: 'opening', cue: 0, blank: false, animate: null },
  });
});

test('a page turned shows its own whole view', () => {
  const turned = after(READY, start, open('zone-cloud'));
  expect(chapterShown(turned)?.id).toBe('zone-cloud');
  expect(turned.goal).toEqual({ type: 'fit', bounds: [10, 20, 12, 22], motion: 'fly-if-welcome' });
});

test('a page that shows several things takes all of them into view, and none without a shape', () => {
  const [opening, ...others] = TINY_PLAN.story;
  if (!opening) throw new Error('the tiny plan has no story');
  const wide = { ...opening, view: ['area-lantern', 'zone-stone', 'parcel-lost'] };
  const state = readyWith({ plan: { type: 'ready', plan: { ...TINY_PLAN, story: [wide, ...others] } } });
  expect(after(state, start).goal).toMatchObject({ type: 'fit', bounds: [10, 20, 14, 22] });
  const nowhere = { ...opening, view: ['parcel-lost', 'dragon'] };
  const lost = readyWith({ plan: { type: 'ready', plan: { ...TINY_PLAN, story: [nowhere] } } });
  expect(after(lost, start)).toMatchObject({ chapter: 'opening', goal: READY.goal });
});

test('a page that is not in the story changes nothing', () => {
  expect(update(READY, open('dragon'))).toBe(READY);
  expect(update(flying, open('dragon'))).toBe(flying);
});

test('a page turned puts away selection, preview, chooser, dialog and welcome, and lights a dark screen', () => {
  const busy = readyWith({
    selection: 'tower',
    hovered: 'pond',
    chooser: { things: ['tower', 'zone-cloud'], position: [10, 20], x: 1, y: 2 },
    dialog: { type: 'help' },
    welcome: true,
    chapter: 'opening',
    tour: { place: 'opening', cue: 0, blank: true, animate: null },
  });
  expect(after(busy, open('zone-cloud'))).toMatchObject({
    selection: null,
    hovered: null,
    chooser: null,
    dialog: null,
    welcome: false,
    tour: { blank: false },
  });
});

test('leaving keeps the page and the view and lights a dark screen', () => {
  const left = after(flying, darken, leave);
  expect(left).toMatchObject({ chapter: null, cardOpen: true, tour: { place: 'zone-cloud', blank: false } });
  expect(left.goal).toBe(flying.goal);
});

test('coming back goes on at the page that was left, with its cast still to come', () => {
  const back = after(flying, arrive, cue, leave, start);
  expect(back).toMatchObject({ chapter: 'zone-cloud', tour: { place: 'zone-cloud', cue: 0 } });
});

test('whoever has seen the last page begins anew', () => {
  const seen = after(READY, start, { type: 'chapter-opened', id: 'area-lantern' }, leave);
  expect(seen.tour.place).toBe('area-lantern');
  expect(after(seen, start).chapter).toBe('opening');
});

test('coming back to a page that is no longer in the story begins at the first', () => {
  const gone = readyWith({ tour: { place: 'dragon', cue: 0, blank: false, animate: null } });
  expect(after(gone, start).chapter).toBe('opening');
});

test('a story without pages, and a plan that has not come, have no tour', () => {
  const pageless = readyWith({ plan: { type: 'ready', plan: { ...TINY_PLAN, story: [] } } });
  const loading = readyWith({ plan: { type: 'loading', share: null } });
  for (const state of [pageless, loading]) {
    expect(update(state, start)).toBe(state);
    expect(update(state, open('opening'))).toBe(state);
  }
});

/** Whatever is on stage after each cue from one state on, until no more is to come. */
const cues = (state: AppState): readonly (readonly string[] | null)[] =>
  awaitsCue(state) ? [stageOf(state), ...cues(after(state, cue))] : [stageOf(state)];

test('outside the tour nothing is staged', () => {
  expect([stageOf(READY), stageOf(after(flying, leave))]).toEqual([null, null]);
});

test('the cast comes on one group after the other once the map has arrived, in the order it is spoken of', () => {
  expect(stageOf(flying)).toEqual([]);
  expect(awaitsCue(flying)).toBe(false);
  expect(cues(after(flying, arrive))).toEqual([
    ['zone-cloud'],
    ['zone-cloud', 'axis-whale'],
    ['zone-cloud', 'axis-whale', 'area-lantern', 'area-kite'],
  ]);
});

test('the background is there before the cast', () => {
  const lantern = after(READY, open('area-lantern'));
  expect(stageOf(lantern)).toEqual(['zone-cloud']);
  expect(cues(after(lantern, arrive))).toEqual([
    ['zone-cloud', 'area-lantern'],
    ['zone-cloud', 'area-lantern', 'tower', 'parcel-tea'],
  ]);
});

test('a page turned before its cast is complete starts the cast of the next from the beginning', () => {
  expect(after(flying, arrive, cue, open('area-lantern')).tour.cue).toBe(0);
  expect(after(flying, arrive, cue, open('area-lantern'), open('zone-cloud')).tour.cue).toBe(0);
});

test('after the last group there is no cue left to pass', () => {
  const complete = after(flying, arrive, cue, cue);
  expect(awaitsCue(complete)).toBe(false);
  expect(update(complete, cue)).toBe(complete);
});

test('moving the map about brings no group on: only the arrival does', () => {
  const moved = { ...arrive, camera: { ...arrive.camera, zoom: 10 } };
  expect(after(flying, arrive, moved, moved).tour.cue).toBe(1);
  expect(after(READY, arrive).tour.cue).toBe(0);
});

test('a page without a cast awaits nothing', () => {
  const opening = after(READY, start, arrive);
  expect([awaitsCue(opening), stageOf(opening)]).toEqual([false, []]);
  expect(update(opening, cue)).toBe(opening);
});

test.each<{ animate: boolean | null; still: boolean; motion: Motion }>([
  { animate: null, still: false, motion: 'fly-if-welcome' },
  { animate: null, still: true, motion: 'jump' },
  { animate: true, still: false, motion: 'fly' },
  { animate: true, still: true, motion: 'fly' },
  { animate: false, still: false, motion: 'jump' },
  { animate: false, still: true, motion: 'jump' },
])('with motion chosen $animate and a system that prefers stillness $still a page is turned by $motion', (row) => {
  const tour = { place: null, cue: 0, blank: false, animate: row.animate };
  const turned = after(readyWith({ tour, prefersStill: row.still }), open('zone-cloud'));
  expect(turned.goal).toMatchObject({ type: 'fit', motion: row.motion });
  expect(turned.tour.cue).toBe(row.motion === 'jump' ? 3 : 0);
  expect(awaitsCue(turned)).toBe(false);
});

test('a page that is jumped to shows its whole cast at once, and the arrival adds nothing', () => {
  const jumped = after(READY, animate(false), open('zone-cloud'));
  const everybody = ['zone-cloud', 'axis-whale', 'area-lantern', 'area-kite'];
  expect(stageOf(jumped)).toEqual(everybody);
  expect(stageOf(after(jumped, arrive))).toEqual(everybody);
});

test('a choice of motion, or another preference of the system, holds from the next page on', () => {
  const still = after(flying, { type: 'preference-changed', prefersStill: true });
  expect(still.goal).toBe(flying.goal);
  expect(after(still, open('area-lantern')).goal).toMatchObject({ motion: 'jump' });
  const chosen = after(still, animate(true));
  expect(chosen.goal).toBe(flying.goal);
  expect(after(chosen, open('area-lantern')).goal).toMatchObject({ motion: 'fly' });
});

test('the choice of motion outlasts the tour', () => {
  expect(after(READY, start, animate(false), leave, start).goal).toMatchObject({ motion: 'jump' });
});
