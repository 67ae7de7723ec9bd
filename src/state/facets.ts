import { isUnnarrowed, withKnownValues } from '#plan/facets.ts';
import { indexPlan } from '#plan/lookup.ts';
import type { Plan } from '#plan/plan.ts';
import { FACET_WORDS } from './address.ts';
import type { AppState } from './state.ts';

/** A link may narrow the plan down to what it has not, or no longer: say so, and keep to the rest. */
export function withKnownFacets(state: AppState, plan: Plan): AppState {
  if (isUnnarrowed(state.facets)) return state;
  const { known, unknown } = withKnownValues(indexPlan(plan), state.facets);
  if (unknown.length === 0) return state;
  const part = unknown.map(({ facet, value }) => `${FACET_WORDS[facet]}=${value}`).join('&');
  return { ...state, facets: known, notice: { type: 'link-unreadable', part } };
}
