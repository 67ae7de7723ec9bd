import { expect, test } from 'vitest';
import { answersTo, countThings, type DirectoryEntry, directoryOf, filtered, SHELVES } from '#plan/directory.ts';
import { indexPlan } from '#plan/lookup.ts';
import { membership, planWith, TINY_PLAN } from '../fixtures/tiny-plan.ts';

const directory = directoryOf(indexPlan(TINY_PLAN));
const everything = SHELVES.flatMap((shelf) => [...directory[shelf]]);

/** One line an entry, two spaces further in for each step down. */
const outline = (entries: readonly DirectoryEntry[], indent = ''): readonly string[] =>
  entries.flatMap(({ thing, children }) => [`${indent}${thing.id}`, ...outline(children, `${indent}  `)]);

const rolesOf = (entries: readonly DirectoryEntry[], id: string): readonly (readonly string[])[] =>
  entries.flatMap(({ thing, roles, children }) => [...(thing.id === id ? [roles] : []), ...rolesOf(children, id)]);

const answering = (typed: string) => TINY_PLAN.things.filter((thing) => answersTo(thing, typed)).map(({ id }) => id);

test('below a zone stand its axes, then its areas by number, then the rest as the plan lists it', () => {
  expect(outline(directory.framework)).toEqual([
    'zone-cloud',
    '  axis-whale',
    '    tower',
    '    road-long',
    '  area-lantern',
    '    tower',
    '    parcel-tea',
    '    parcel-salt',
    '  area-kite',
    '    parcel-lost',
    '  tower',
    'zone-stone',
  ]);
});

test('a thing in several roles stands once below its home, with all of them', () => {
  expect(rolesOf(directory.framework, 'tower')).toEqual([
    ['strung-on-axis'],
    ['building-to-assemble', 'trigger'],
    ['investment-project'],
  ]);
});

test('beside the framework every named thing stands on the shelf of its kind, in the order of its Chinese name', () => {
  expect(outline(directory.roads)).toEqual(['bridge', 'road-long']);
  expect(outline(directory.rail)).toEqual(['station', 'rail']);
  expect(outline(directory['green-and-water'])).toEqual(['pond']);
});

test('only what belongs to the whole district is a city work, and it says as what', () => {
  expect(outline(directory['city-works'])).toEqual(['school']);
  expect(rolesOf(directory['city-works'], 'school')).toEqual([['resource']]);
});

test('subdistricts and collective names of the district stand among its works', () => {
  for (const kind of ['subdistrict', 'collective'] as const) {
    const things = TINY_PLAN.things.map((thing) => (thing.id === 'school' ? { ...thing, kind } : thing));
    expect(outline(directoryOf(indexPlan({ ...TINY_PLAN, things }))['city-works']), kind).toEqual(['school']);
  }
});

test('a circle of memberships and a member that is not there leave a finite tree', () => {
  const odd = planWith([
    membership('zone-cloud', 'zone', 'district'),
    membership('tower', 'part', 'zone-cloud'),
    membership('tower', 'part', 'zone-cloud'),
    membership('school', 'part', 'tower'),
    membership('tower', 'part', 'school'),
    membership('gone', 'part', 'school'),
  ]);
  expect(outline(directoryOf(indexPlan(odd)).framework)).toEqual(['zone-cloud', '  tower', '    school']);
});

test('things are counted once however often they stand there', () => {
  expect(outline(directory.framework)).toHaveLength(12);
  expect(countThings(directory.framework)).toBe(10);
  expect(countThings([])).toBe(0);
});

test('all that has a name, but for the district and what lies around it, is in the directory', () => {
  expect(countThings(everything)).toBe(TINY_PLAN.things.length - 2);
});

test('an empty filter, or one of blanks and dashes, keeps the very same entries', () => {
  for (const typed of ['', '  ', '—', '·']) expect(filtered(directory.framework, typed), `“${typed}”`).toBe(directory.framework);
});

test('a filter keeps the way down to a match and nothing beside it', () => {
  expect(outline(filtered(directory.framework, '盐'))).toEqual(['zone-cloud', '  area-lantern', '    parcel-salt']);
});

test('a match that stands in several places is kept in each and counted once', () => {
  const entries = filtered(directory.framework, 'tower');
  expect(outline(entries)).toEqual(['zone-cloud', '  axis-whale', '    tower', '  area-lantern', '    tower', '  tower']);
  expect(countThings(entries)).toBe(4);
});

test('a match keeps all that hangs below it', () => {
  expect(outline(filtered(directory.framework, 'lantern'))).toEqual([
    'zone-cloud',
    '  area-lantern',
    '    tower',
    '    parcel-tea',
    '    parcel-salt',
  ]);
});

test('a filter that nothing answers leaves nothing', () => {
  expect(filtered(everything, 'dragon')).toEqual([]);
});

test('a thing answers to part of its Chinese, English or literal name', () => {
  expect(answering('碗')).toEqual(['parcel-tea']);
  expect(answering('eacu')).toEqual(['parcel-tea']);
  expect(answering('茶地')).toEqual(['parcel-tea']);
  expect(answering('钟')).toEqual(['station', 'rail']);
});

test('case, blanks, dashes, brackets and full-width letters do not matter', () => {
  for (const typed of [
    'HIGH TOWER',
    'hightower',
    'High-Tower',
    'high·tower',
    '(high) tower',
    '\uff28\uff29\uff27\uff28',
    '高 塔',
    '高·塔',
  ]) {
    expect(answering(typed), typed).toEqual(['tower']);
  }
});
