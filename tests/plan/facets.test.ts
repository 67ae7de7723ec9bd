import { expect, test } from 'vitest';
import {
  countsFor,
  type Facets,
  facetValuesOf,
  isUnnarrowed,
  keeps,
  NO_FACETS,
  valuesOf,
  withKnownValues,
  withToggled,
} from '#plan/facets.ts';
import { indexPlan } from '#plan/lookup.ts';
import type { Locator, Plan } from '#plan/plan.ts';
import { membership, TINY_PLAN } from '../fixtures/tiny-plan.ts';

const at = (chapter: number, section: number | null): Locator => ({
  chapter,
  section,
  box: null,
  restored: false,
  paragraph: '云镇两区一轴两城',
  line: 1,
});

const [said] = TINY_PLAN.statements;
if (!said) throw new Error('the tiny plan says nothing');

/** The tiny plan, of which chapters 2 and 6 speak as well, and which says what is done to three of its things. */
const PLAN: Plan = {
  ...TINY_PLAN,
  things: TINY_PLAN.things.map((thing) => {
    if (thing.id === 'pond') return { ...thing, status: 'renewal' };
    if (thing.id === 'tower' || thing.id === 'school') return { ...thing, status: 'new' };
    return thing;
  }),
  memberships: [...TINY_PLAN.memberships, membership('zone-cloud', 'part', 'school')],
  statements: [
    { ...said, id: 'a', about: 'pond', locator: at(6, 2) },
    { ...said, id: 'b', about: 'pond', topic: 'remark', locator: at(2, null) },
    { ...said, id: 'c', about: 'station', locator: at(10, 1) },
  ],
  projects: [],
  outline: [
    { id: 'hills', chapter: 6, section: 1 },
    { id: 'rail', chapter: 0, section: null },
  ],
};
const index = indexPlan(PLAN);

const values = (id: string) =>
  Object.fromEntries(Object.entries(facetValuesOf(index, id)).map(([facet, set]) => [facet, [...set].sort()]));

const kept = (facets: Partial<Facets>): readonly string[] => {
  const isKept = keeps(index, { ...NO_FACETS, ...facets });
  return PLAN.things.filter(({ id }) => isKept(id)).map(({ id }) => id);
};

const counts = (facet: keyof Facets, facets: Partial<Facets> = {}, isFound?: (id: string) => boolean) =>
  Object.fromEntries(countsFor(index, { ...NO_FACETS, ...facets }, facet, isFound));

test('a thing has the zone above it, however far, its kind, its roles, the chapters that speak of it, its status and its place', () => {
  expect(values('tower')).toEqual({
    zone: ['zone-cloud'],
    kind: ['building'],
    role: ['building-to-assemble', 'investment-project', 'strung-on-axis', 'trigger'],
    chapter: ['1', '1-2'],
    status: ['new'],
    place: ['placed'],
  });
});

test('a zone stands in itself, and in no other by what it belongs to', () => {
  expect(values('zone-cloud')['zone']).toEqual(['zone-cloud']);
});

test('a thing in no zone, in no role and in no chapter, of which nothing is done, says so of each', () => {
  expect(values('bridge')).toMatchObject({ zone: ['zone-cloud'], role: ['part'] });
  expect(values('district')).toEqual({
    zone: ['none'],
    kind: ['district'],
    role: ['none'],
    chapter: ['none'],
    status: ['unsaid'],
    place: ['placed'],
  });
});

test('what a section says counts for its chapter too; a chapter of ours without a section only for itself', () => {
  expect(values('pond')['chapter']).toEqual(['2', '6', '6-2']);
});

test('a chapter and a section of the plan stand where they are printed', () => {
  expect(values('hills')['chapter']).toEqual(['6', '6-1']);
  expect(values('rail')['chapter']).toEqual(['0']);
});

test('the projects counted for a thing, and those named among them, are told where they are counted', () => {
  const told = indexPlan({
    ...PLAN,
    projects: TINY_PLAN.projects.map((count) => ({ ...count, locator: at(3, 1), named: ['pond'] })),
  });
  expect([...facetValuesOf(told, 'zone-cloud').chapter].sort()).toEqual(['1', '1-2', '3', '3-1']);
  expect([...facetValuesOf(told, 'pond').chapter].sort()).toEqual(['2', '3', '3-1', '6', '6-2']);
});

test('a place that is not found is told from what is none', () => {
  expect(values('parcel-lost')['place']).toEqual(['unplaced']);
  const things = PLAN.things.map((thing) => (thing.id === 'parcel-lost' ? { ...thing, kind: 'measure' as const } : thing));
  expect([...facetValuesOf(indexPlan({ ...PLAN, things }), 'parcel-lost').place]).toEqual(['placeless']);
});

test('a circle of memberships ends', () => {
  const memberships = [membership('tower', 'part', 'school'), membership('school', 'part', 'tower')];
  expect([...facetValuesOf(indexPlan({ ...PLAN, memberships }), 'tower').zone]).toEqual(['none']);
});

test('without facets everything is kept', () => {
  expect(isUnnarrowed(NO_FACETS)).toBe(true);
  expect(kept({})).toEqual(PLAN.things.map(({ id }) => id));
});

test('within a facet any of the chosen values will do, and every facet must be met', () => {
  expect(kept({ kind: ['water', 'building'] })).toEqual(['tower', 'pond']);
  expect(kept({ kind: ['water', 'building'], zone: ['zone-cloud'] })).toEqual(['tower']);
  expect(kept({ status: ['new', 'renewal'], zone: ['none'] })).toEqual(['school', 'pond']);
  expect(kept({ chapter: ['6'] })).toEqual(['pond', 'hills']);
  expect(kept({ chapter: ['6-2', '10-1'] })).toEqual(['station', 'pond']);
  expect(kept({ place: ['unplaced'] })).toEqual(['parcel-lost']);
  expect(kept({ kind: ['dragon'] })).toEqual([]);
});

test('a value is counted as it would let through beside the other facets, whatever is chosen of its own', () => {
  expect(counts('status')).toEqual({ unsaid: 14, new: 2, renewal: 1 });
  expect(counts('status', { status: ['renewal'] })).toEqual({ unsaid: 14, new: 2, renewal: 1 });
  expect(counts('status', { kind: ['building', 'road'] })).toEqual({ unsaid: 1, new: 1, renewal: 0 });
});

test('counts go by what was typed as well', () => {
  expect(counts('place', {}, (id) => id.startsWith('parcel'))).toEqual({ placed: 2, unplaced: 1 });
});

test('each count is what choosing that value would leave', () => {
  for (const facet of ['zone', 'kind', 'role', 'chapter', 'status', 'place'] as const)
    for (const [value, count] of countsFor(index, { ...NO_FACETS, status: ['unsaid'] }, facet)) {
      const chosen = facet === 'status' ? { status: [value] } : { status: ['unsaid'], [facet]: [value] };
      expect(kept(chosen), `${facet} ${value}`).toHaveLength(count);
    }
});

test('values come in the order of the plan: zones as numbered, chapters by number, and last what says that there is none', () => {
  expect(valuesOf(index, 'zone')).toEqual(['zone-cloud', 'zone-stone', 'none']);
  expect(valuesOf(index, 'chapter')).toEqual(['0', '1', '1-2', '2', '6', '6-1', '6-2', '10', '10-1', 'none']);
  expect(valuesOf(index, 'status')).toEqual(['new', 'renewal', 'unsaid']);
  expect(valuesOf(index, 'kind').slice(0, 4)).toEqual(['district', 'zone', 'axis', 'highlight-area']);
});

test('a value chosen twice is not chosen, and the order of choosing leaves no trace', () => {
  const both = withToggled(withToggled(NO_FACETS, 'kind', 'water'), 'kind', 'road');
  expect(both.kind).toEqual(['road', 'water']);
  expect(isUnnarrowed(both)).toBe(false);
  expect(withToggled(both, 'kind', 'water').kind).toEqual(['road']);
});

test('values the plan has not are told from those it has', () => {
  const facets: Facets = { ...NO_FACETS, kind: ['dragon', 'road'], zone: ['zone-mud'], chapter: ['7'] };
  expect(withKnownValues(index, facets)).toEqual({
    known: { ...NO_FACETS, kind: ['road'] },
    unknown: [
      { facet: 'zone', value: 'zone-mud' },
      { facet: 'kind', value: 'dragon' },
      { facet: 'chapter', value: '7' },
    ],
  });
});
