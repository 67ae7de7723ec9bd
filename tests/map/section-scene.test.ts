import { expect, test } from 'vitest';
import { sceneOf, standOut } from '#map/scene.ts';
import { NO_FACETS } from '#plan/facets.ts';
import type { Plan, Statement, Thing } from '#plan/plan.ts';
import { type AppState, HOME, openingState } from '#state/state.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';
import { TINY_SURVEY } from '../fixtures/tiny-survey.ts';

const [like] = TINY_PLAN.statements;

const told = (about: string, section: number | null, line: number): Statement => {
  if (!like) throw new Error('the tiny plan says nothing');
  return { ...like, id: `${about}-${line}`, about, locator: { ...like.locator, chapter: 4, section, line } };
};

const heading = (id: string): Thing => {
  const lost = TINY_PLAN.things.find((thing) => thing.id === 'parcel-lost');
  if (!lost) throw new Error('the tiny plan has lost what it has lost');
  return { ...lost, id, kind: 'section' };
};

/** Chapter 4 speaks of a zone, its section 1 of a pond, a road, and of what is nowhere or everywhere; section 2 of nothing. */
const PLAN: Plan = {
  ...TINY_PLAN,
  things: [...TINY_PLAN.things, ...['four', 'four-one', 'four-two'].map(heading)],
  statements: [
    told('zone-stone', null, 40),
    ...['pond', 'road-long', 'parcel-lost', 'district', 'hills'].map((about) => told(about, 1, 41)),
  ],
  outline: [
    { id: 'four', chapter: 4, section: null },
    { id: 'four-one', chapter: 4, section: 1 },
    { id: 'four-two', chapter: 4, section: 2 },
  ],
};

const sceneWith = (over: Partial<AppState>) =>
  sceneOf({ ...openingState(HOME, null), plan: { type: 'ready', plan: PLAN }, ...over }, false);

test('of a section that is looked at those things stand out that it speaks of and that have a place of their own', () => {
  const { section, look } = sceneWith({ selection: 'four-one' });
  expect(section).toEqual({ id: 'four-one', sort: 'other', members: ['road-long', 'pond'] });
  expect(look.nets).toEqual([section]);
  expect(standOut(look)).toEqual(['road-long', 'pond']);
});

test('a chapter speaks of what it says itself and of what its sections say', () => {
  expect(sceneWith({ selection: 'four' }).section?.members).toEqual(['zone-stone', 'road-long', 'pond']);
});

test('a section that speaks of nothing on the map says so, and the map does not step back for it', () => {
  const { section, look } = sceneWith({ selection: 'four-two' });
  expect(section?.members).toEqual([]);
  expect(look.nets).toEqual([]);
});

test('a line that is looked at for itself stands for its section, one that was opened from a thing for that thing', () => {
  expect(sceneWith({ line: 41 }).section?.id).toBe('four-one');
  expect(sceneWith({ line: 40 }).section?.id).toBe('four');
  expect(sceneWith({ line: 41, selection: 'four' }).section?.id).toBe('four');
  expect(sceneWith({ line: 41, selection: 'tower' }).section).toBeNull();
  expect(sceneWith({ selection: 'pond' }).section).toBeNull();
  expect(sceneWith({}).section).toBeNull();
});

test('asked the same twice it is given the same object, so that nothing is compared name by name', () => {
  expect(sceneWith({ selection: 'four', hovered: 'pond' }).section).toBe(sceneWith({ selection: 'four' }).section);
});

test('beside a filter both stand out; in the tour and the density view no section does', () => {
  const facets = { ...NO_FACETS, kind: ['bridge'] };
  expect(standOut(sceneWith({ selection: 'four-one', facets }).look)).toEqual(['bridge', 'road-long', 'pond']);
  for (const over of [
    { chapter: 'area-lantern' },
    { view: 'density' as const, survey: { type: 'ready' as const, survey: TINY_SURVEY } },
  ])
    expect(sceneWith({ ...over, selection: 'four-one' }).section).toBeNull();
});
