import type { PlanIndex } from './lookup.ts';
import { type Locator, ROLES, STATUSES, THING_KINDS } from './plan.ts';
import { PLACES, placeOf } from './survey.ts';

/** The sides of the plan by which it can be narrowed down. */
export const FACETS = ['zone', 'kind', 'role', 'chapter', 'status', 'place'] as const;
export type Facet = (typeof FACETS)[number];

/** The values chosen of each facet; none chosen lets everything through. */
export type Facets = Readonly<Record<Facet, readonly string[]>>;

export const NO_FACETS: Facets = { zone: [], kind: [], role: [], chapter: [], status: [], place: [] };

/** Whether nothing is narrowed down. */
export const isUnnarrowed = (facets: Facets): boolean => FACETS.every((facet) => facets[facet].length === 0);

/** The facets with a value added to one of them, or taken out where it was chosen. */
export const withToggled = (facets: Facets, facet: Facet, value: string): Facets => {
  const chosen = facets[facet];
  return { ...facets, [facet]: chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value].sort() };
};

/** What a thing is by each facet; a thing without a zone, a role or a status has a value that says so. */
export type FacetValues = Readonly<Record<Facet, ReadonlySet<string>>>;

/** The value of what stands in no zone, in no role, or in no chapter; and of what the plan gives no status. */
export const NONE = 'none';
export const UNSAID = 'unsaid';

/** The zones above a thing, itself when it is one; nothing is looked for above a zone, which belongs to the whole. */
const zonesAbove = (index: PlanIndex, id: string, seen: Set<string>): readonly string[] => {
  if (seen.has(id)) return [];
  seen.add(id);
  if (index.thing(id)?.kind === 'zone') return [id];
  return index.homesOf(id).flatMap(({ of }) => zonesAbove(index, of, seen));
};

/** A chapter by its number; a section as 6-2. What stands in a section stands in its chapter as well. */
export const chapterValues = ({ chapter, section }: Pick<Locator, 'chapter' | 'section'>): readonly string[] =>
  section === null ? [String(chapter)] : [String(chapter), `${chapter}-${section}`];

/** The chapter, or the section, that a value of the chapters stands for. */
export const headingOf = (value: string): Pick<Locator, 'chapter' | 'section'> => {
  const [chapter = 0, section = null] = value.split('-').map(Number);
  return { chapter, section };
};

/** Where the plan speaks of a thing: in its statements, its memberships and the counts of its projects; a section where it stands. */
const chaptersOf = (index: PlanIndex, id: string): readonly string[] => {
  const { outline, projects } = index.plan;
  const locators = [
    ...index.statementsAbout(id).map(({ locator }) => locator),
    ...index.homesOf(id).map(({ locator }) => locator),
    ...projects.filter(({ of, named }) => of === id || named.includes(id)).map(({ locator }) => locator),
    ...outline.filter((entry) => entry.id === id),
  ];
  return locators.flatMap(chapterValues);
};

const orNone = (values: readonly string[]): ReadonlySet<string> => new Set(values.length === 0 ? [NONE] : values);

const judged = (index: PlanIndex, id: string): FacetValues => {
  const thing = index.thing(id);
  return {
    zone: orNone(zonesAbove(index, id, new Set())),
    kind: new Set(thing ? [thing.kind] : []),
    role: orNone(index.homesOf(id).map(({ role }) => role)),
    chapter: orNone(chaptersOf(index, id)),
    status: new Set([thing?.status ?? UNSAID]),
    place: new Set(thing ? [placeOf(thing)] : []),
  };
};

/** What was judged of a plan stays true as long as its index lives. */
const KNOWN = new WeakMap<PlanIndex, Map<string, FacetValues>>();

/** The values of a thing, facet by facet. */
export function facetValuesOf(index: PlanIndex, id: string): FacetValues {
  const known = KNOWN.get(index) ?? new Map<string, FacetValues>();
  KNOWN.set(index, known);
  const values = known.get(id) ?? judged(index, id);
  known.set(id, values);
  return values;
}

const hasOneOf = (values: ReadonlySet<string>, chosen: readonly string[]): boolean =>
  chosen.length === 0 || chosen.some((value) => values.has(value));

/** Whether a thing is let through: by every facet, and by a facet if it has any of the values chosen there. */
export const keeps =
  (index: PlanIndex, facets: Facets): ((id: string) => boolean) =>
  (id) => {
    const values = facetValuesOf(index, id);
    return FACETS.every((facet) => hasOneOf(values[facet], facets[facet]));
  };

/**
 * How many things the values of one facet would each let through beside what is chosen of the others. Every value the plan has
 * is there, with 0 where nothing is left of it. `isFound` further says which things answer to what was typed.
 */
export function countsFor(
  index: PlanIndex,
  facets: Facets,
  facet: Facet,
  isFound: (id: string) => boolean = () => true,
): ReadonlyMap<string, number> {
  const isLeft = keeps(index, { ...facets, [facet]: [] });
  const counts = new Map<string, number>();
  for (const { id } of index.plan.things) {
    const counted = isLeft(id) && isFound(id) ? 1 : 0;
    for (const value of facetValuesOf(index, id)[facet]) counts.set(value, (counts.get(value) ?? 0) + counted);
  }
  return counts;
}

const FIXED_ORDER: Readonly<Record<Exclude<Facet, 'zone' | 'chapter'>, readonly string[]>> = {
  kind: THING_KINDS,
  role: ROLES,
  status: STATUSES,
  place: PLACES,
};

/** Where a value stands among those of its facet; last what only says that a thing has none. */
const rankOf = (index: PlanIndex, facet: Facet, value: string): number => {
  if (value === NONE || value === UNSAID) return Number.MAX_SAFE_INTEGER;
  if (facet === 'zone') return index.thing(value)?.order ?? 0;
  if (facet !== 'chapter') return FIXED_ORDER[facet].indexOf(value);
  const { chapter, section } = headingOf(value);
  return chapter * 100 + (section ?? 0);
};

/** The values a plan has of a facet, in the plan's own order: zones as numbered, chapters as printed, sections below them. */
export const valuesOf = (index: PlanIndex, facet: Facet): readonly string[] =>
  [...countsFor(index, NO_FACETS, facet).keys()].sort((one, other) => rankOf(index, facet, one) - rankOf(index, facet, other));

/** The facets without the values the plan has not, and those values as an address says them. */
export function withKnownValues(
  index: PlanIndex,
  facets: Facets,
): { readonly known: Facets; readonly unknown: readonly { readonly facet: Facet; readonly value: string }[] } {
  const unknown = FACETS.flatMap((facet) => {
    const has = countsFor(index, NO_FACETS, facet);
    return facets[facet].filter((value) => !has.has(value)).map((value) => ({ facet, value }));
  });
  const known = unknown.reduce((rest, { facet, value }) => withToggled(rest, facet, value), facets);
  return { known, unknown };
}
