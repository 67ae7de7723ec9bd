import { expect, test } from 'vitest';
import { type Facets, NO_FACETS } from '#plan/facets.ts';
import { HOME, openingState } from '#state/state.ts';
import { update } from '#state/update.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';
import { after, READY, readyWith } from './ready.ts';

const asking = (facets: Partial<Facets>) => ({ ...HOME, facets: { ...NO_FACETS, ...facets } });
const arrivedAt = (facets: Partial<Facets>) =>
  update(openingState(asking(facets), null), { type: 'plan-arrived', plan: TINY_PLAN });

test('a value is chosen, and with a second press is not', () => {
  const chosen = after(READY, { type: 'facet-toggled', facet: 'kind', value: 'road' });
  expect(chosen.facets).toEqual({ ...NO_FACETS, kind: ['road'] });
  expect(after(chosen, { type: 'facet-toggled', facet: 'kind', value: 'road' }).facets).toEqual(NO_FACETS);
});

test('all are cleared at once', () => {
  const narrowed = readyWith({ facets: { ...NO_FACETS, kind: ['road'], zone: ['none'] } });
  expect(update(narrowed, { type: 'facets-cleared' }).facets).toEqual(NO_FACETS);
});

test('a list that is asked for stands in the directory, unfolded, with nothing typed, out of the density view', () => {
  const facets = { ...NO_FACETS, kind: ['road'] };
  const state = update(readyWith({ filter: 'ink', directoryOpen: false, panel: 'legend', view: 'density' }), {
    type: 'facets-chosen',
    facets,
  });
  expect(state).toMatchObject({ facets, filter: '', directoryOpen: true, panel: 'directory', view: 'plan', sheetHeight: 'half' });
});

test('a link with values the plan has keeps all of them and says nothing', () => {
  const facets = { kind: ['road'], zone: ['none', 'zone-cloud'], chapter: ['1-2'] };
  expect(arrivedAt(facets)).toMatchObject({ facets: { ...NO_FACETS, ...facets }, notice: null });
});

test('of an old link what the plan has not is left out, and said', () => {
  const state = arrivedAt({ kind: ['dragon', 'road'], chapter: ['77'] });
  expect(state.facets).toEqual({ ...NO_FACETS, kind: ['road'] });
  expect(state.notice).toEqual({ type: 'link-unreadable', part: 'kind=dragon&in=77' });
});

test('so it is when the link is followed inside the page', () => {
  const state = update(READY, { type: 'address-visited', asked: asking({ status: ['vanished'] }), notice: null });
  expect(state.facets).toEqual(NO_FACETS);
  expect(state.notice).toEqual({ type: 'link-unreadable', part: 'status=vanished' });
});

test('a visit that narrows as before keeps the same object', () => {
  const narrowed = readyWith({ facets: { ...NO_FACETS, kind: ['road'] } });
  expect(update(narrowed, { type: 'address-visited', asked: asking({ kind: ['road'] }), notice: null }).facets).toBe(
    narrowed.facets,
  );
});
