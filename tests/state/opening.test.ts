import { expect, test } from 'vitest';
import { parseAddress } from '#state/address.ts';
import { type Goal, openingState } from '#state/state.ts';
import { update } from '#state/update.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';

const arrived = { type: 'plan-arrived', plan: TINY_PLAN } as const;

/** The app as it stands once the plan has come, opened with a link. */
const openedWith = (address: string) => {
  const { asked, notice } = parseAddress(address);
  return update(openingState(asked, notice), arrived);
};

/** The app opened with one link in which another is then followed. */
const visited = (from: string, to: string) => update(openedWith(from), { type: 'address-visited', ...parseAddress(to) });

const HOME_VIEW: Goal = { type: 'fit', bounds: [10, 20, 14, 22], motion: 'jump' };
const LANTERN_VIEW: Goal = { type: 'fit', bounds: [10, 20, 11, 21], motion: 'jump' };
const LINKED_VIEW: Goal = { type: 'camera', camera: { center: [11, 21], zoom: 9, bearing: 0, pitch: 0 } };
const LINKED = 'at=9/21/11/0/0';

test('a bare address opens on the whole district, without flying', () => {
  expect(openedWith('')).toMatchObject({
    goal: HOME_VIEW,
    selection: null,
    notice: null,
    plan: { type: 'ready', plan: TINY_PLAN },
  });
});

test('a link without a camera opens on what it picks, without flying', () => {
  expect(openedWith('pick=area-lantern')).toMatchObject({ goal: LANTERN_VIEW, selection: 'area-lantern', notice: null });
});

test('a link that picks what has no place opens on the whole district with it picked', () => {
  expect(openedWith('pick=parcel-lost')).toMatchObject({ goal: HOME_VIEW, selection: 'parcel-lost', notice: null });
});

test('a link with a camera opens where it says, whatever it picks', () => {
  expect(openedWith(`${LINKED}&pick=area-lantern`)).toMatchObject({ goal: LINKED_VIEW, selection: 'area-lantern', notice: null });
});

test('a map that came to rest before the plan arrived does not keep a link from its view', () => {
  const { asked, notice } = parseAddress('pick=area-lantern');
  const rested = update(openingState(asked, notice), {
    type: 'camera-settled',
    camera: { center: [0, 0], zoom: 0, bearing: 0, pitch: 0 },
  });
  expect(update(rested, arrived).goal).toEqual(LANTERN_VIEW);
});

test('a link to an unknown thing gives a notice and the home view, even where it names a camera', () => {
  for (const address of ['pick=dragon', `${LINKED}&pick=dragon`]) {
    expect(openedWith(address), address).toMatchObject({
      selection: null,
      goal: HOME_VIEW,
      notice: { type: 'link-unknown-thing', id: 'dragon' },
    });
  }
});

test('the rest of a link to an unknown thing still holds', () => {
  const { layers, ...state } = openedWith('pick=dragon&lang=en&theme=night&find=ink&show=roads');
  expect(state).toMatchObject({ language: 'en', theme: 'night', filter: 'ink' });
  expect([...layers]).toEqual(['roads']);
});

test('the notice of an unreadable link outlives the arrival of the plan', () => {
  expect(openedWith('theme=pink').notice).toEqual({ type: 'link-unreadable', part: 'theme=pink' });
});

test('a plan without a shape for its district opens without a goal', () => {
  const shapeless = {
    ...TINY_PLAN,
    things: TINY_PLAN.things.map((thing) => ({ ...thing, placement: { type: 'unplaced', reason: thing.name } as const })),
  };
  const { asked, notice } = parseAddress('');
  expect(update(openingState(asked, notice), { type: 'plan-arrived', plan: shapeless }).goal).toBeNull();
});

test('a plan that fails says why, and is awaited again when retried', () => {
  const { asked } = parseAddress('');
  const failed = update(openingState(asked, null), { type: 'plan-failed', reason: '404' });
  expect(failed.plan).toEqual({ type: 'failed', reason: '404' });
  expect(update(failed, { type: 'plan-retried' }).plan).toEqual({ type: 'loading', share: null });
});

test('an address visited later states the whole view and undoes what it does not name', () => {
  const state = visited('pick=tower&lang=en&theme=night&find=ink&card=0&show=roads', 'pick=area-lantern');
  expect(state).toMatchObject({
    selection: 'area-lantern',
    language: 'zh',
    theme: 'paper',
    filter: '',
    cardOpen: true,
    goal: LANTERN_VIEW,
  });
  expect(state.layers.size).toBe(9);
});

test('going back to a bare address shows the whole district, and to a camera that camera', () => {
  expect(visited(`${LINKED}&pick=tower`, '').goal).toEqual(HOME_VIEW);
  expect(visited('', LINKED).goal).toEqual(LINKED_VIEW);
});

test('an unknown thing in an address visited later gives the notice and the home view too', () => {
  for (const address of ['pick=dragon', `${LINKED}&pick=dragon`]) {
    expect(visited('pick=tower', address), address).toMatchObject({
      selection: null,
      goal: HOME_VIEW,
      notice: { type: 'link-unknown-thing', id: 'dragon' },
    });
  }
});

test('a visit closes the chooser and the notice of the view before', () => {
  const before = update(openedWith('pick=dragon'), {
    type: 'spot-clicked',
    spot: { things: ['tower', 'area-lantern'], position: [10, 20], x: 1, y: 2 },
  });
  const told = update(before, { type: 'notice-given', notice: { type: 'link-copied' } });
  expect(told.chooser).not.toBeNull();
  expect(told.notice).not.toBeNull();
  expect(update(told, { type: 'address-visited', ...parseAddress('') })).toMatchObject({ chooser: null, notice: null });
});

test('an address visited before the plan arrives is judged when it does', () => {
  const { asked } = parseAddress(LINKED);
  const visitedEarly = update(openingState(asked, null), { type: 'address-visited', ...parseAddress('pick=dragon') });
  expect(visitedEarly).toMatchObject({ selection: 'dragon', notice: null });
  expect(update(visitedEarly, arrived)).toMatchObject({ selection: null, goal: HOME_VIEW, notice: { id: 'dragon' } });
});

test('how much of the plan has come is told while it is awaited, and no more once it is there', () => {
  const { asked } = parseAddress('');
  const awaited = update(openingState(asked, null), { type: 'plan-progressed', share: 0.5 });
  expect(awaited.plan).toEqual({ type: 'loading', share: 0.5 });
  const ready = update(awaited, arrived);
  expect(update(ready, { type: 'plan-progressed', share: 1 })).toBe(ready);
});

test('a link to what was searched or narrowed down opens the sheet that shows it, a bare one leaves it low', () => {
  expect(openedWith('').sheetHeight).toBe('low');
  expect(openedWith('find=ink').sheetHeight).toBe('half');
  expect(openedWith('kind=parcel').sheetHeight).toBe('half');
});
