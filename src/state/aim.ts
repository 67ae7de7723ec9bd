import type { Bounds, Plan, Thing } from '#plan/plan.ts';
import type { AppState, Goal, Motion } from './state.ts';

/** A thing of the plan; undefined while there is no plan, and for an id it does not know. */
export const thingNamed = (state: AppState, id: string): Thing | undefined =>
  state.plan.type === 'ready' ? state.plan.plan.things.find((thing) => thing.id === id) : undefined;

const together = ([west, south, east, north]: Bounds, [left, bottom, right, top]: Bounds): Bounds => [
  Math.min(west, left),
  Math.min(south, bottom),
  Math.max(east, right),
  Math.max(north, top),
];

/** Shows all of these things whole; null where none of them has a shape. */
export function fitAll(things: readonly (Thing | undefined)[], motion: Motion): Goal | null {
  const bounds = things.flatMap((thing) => (thing?.placement.type === 'placed' ? [thing.placement.bounds] : []));
  return bounds.length === 0 ? null : { type: 'fit', bounds: bounds.reduce(together), motion };
}

/** Shows the whole of a thing; null for what has no shape. */
export const fitOf = (thing: Thing | undefined): Goal | null => fitAll([thing], 'fly-if-welcome');

/** Shows what a plan covers. */
export const fitDistrict = (state: AppState, plan: Plan, motion: Motion): Goal | null =>
  fitAll([thingNamed(state, plan.about.district)], motion);
