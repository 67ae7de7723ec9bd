import { type Facets, isUnnarrowed, keeps } from '#plan/facets.ts';
import { indexPlan, type PlanIndex } from '#plan/lookup.ts';
import { type Net, netsOf } from '#plan/nets.ts';
import type { Plan } from '#plan/plan.ts';
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

/** The nets lifted out on the map, in the plan's order; one of whose parts none has a place makes no other give way. */
export const litNetsIn = (state: AppState): readonly LitNet[] => {
  const plan = planShown(state);
  return plan === null || state.nets.size === 0 ? NO_NETS : litOf(plan, state.nets);
};
