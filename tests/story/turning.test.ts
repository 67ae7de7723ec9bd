import { expect, test } from 'vitest';
import { HOME, openingState } from '#state/state.ts';
import { chapterAbout, pageOf, type Turn, turned } from '#story/turning.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';
import { after, READY } from '../state/ready.ts';

const at = (id: string) => after(READY, { type: 'chapter-opened', id });
const wayFrom = (id: string, turn: Turn) => turned(at(id), turn);

test('the pages are turned on and back in the order of the story', () => {
  expect(wayFrom('opening', 'next')).toEqual({ type: 'chapter-opened', id: 'zone-cloud' });
  expect(wayFrom('area-lantern', 'previous')).toEqual({ type: 'chapter-opened', id: 'zone-cloud' });
});

test('the first page and the last are reached from anywhere', () => {
  expect(wayFrom('area-lantern', 'first')).toEqual({ type: 'chapter-opened', id: 'opening' });
  expect(wayFrom('zone-cloud', 'last')).toEqual({ type: 'chapter-opened', id: 'area-lantern' });
});

test('at either end there is nothing to turn to', () => {
  expect(wayFrom('opening', 'previous')).toBeNull();
  expect(wayFrom('opening', 'first')).toBeNull();
  expect(wayFrom('area-lantern', 'next')).toBeNull();
  expect(wayFrom('area-lantern', 'last')).toBeNull();
});

test('outside the tour, and before the plan has come, no page is turned and none is counted', () => {
  for (const state of [READY, openingState({ ...HOME, chapter: 'zone-cloud' }, null)]) {
    for (const turn of ['next', 'previous', 'first', 'last'] as const) expect(turned(state, turn)).toBeNull();
    expect(pageOf(state)).toBeNull();
  }
});

test('pages are counted from 1', () => {
  expect(pageOf(at('opening'))).toEqual({ page: 1, pages: 3 });
  expect(pageOf(at('area-lantern'))).toEqual({ page: 3, pages: 3 });
});

test('the chapter about a thing is its own, though it came on the map before', () => {
  expect(chapterAbout(TINY_PLAN, 'area-lantern')?.id).toBe('area-lantern');
});

test('a thing without a chapter of its own is told of where it comes on the map', () => {
  expect(chapterAbout(TINY_PLAN, 'area-kite')?.id).toBe('zone-cloud');
  expect(chapterAbout(TINY_PLAN, 'parcel-tea')?.id).toBe('area-lantern');
});

test('the story is silent about what it neither tells of nor shows', () => {
  expect(chapterAbout(TINY_PLAN, 'pond')).toBeUndefined();
  expect(chapterAbout(TINY_PLAN, 'parcel-salt')).toBeUndefined();
});
