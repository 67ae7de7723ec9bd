import { expect, test } from 'vitest';
import { parseAddress } from '#state/address.ts';
import { openingState } from '#state/state.ts';
import { awaitsCue, stageOf } from '#state/tour.ts';
import { update } from '#state/update.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';
import { after, READY, readyWith } from './ready.ts';

/** What happens on a page of the tour, and how a link leads to one. */

const plan = { type: 'plan-arrived', plan: TINY_PLAN } as const;
const darken = { type: 'blank-toggled' } as const;
const arrive = { type: 'camera-settled', camera: { center: [11, 21], zoom: 9, bearing: 0, pitch: 0 } } as const;
const touring = after(READY, { type: 'chapter-opened', id: 'zone-cloud' }, arrive);
const HOME_VIEW = { type: 'fit', bounds: [10, 20, 14, 22], motion: 'jump' } as const;
const CLOUD_VIEW = { type: 'fit', bounds: [10, 20, 12, 22], motion: 'jump' } as const;

const linked = (address: string) => {
  const { asked, notice } = parseAddress(address);
  return openingState(asked, notice);
};

const visit = (address: string) => ({ type: 'address-visited', ...parseAddress(address) }) as const;

test('a click on several things selects the smallest, puts it on stage and makes no chooser', () => {
  const spot = { things: ['tower', 'area-lantern'], position: [10.1, 20.1], x: 1, y: 2 } as const;
  const clicked = after(touring, { type: 'spot-clicked', spot });
  expect(clicked).toMatchObject({
    chapter: 'zone-cloud',
    selection: 'tower',
    chooser: null,
    goal: { type: 'reveal', position: spot.position },
  });
  expect(stageOf(clicked)).toEqual(['zone-cloud', 'tower']);
  expect(stageOf(after(clicked, { type: 'selection-cleared' }))).toEqual(['zone-cloud']);
});

test('a thing picked takes the map there, stays on stage while the cast comes on, and leaves it with the page', () => {
  const picked = after(touring, { type: 'thing-picked', id: 'area-lantern' });
  expect(picked.goal).toMatchObject({ type: 'fit', bounds: [10, 20, 11, 21] });
  expect(stageOf(after(picked, { type: 'cue-passed' }))).toEqual(['zone-cloud', 'axis-whale', 'area-lantern']);
  expect(stageOf(after(picked, { type: 'chapter-opened', id: 'opening' }))).toEqual([]);
});

test('what is selected in the tour is still selected when it is left', () => {
  const picked = after(touring, { type: 'thing-picked', id: 'tower' });
  expect(after(picked, { type: 'tour-left' })).toMatchObject({ chapter: null, selection: 'tower', cardOpen: true });
});

test('the screen goes dark and light again on the same page', () => {
  const dark = after(touring, darken);
  expect(dark).toEqual({ ...touring, tour: { ...touring.tour, blank: true } });
  expect(after(dark, darken)).toEqual(touring);
});

test('outside the tour the screen does not go dark', () => {
  expect(update(READY, darken)).toBe(READY);
});

test('a link to a page opens it without flying, with its whole cast', () => {
  const opened = after(linked('chapter=zone-cloud'), plan);
  expect(opened).toMatchObject({ chapter: 'zone-cloud', goal: CLOUD_VIEW, notice: null, tour: { place: 'zone-cloud', cue: 3 } });
  expect(awaitsCue(opened)).toBe(false);
});

test('a link to a page on which a thing is picked keeps the thing, in the view of the page', () => {
  const opened = after(linked('chapter=area-lantern&pick=pond'), plan);
  expect(opened).toMatchObject({ chapter: 'area-lantern', selection: 'pond', goal: { bounds: [10, 20, 11, 21] } });
  expect(stageOf(opened)).toEqual(['zone-cloud', 'area-lantern', 'tower', 'parcel-tea', 'pond']);
});

test('a map that came to rest before the plan has come keeps no page from opening whole', () => {
  const opened = after(linked('chapter=zone-cloud'), arrive, plan, arrive);
  expect(opened).toMatchObject({ goal: CLOUD_VIEW, tour: { cue: 3 } });
});

test('a link to a page that is not in the story opens the first one and says so', () => {
  const told = { chapter: 'opening', goal: HOME_VIEW, notice: { type: 'link-unknown-chapter', id: 'dragon' } };
  expect(after(linked('chapter=dragon'), plan)).toMatchObject({ ...told, tour: { place: 'opening' } });
  expect(after(READY, visit('chapter=dragon'))).toMatchObject(told);
});

test('a link to a page of a plan without a story shows the whole district and says so', () => {
  const pageless = after(linked('chapter=opening'), { type: 'plan-arrived', plan: { ...TINY_PLAN, story: [] } });
  expect(pageless).toMatchObject({
    chapter: null,
    goal: HOME_VIEW,
    notice: { type: 'link-unknown-chapter', id: 'opening' },
  });
});

test('a page visited later opens as a link does, and going back out of it keeps the place', () => {
  const visited = after(READY, visit('chapter=zone-cloud'));
  expect(visited).toMatchObject({ chapter: 'zone-cloud', goal: CLOUD_VIEW, tour: { place: 'zone-cloud', cue: 3 } });
  expect(after(visited, visit(''))).toMatchObject({ chapter: null, goal: HOME_VIEW, tour: { place: 'zone-cloud' } });
});

test('a notice is gone with the next thing a person does, and stays while nothing is done', () => {
  const told = readyWith({ notice: { type: 'link-copied' } });
  expect(
    after(told, { type: 'camera-settled', camera: { center: [1, 2], zoom: 3, bearing: 0, pitch: 0 } }).notice,
  ).not.toBeNull();
  for (const step of [
    { type: 'thing-picked', id: 'tower' },
    { type: 'tour-started' },
    { type: 'dialog-toggled', dialog: { type: 'about' } },
    { type: 'spot-asked', position: [10, 20] },
  ] as const)
    expect(after(told, step).notice, step.type).toBeNull();
});
