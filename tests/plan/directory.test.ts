import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countOn, countThings, type DirectoryEntry, directoryOf, narrowed, SHELVES } from '#plan/directory.ts';
import { indexPlan, type PlanIndex } from '#plan/lookup.ts';
import { type Plan, type Statement, THING_KINDS, type ThingKind } from '#plan/plan.ts';
import { membership, planWith, TINY_PLAN } from '../fixtures/tiny-plan.ts';

const directory = directoryOf(indexPlan(TINY_PLAN));
const everything = SHELVES.flatMap((shelf) => [...directory[shelf]]);

/** One line an entry, two spaces further in for each step down. */
const outline = (entries: readonly DirectoryEntry[], indent = ''): readonly string[] =>
  entries.flatMap(({ thing, children }) => [`${indent}${thing.id}`, ...outline(children, `${indent}  `)]);

const rolesOf = (entries: readonly DirectoryEntry[], id: string): readonly (readonly string[])[] =>
  entries.flatMap(({ thing, roles, children }) => [...(thing.id === id ? [roles] : []), ...rolesOf(children, id)]);

test('the district comes first; below a zone stand its axes, then its areas by number, then the rest as the plan lists it', () => {
  expect(outline(directory.framework)).toEqual([
    'district',
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

test('what belongs to the whole district, or to nothing in the framework, stands among the works, and says as what it belongs', () => {
  expect(outline(directory.works)).toEqual(['school']);
  expect(rolesOf(directory.works, 'school')).toEqual([['resource']]);
});

const KINDS_TOLD: Readonly<Record<string, ThingKind>> = {
  pond: 'measure',
  bridge: 'subdistrict',
  station: 'net',
  hills: 'section',
  'road-long': 'section',
  rail: 'section',
};

const said = (about: string, topic: Statement['topic'], chapter: number, section: number | null, line: number): Statement => ({
  id: `${about}-${line}`,
  about,
  topic,
  text: { zh: '所述', en: 'said' },
  locator: { chapter, section, box: null, restored: false, paragraph: '云镇', line },
});

/** The tiny plan with a text of two chapters, the hills and the rail; and with things of the kinds that have a shelf of their own. */
const TOLD: Plan = {
  ...TINY_PLAN,
  things: TINY_PLAN.things.map((thing) => {
    const kind = KINDS_TOLD[thing.id];
    return kind ? { ...thing, kind } : thing;
  }),
  memberships: [
    ...['pond', 'bridge', 'parcel-salt', 'station'].map((id) => membership(id, 'part', 'district')),
    membership('school', 'part', 'station'),
  ],
  statements: [
    said('parcel-salt', 'other', 2, null, 30),
    said('parcel-salt', 'purpose', 1, 1, 20),
    said('tower', 'other', 1, 1, 10),
    said('pond', 'purpose', 2, 7, 40),
  ],
  outline: [
    { id: 'hills', chapter: 1, section: null },
    { id: 'road-long', chapter: 1, section: 1 },
    { id: 'rail', chapter: 2, section: null },
  ],
};
const told = directoryOf(indexPlan(TOLD));

test('works stand below the section that says what they are for, else where they first belong to something, in the order of the text; the rest comes last', () => {
  expect(outline(told.works)).toEqual([
    'hills',
    '  school',
    'road-long',
    '  tower',
    '  parcel-salt',
    'parcel-tea',
    'parcel-lost',
  ]);
  expect(told.works.map(({ isHeading }) => isHeading)).toEqual([true, true, false, false]);
});

test('measures stand below a chapter where its section is not in the outline', () => {
  expect(outline(told.measures)).toEqual(['rail', '  pond']);
});

test('nets and subdistricts have shelves of their own, and are listed with what they hold', () => {
  expect(outline(told.nets)).toEqual(['station', '  school']);
  expect(outline(told.subdistricts)).toEqual(['bridge']);
});

test('a name for several zones lists them, and leaves what hangs below them to the framework', () => {
  const things = TINY_PLAN.things.map((thing) => (thing.id === 'school' ? { ...thing, kind: 'collective' as const } : thing));
  const memberships = [...TINY_PLAN.memberships, membership('zone-cloud', 'zone', 'school')];
  expect(outline(directoryOf(indexPlan({ ...TINY_PLAN, things, memberships })).works)).toEqual(['school', '  zone-cloud']);
});

test('a name for several nets lists them, and leaves what they hold to the shelf of nets', () => {
  const memberships = [
    membership('station', 'part', 'bridge'),
    membership('school', 'part', 'station'),
    membership('pond', 'part', 'bridge'),
  ];
  const shelves = directoryOf(indexPlan({ ...TOLD, memberships }));
  expect(outline(shelves.subdistricts)).toEqual(['bridge', '  station', '  pond']);
  expect(outline(shelves.nets)).toEqual(['station', '  school']);
});

test('the plan stands as it is printed, sections below chapters', () => {
  expect(outline(told.outline)).toEqual(['hills', '  road-long', 'rail']);
});

test('what lies around the district has the last shelf but one', () => {
  expect(outline(directory.context)).toEqual(['hills']);
  expect(SHELVES.slice(-2)).toEqual(['context', 'outline']);
});

test('a part of the framework that belongs to no zone stands behind the zones', () => {
  expect(outline(told.framework)).toEqual(['district', 'zone-cloud', 'zone-stone', 'axis-whale', 'area-kite', 'area-lantern']);
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
  expect(outline(directoryOf(indexPlan(odd)).framework).slice(0, 4)).toEqual(['district', 'zone-cloud', '  tower', '    school']);
});

test('things are counted once however often they stand there, and headings not at all', () => {
  expect(outline(directory.framework)).toHaveLength(13);
  expect(countThings(directory.framework)).toBe(11);
  expect(countThings(told.works)).toBe(5);
  expect(countThings([])).toBe(0);
});

test('a shelf counts what it is named after, not what hangs below', () => {
  expect(countOn('nets', told.nets)).toBe(1);
  expect(countThings(told.nets)).toBe(2);
});

const outside = ({ plan }: PlanIndex): readonly string[] => {
  const shelves = directoryOf(indexPlan(plan));
  const there = new Set(SHELVES.flatMap((shelf) => outline(shelves[shelf])).map((line) => line.trim()));
  return plan.things.flatMap(({ id }) => (there.has(id) ? [] : [id]));
};

test('every thing is in the directory', () => {
  expect(countThings(everything)).toBe(TINY_PLAN.things.length);
  expect(outside(indexPlan(TINY_PLAN))).toEqual([]);
  expect(outside(indexPlan(TOLD))).toEqual([]);
});

test('every thing is in the directory whatever its kind and whatever it belongs to', () => {
  const plans = fc.record({
    kinds: fc.array(fc.constantFrom(...THING_KINDS), { minLength: 17, maxLength: 17 }),
    homes: fc.array(fc.tuple(fc.nat(16), fc.nat(16)), { maxLength: 30 }),
    outline: fc.uniqueArray(fc.nat(16), { maxLength: 5 }),
  });
  fc.assert(
    fc.property(plans, ({ kinds, homes, outline: printed }) => {
      const things = TINY_PLAN.things.map((thing, at) => ({ ...thing, kind: kinds[at] ?? thing.kind }));
      const id = (at: number): string => things[at]?.id ?? '';
      const memberships = homes.map(([member, of]) => membership(id(member), 'part', id(of)));
      const parts = printed.map((at, order) => ({ id: id(at), chapter: 1, section: order === 0 ? null : order }));
      expect(outside(indexPlan({ ...TINY_PLAN, things, memberships, outline: parts }))).toEqual([]);
    }),
    { seed: 20_210_313, numRuns: 300 },
  );
});

test('narrowed, the directory keeps what is let through and the way down to it, and nothing beside or below', () => {
  const isKept = (id: string): boolean => id === 'tower' || id === 'area-kite';
  const left = narrowed(directory.framework, isKept);
  expect(outline(left)).toEqual([
    'zone-cloud',
    '  axis-whale',
    '    tower',
    '  area-lantern',
    '    tower',
    '  area-kite',
    '  tower',
  ]);
  expect(countThings(left, isKept)).toBe(2);
});

test('a heading under which nothing is left goes, even where its section is let through', () => {
  expect(outline(narrowed(told.works, (id) => id === 'school' || id === 'road-long'))).toEqual(['hills', '  school']);
  expect(outline(narrowed(told.works, (id) => id === 'tower'))).toEqual(['road-long', '  tower']);
});
