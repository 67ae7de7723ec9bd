import type { Membership, Plan, ProjectCount, Role, Source, Statement, Thing } from './plan.ts';

/** The plan with the questions the card and the directory ask answered once. */
export interface PlanIndex {
  readonly plan: Plan;
  thing(id: string): Thing | undefined;
  /** What the thing belongs to, in the order the plan says it. */
  homesOf(id: string): readonly Membership[];
  /** What belongs to the thing, in the order the plan says it. */
  membersOf(id: string): readonly Membership[];
  statementsAbout(id: string): readonly Statement[];
  projectsOf(id: string): readonly ProjectCount[];
  source(key: string): Source | undefined;
}

const grouped = <Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    if (known) known.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
};

/** Builds the index; every look-up afterwards costs one map access. */
export function indexPlan(plan: Plan): PlanIndex {
  const things = new Map(plan.things.map((thing) => [thing.id, thing]));
  const homes = grouped(plan.memberships, ({ member }) => member);
  const members = grouped(plan.memberships, ({ of }) => of);
  const statements = grouped(plan.statements, ({ about }) => about);
  const projects = grouped(plan.projects, ({ of }) => of);
  const sources = new Map(plan.sources.map((source) => [source.key, source]));
  return {
    plan,
    thing: (id) => things.get(id),
    homesOf: (id) => homes.get(id) ?? [],
    membersOf: (id) => members.get(id) ?? [],
    statementsAbout: (id) => statements.get(id) ?? [],
    projectsOf: (id) => projects.get(id) ?? [],
    source: (key) => sources.get(key),
  };
}

/** Roles that say where a thing stands in the plan's framework, the ones a breadcrumb follows, nearest first. */
const UPWARD: readonly Role[] = [
  'part',
  'trigger',
  'parcel-to-assemble',
  'building-to-assemble',
  'strung-on-axis',
  'highlight-area',
  'sub-axis',
  'axis',
  'zone',
  'resource',
  'along-road',
  'end-point',
  'investment-project',
];

const homeward = (index: PlanIndex, id: string): Membership | undefined =>
  [...index.homesOf(id)].sort((a, b) => UPWARD.indexOf(a.role) - UPWARD.indexOf(b.role))[0];

/** The way from the outermost home (not the district itself) down to the thing's nearest home, as things. */
export function breadcrumbOf(index: PlanIndex, id: string): readonly Thing[] {
  const way: Thing[] = [];
  const seen = new Set([id]);
  for (let home = homeward(index, id); home && !seen.has(home.of); home = homeward(index, home.of)) {
    seen.add(home.of);
    const thing = index.thing(home.of);
    if (thing && thing.id !== index.plan.about.district) way.unshift(thing);
  }
  return way;
}

/** The zone a thing stands in by membership: itself when it is one; undefined when it belongs to none. */
export const zoneOf = (index: PlanIndex, id: string): Thing | undefined =>
  [...breadcrumbOf(index, id), index.thing(id)].find((thing) => thing?.kind === 'zone');

/** Members of a thing's nearest homes that share them, itself left out: what it is assembled or strung together with. */
export function siblingsOf(index: PlanIndex, id: string): readonly { readonly home: Thing; readonly things: readonly Thing[] }[] {
  const homes = new Set(index.homesOf(id).map(({ of }) => of));
  return [...homes].flatMap((of) => {
    const home = index.thing(of);
    if (!home || home.kind === 'district' || home.kind === 'zone') return [];
    const others = new Set(index.membersOf(of).map(({ member }) => member));
    others.delete(id);
    const things = [...others].flatMap((member) => index.thing(member) ?? []);
    return things.length > 0 ? [{ home, things }] : [];
  });
}
