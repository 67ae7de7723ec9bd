import type { PlanIndex } from './lookup.ts';
import { entryOf, type OutlineEntry } from './outline.ts';
import type { Locator, Role, Thing, ThingKind } from './plan.ts';

/** One line of the directory: a thing, the roles it stands here in, and what hangs below it. */
export interface DirectoryEntry {
  readonly thing: Thing;
  readonly roles: readonly Role[];
  readonly children: readonly DirectoryEntry[];
  /** Whether the thing is a part of the text under which others are put in order, and not itself what is listed. */
  readonly isHeading: boolean;
}

export const SHELVES = [
  'framework',
  'works',
  'subdistricts',
  'nets',
  'green-and-water',
  'rail',
  'roads',
  'measures',
  'context',
  'outline',
] as const;
/** The framework tree, then what stands beside it by kind, and last the plan itself by chapter. */
export type Shelf = (typeof SHELVES)[number];

export type Directory = Readonly<Record<Shelf, readonly DirectoryEntry[]>>;

const SHELF_OF_KIND: Readonly<Record<ThingKind, Shelf>> = {
  district: 'framework',
  zone: 'framework',
  axis: 'framework',
  'sub-axis': 'framework',
  'highlight-area': 'framework',
  parcel: 'works',
  building: 'works',
  facility: 'works',
  works: 'works',
  collective: 'works',
  subdistrict: 'subdistricts',
  net: 'nets',
  water: 'green-and-water',
  park: 'green-and-water',
  'green-belt': 'green-and-water',
  rail: 'rail',
  station: 'rail',
  road: 'roads',
  bridge: 'roads',
  tunnel: 'roads',
  measure: 'measures',
  context: 'context',
  section: 'outline',
};

/** The shelf on which things of a kind stand; those of the framework's may hang in its tree instead. */
export const shelfOf = (kind: ThingKind): Shelf => SHELF_OF_KIND[kind];

const KIND_ORDER: readonly ThingKind[] = ['axis', 'sub-axis', 'highlight-area'];
const rank = ({ thing }: DirectoryEntry): number => {
  const at = KIND_ORDER.indexOf(thing.kind);
  return at < 0 ? KIND_ORDER.length : at;
};

/** Axes before areas; among the rest the plan's own order, which is the order the memberships are written in. */
const inPlanOrder = (entries: readonly DirectoryEntry[]): readonly DirectoryEntry[] =>
  [...entries].sort((a, b) => rank(a) - rank(b) || (rank(a) < KIND_ORDER.length ? a.thing.order - b.thing.order : 0));

/** What belongs to roads and stations is told on their cards. */
const LEAVES: ReadonlySet<ThingKind> = new Set(['road', 'station']);
/** Off the framework nothing is unfolded that has its own place in the directory. */
const LEAVES_BESIDE: ReadonlySet<ThingKind> = new Set([...LEAVES, 'zone', 'axis', 'sub-axis', 'highlight-area', 'net']);

/** Entries below `id`; a thing that belongs in several roles stands there once with all of them. */
function childrenOf(
  index: PlanIndex,
  id: string,
  leaves: ReadonlySet<ThingKind>,
  above: ReadonlySet<string> = new Set(),
): readonly DirectoryEntry[] {
  const roles = new Map<string, Role[]>();
  for (const { member, role } of index.membersOf(id)) roles.set(member, [...(roles.get(member) ?? []), role]);
  const below = new Set([...above, id]);
  const entries = [...roles].flatMap(([member, memberRoles]) => {
    const thing = index.thing(member);
    if (!thing || below.has(member)) return [];
    const children = leaves.has(thing.kind) ? [] : childrenOf(index, member, leaves, below);
    return [{ thing, roles: memberRoles, children, isHeading: false }];
  });
  return inPlanOrder(entries);
}

const idsIn = (entries: readonly DirectoryEntry[]): readonly string[] =>
  entries.flatMap(({ thing, children }) => [thing.id, ...idsIn(children)]);

/** The district, its zones with all that hangs below them, and what of the framework belongs to no zone. */
function frameworkOf(index: PlanIndex): readonly DirectoryEntry[] {
  const { district } = index.plan.about;
  const zones = childrenOf(index, district, LEAVES).filter(({ thing }) => thing.kind === 'zone');
  const there = new Set([district, ...idsIn(zones)]);
  const alone = (thing: Thing): DirectoryEntry => ({ thing, roles: [], children: [], isHeading: false });
  const homeless = index.plan.things.filter(({ id, kind }) => SHELF_OF_KIND[kind] === 'framework' && !there.has(id));
  return [...[index.thing(district) ?? []].flat().map(alone), ...zones, ...homeless.map(alone)];
}

/** What things are that the directory lists because of what they hold, and so shows with it. */
const HOLDERS: ReadonlySet<ThingKind> = new Set(['works', 'collective', 'subdistrict', 'net', 'measure']);

const entryFor = (index: PlanIndex, thing: Thing): DirectoryEntry => ({
  thing,
  roles: index.homesOf(thing.id).flatMap(({ of, role }) => (of === index.plan.about.district ? [role] : [])),
  children: HOLDERS.has(thing.kind) ? childrenOf(index, thing.id, LEAVES_BESIDE) : [],
  isHeading: false,
});

const byName = (a: DirectoryEntry, b: DirectoryEntry): number => (a.thing.name.zh < b.thing.name.zh ? -1 : 1);
const byOrder = (a: DirectoryEntry, b: DirectoryEntry): number => a.thing.order - b.thing.order;

/** Where the plan says what a thing is for; else where it first names or tells of it. */
const toldAt = (index: PlanIndex, id: string): Locator | undefined => {
  const statements = index.statementsAbout(id);
  return (statements.find(({ topic }) => topic === 'purpose') ?? index.homesOf(id)[0] ?? statements[0])?.locator;
};

/** Entries below the sections of the plan that tell of them, in the order of the text; what stands in none comes last by itself. */
function byHeading(index: PlanIndex, entries: readonly DirectoryEntry[]): readonly DirectoryEntry[] {
  const { outline } = index.plan;
  const told = entries
    .map((entry) => ({ entry, at: toldAt(index, entry.thing.id) }))
    .sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0));
  const below = (section: OutlineEntry | undefined): readonly DirectoryEntry[] =>
    told.filter(({ at }) => (at && entryOf(outline, at)) === section).map(({ entry }) => entry);
  const headed = outline.flatMap((section): readonly DirectoryEntry[] => {
    const thing = index.thing(section.id);
    const children = below(section);
    if (!thing) return children;
    return children.length === 0 ? [] : [{ thing, roles: [], children, isHeading: true }];
  });
  return [...headed, ...below(undefined)];
}

/** The plan as printed: chapters, and their sections below them. */
function outlineOf(index: PlanIndex): readonly DirectoryEntry[] {
  const { outline, things } = index.plan;
  const entries = (sections: readonly OutlineEntry[]): readonly DirectoryEntry[] =>
    sections.flatMap(({ id, chapter, section }) => {
      const thing = index.thing(id);
      const below = section === null ? outline.filter((other) => other.chapter === chapter && other.section !== null) : [];
      return thing ? [{ thing, roles: [], children: entries(below), isHeading: false }] : [];
    });
  const printed = entries(outline.filter(({ section }) => section === null));
  const there = new Set(idsIn(printed));
  return [
    ...printed,
    ...things.filter(({ id, kind }) => kind === 'section' && !there.has(id)).map((thing) => entryFor(index, thing)),
  ];
}

/** The whole directory: every thing of the plan stands in it at least once, on the shelf of its kind or below what it belongs to. */
export function directoryOf(index: PlanIndex): Directory {
  const framework = frameworkOf(index);
  const there = new Set(idsIn(framework));
  const { district } = index.plan.about;
  const on = (shelf: Shelf): readonly DirectoryEntry[] =>
    index.plan.things.filter(({ kind }) => SHELF_OF_KIND[kind] === shelf).map((thing) => entryFor(index, thing));
  const isBeside = ({ thing }: DirectoryEntry): boolean =>
    !there.has(thing.id) || index.homesOf(thing.id).some(({ of }) => of === district);
  return {
    framework,
    works: byHeading(index, on('works').filter(isBeside)),
    subdistricts: [...on('subdistricts')].sort(byName),
    nets: [...on('nets')].sort(byOrder),
    'green-and-water': [...on('green-and-water')].sort(byName),
    rail: [...on('rail')].sort(byName),
    roads: [...on('roads')].sort(byName),
    measures: byHeading(index, on('measures')),
    context: [...on('context')].sort(byName),
    outline: outlineOf(index),
  };
}

/** The entries that are kept, with the way down to them; nothing else hangs below what is kept. */
export const narrowed = (entries: readonly DirectoryEntry[], isKept: (id: string) => boolean): readonly DirectoryEntry[] =>
  entries.flatMap((entry) => {
    const children = narrowed(entry.children, isKept);
    return children.length > 0 || (!entry.isHeading && isKept(entry.thing.id)) ? [{ ...entry, children }] : [];
  });

const listedIn = (entries: readonly DirectoryEntry[]): readonly Thing[] =>
  entries.flatMap(({ thing, children, isHeading }) => [...(isHeading ? [] : [thing]), ...listedIn(children)]);

/** How many different things the entries hold, at any depth; headings are none, nor is what only leads down to others. */
export const countThings = (entries: readonly DirectoryEntry[], isKept: (id: string) => boolean = () => true): number =>
  new Set(listedIn(entries).filter(({ id }) => isKept(id))).size;

/** How many different things of the kinds it is named after a shelf holds, at any depth; what hangs below them is left out. */
export const countOn = (shelf: Shelf, entries: readonly DirectoryEntry[]): number =>
  new Set(listedIn(entries).filter(({ kind }) => SHELF_OF_KIND[kind] === shelf)).size;
