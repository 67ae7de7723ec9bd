import { chapterValues, type Facets, facetValuesOf, isUnnarrowed, keeps } from '#plan/facets.ts';
import { locatorsOf } from '#plan/locators.ts';
import { indexPlan, type PlanIndex } from '#plan/lookup.ts';
import { type Net, netsOf } from '#plan/nets.ts';
import { entryOf, type OutlineEntry } from '#plan/outline.ts';
import type { Plan, Thing } from '#plan/plan.ts';
import { isMeasuring } from '#state/density.ts';
import type { AppState } from '#state/state.ts';
import type { LitNet } from './brush.ts';
import { remembering } from './remembering.ts';

const indexOf = remembering((plan: Plan): PlanIndex => indexPlan(plan));

const keptOf = remembering((plan: Plan, facets: Facets): readonly string[] => {
  const isKept = keeps(indexOf(plan), facets);
  return plan.things.filter(({ id }) => isKept(id)).map(({ id }) => id);
});

const NO_NETS: readonly LitNet[] = [];

const lookOf = ({ thing, sort, placed }: Net): LitNet => ({ id: thing.id, sort, members: placed.map(({ id }) => id) });

const litOf = remembering((plan: Plan, nets: ReadonlySet<string>): readonly LitNet[] =>
  netsOf(indexOf(plan))
    .filter(({ thing, placed }) => nets.has(thing.id) && placed.length > 0)
    .map(lookOf),
);

/** Neither the tour nor the density view is narrowed down or has nets: each has a map of its own. */
const planShown = (state: AppState): Plan | null =>
  state.plan.type === 'ready' && state.chapter === null && !isMeasuring(state) ? state.plan.plan : null;

/** The things the filters let through; null while nothing is narrowed down. */
export const keptIn = (state: AppState): readonly string[] | null => {
  const plan = planShown(state);
  return plan === null || isUnnarrowed(state.facets) ? null : keptOf(plan, state.facets);
};

/** The whole and what lies around it are the ground on which the rest stands out. */
const isGround = ({ kind }: Thing): boolean => kind === 'district' || kind === 'context';

const spokenOf = remembering((plan: Plan, entry: OutlineEntry): LitNet => {
  const index = indexOf(plan);
  const value = chapterValues(entry).at(-1) ?? '';
  const members = plan.things.filter(
    (thing) => thing.placement.type === 'placed' && !isGround(thing) && facetValuesOf(index, thing.id).chapter.has(value),
  );
  return { id: entry.id, sort: 'other', members: members.map(({ id }) => id) };
});

/** The part of the plan that is looked at for itself, and not for a thing it speaks of. */
const entryIn = (plan: Plan, { selection, line }: AppState): OutlineEntry | undefined => {
  if (selection !== null) return plan.outline.find(({ id }) => id === selection);
  const locator = line === null ? undefined : locatorsOf(plan).find((candidate) => candidate.line === line);
  return locator && entryOf(plan.outline, locator);
};

/** The chapter or section that is looked at, and those of the things it speaks of that have a place; null while none is. */
export const sectionIn = (state: AppState): LitNet | null => {
  const plan = planShown(state);
  const entry = plan === null ? undefined : entryIn(plan, state);
  return plan === null || entry === undefined ? null : spokenOf(plan, entry);
};

/** The nets lifted out on the map, in the plan's order; one of whose parts none has a place makes no other give way. */
export const litNetsIn = (state: AppState): readonly LitNet[] => {
  const plan = planShown(state);
  return plan === null || state.nets.size === 0 ? NO_NETS : litOf(plan, state.nets);
};
