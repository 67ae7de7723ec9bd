import { expect, test } from 'vitest';
import { breadcrumbOf, indexPlan, siblingsOf, zoneOf } from '#plan/lookup.ts';
import { membership, planWith, TINY_PLAN } from '../fixtures/tiny-plan.ts';

const index = indexPlan(TINY_PLAN);
const wayTo = (id: string) => breadcrumbOf(index, id).map((thing) => thing.id);
const companyOf = (id: string) => siblingsOf(index, id).map(({ home, things }) => [home.id, things.map((thing) => thing.id)]);

test('a thing is found by its id, a source by its key', () => {
  expect(index.thing('tower')?.name.en).toBe('High Tower');
  expect(index.source('sketch')?.title.en).toBe('Sketch');
});

test('homes and members come in the order the plan says them', () => {
  expect(index.homesOf('tower').map(({ role, of }) => [role, of])).toEqual([
    ['investment-project', 'zone-cloud'],
    ['strung-on-axis', 'axis-whale'],
    ['building-to-assemble', 'area-lantern'],
    ['trigger', 'area-lantern'],
  ]);
  expect(index.membersOf('area-lantern').map(({ member }) => member)).toEqual(['tower', 'parcel-tea', 'tower', 'parcel-salt']);
});

test('statements and projects are those about the thing and no others', () => {
  expect(index.statementsAbout('tower').map(({ id }) => id)).toEqual(['said-1', 'said-3', 'said-4']);
  expect(index.projectsOf('zone-cloud').map(({ count }) => count)).toEqual([15]);
});

test('what the plan does not know has no answer, and what it is silent about an empty one', () => {
  expect(index.thing('nowhere')).toBeUndefined();
  expect(index.source('nowhere')).toBeUndefined();
  expect(index.homesOf('hills')).toEqual([]);
  expect(index.membersOf('hills')).toEqual([]);
  expect(index.statementsAbout('hills')).toEqual([]);
  expect(index.projectsOf('hills')).toEqual([]);
});

test('a breadcrumb comes down from the zone, and neither the district nor the thing itself stands in it', () => {
  expect(wayTo('parcel-salt')).toEqual(['zone-cloud', 'area-lantern']);
  expect(wayTo('road-long')).toEqual(['zone-cloud', 'axis-whale']);
  expect(wayTo('bridge')).toEqual(['zone-cloud', 'axis-whale', 'road-long']);
});

test('the way to a thing of several roles leads through its nearest home, whatever the plan says first', () => {
  expect(wayTo('tower')).toEqual(['zone-cloud', 'area-lantern']);
});

test('an area that a collective name takes in as well keeps the way through the zone the plan puts it in first', () => {
  const collected = indexPlan(
    planWith([
      membership('area-kite', 'highlight-area', 'zone-stone'),
      membership('area-kite', 'highlight-area', 'school'),
      membership('school', 'part', 'district'),
    ]),
  );
  expect(breadcrumbOf(collected, 'area-kite').map(({ id }) => id)).toEqual(['zone-stone']);
});

test('zones, the district, its own members and unknown things have no way above them', () => {
  for (const id of ['zone-cloud', 'district', 'school', 'hills', 'nowhere']) expect(wayTo(id), id).toEqual([]);
});

test('a breadcrumb ends where memberships run in a circle', () => {
  const circle = indexPlan(planWith([membership('tower', 'part', 'bridge'), membership('bridge', 'part', 'tower')]));
  expect(breadcrumbOf(circle, 'tower').map(({ id }) => id)).toEqual(['bridge']);
});

test('a home that is not among the things is left out of the way, which goes on above it', () => {
  const gap = indexPlan(planWith([membership('tower', 'trigger', 'gone'), membership('gone', 'highlight-area', 'zone-stone')]));
  expect(breadcrumbOf(gap, 'tower').map(({ id }) => id)).toEqual(['zone-stone']);
});

test('a thing stands in the zone at the top of its way, and a zone in itself', () => {
  expect(zoneOf(index, 'bridge')?.id).toBe('zone-cloud');
  expect(zoneOf(index, 'zone-stone')?.id).toBe('zone-stone');
});

test('what belongs to no zone stands in none', () => {
  for (const id of ['district', 'school', 'pond', 'nowhere']) expect(zoneOf(index, id), id).toBeUndefined();
});

test('siblings share a home: each stands there once, without the thing itself', () => {
  expect(companyOf('parcel-tea')).toEqual([['area-lantern', ['tower', 'parcel-salt']]]);
});

test('a thing of several homes has siblings in each, though never all of a zone or of the district', () => {
  expect(companyOf('tower')).toEqual([
    ['axis-whale', ['road-long']],
    ['area-lantern', ['parcel-tea', 'parcel-salt']],
  ]);
  expect(companyOf('axis-whale')).toEqual([]);
  expect(companyOf('school')).toEqual([]);
});

test('an only child and a thing without a home have no siblings', () => {
  expect(companyOf('parcel-lost')).toEqual([]);
  expect(companyOf('pond')).toEqual([]);
});
