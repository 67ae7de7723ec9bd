import type { PlanIndex } from './lookup.ts';
import type { Role, Thing, ThingKind } from './plan.ts';

/** One line of the directory: a thing, the roles it stands here in, and what hangs below it. */
export interface DirectoryEntry {
  readonly thing: Thing;
  readonly roles: readonly Role[];
  readonly children: readonly DirectoryEntry[];
}

export const SHELVES = ['framework', 'city-works', 'green-and-water', 'rail', 'roads'] as const;
/** The framework tree, then what stands beside it, by kind. */
export type Shelf = (typeof SHELVES)[number];

export type Directory = Readonly<Record<Shelf, readonly DirectoryEntry[]>>;

/** Context is for orientation on the map only, and what the tree holds needs no second place. */
const SHELF_OF_KIND: Readonly<Record<ThingKind, Exclude<Shelf, 'framework'> | null>> = {
  district: null,
  zone: null,
  axis: null,
  'sub-axis': null,
  'highlight-area': null,
  parcel: 'city-works',
  building: 'city-works',
  facility: 'city-works',
  subdistrict: 'city-works',
  collective: 'city-works',
  works: 'city-works',
  net: 'city-works',
  measure: 'city-works',
  section: null,
  road: 'roads',
  bridge: 'roads',
  tunnel: 'roads',
  rail: 'rail',
  station: 'rail',
  water: 'green-and-water',
  park: 'green-and-water',
  'green-belt': 'green-and-water',
  context: null,
};

const KIND_ORDER: readonly ThingKind[] = ['axis', 'sub-axis', 'highlight-area'];
const rank = ({ thing }: DirectoryEntry): number => {
  const at = KIND_ORDER.indexOf(thing.kind);
  return at < 0 ? KIND_ORDER.length : at;
};

/** Axes before areas; among the rest the plan's own order, which is the order the memberships are written in. */
const inPlanOrder = (entries: readonly DirectoryEntry[]): readonly DirectoryEntry[] =>
  [...entries].sort((a, b) => rank(a) - rank(b) || (rank(a) < KIND_ORDER.length ? a.thing.order - b.thing.order : 0));

/** Entries below `id`; a thing that belongs in several roles stands there once with all of them. */
function childrenOf(index: PlanIndex, id: string, above: ReadonlySet<string>): readonly DirectoryEntry[] {
  const roles = new Map<string, Role[]>();
  for (const { member, role } of index.membersOf(id)) roles.set(member, [...(roles.get(member) ?? []), role]);
  const below = new Set([...above, id]);
  const entries = [...roles].flatMap(([member, memberRoles]) => {
    const thing = index.thing(member);
    if (!thing || below.has(member)) return [];
    const children = thing.kind === 'road' || thing.kind === 'station' ? [] : childrenOf(index, member, below);
    return [{ thing, roles: memberRoles, children }];
  });
  return inPlanOrder(entries);
}

const byName = (a: DirectoryEntry, b: DirectoryEntry): number => (a.thing.name.zh < b.thing.name.zh ? -1 : 1);

/** The whole directory: zones with their axes, areas and members, then everything else that has a name, shelf by shelf. */
export function directoryOf(index: PlanIndex): Directory {
  const { district } = index.plan.about;
  const framework = childrenOf(index, district, new Set()).filter(({ thing }) => thing.kind === 'zone');
  const beside = (shelf: Shelf): readonly DirectoryEntry[] =>
    index.plan.things
      .filter((thing) => SHELF_OF_KIND[thing.kind] === shelf)
      .filter((thing) => shelf !== 'city-works' || index.homesOf(thing.id).some(({ of }) => of === district))
      .map((thing) => ({
        thing,
        roles: index
          .homesOf(thing.id)
          .filter(({ of }) => of === district)
          .map(({ role }) => role),
        children: [],
      }))
      .sort(byName);
  return {
    framework,
    'city-works': beside('city-works'),
    'green-and-water': beside('green-and-water'),
    rail: beside('rail'),
    roads: beside('roads'),
  };
}

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s·•\-–—,,、()()]/g, '');

/** Whether a thing answers to what was typed: part of its Chinese, English, literal or another name, case and spacing ignored. */
export const answersTo = (thing: Thing, typed: string): boolean => {
  const wanted = folded(typed);
  return [thing.name.zh, thing.name.en, thing.literalName ?? '', ...thing.otherNames].some((name) =>
    folded(name).includes(wanted),
  );
};

/** The entries that answer to what was typed, with the way down to them; a match keeps all that hangs below it. */
export function filtered(entries: readonly DirectoryEntry[], typed: string): readonly DirectoryEntry[] {
  if (folded(typed) === '') return entries;
  return entries.flatMap((entry) => {
    if (answersTo(entry.thing, typed)) return [entry];
    const children = filtered(entry.children, typed);
    return children.length > 0 ? [{ ...entry, children }] : [];
  });
}

/** How many different things the entries hold, at any depth. */
export function countThings(entries: readonly DirectoryEntry[]): number {
  const ids = new Set<string>();
  const walk = (entry: DirectoryEntry) => {
    ids.add(entry.thing.id);
    entry.children.forEach(walk);
  };
  entries.forEach(walk);
  return ids.size;
}
