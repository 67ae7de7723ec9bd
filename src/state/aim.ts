import type { Bounds, Plan, Thing } from '#plan/plan.ts';
import type { AppState, Frame, Goal, Motion } from './state.ts';

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

/** Shows all of these whole; null where none of them is known and has a shape. */
export const fitThings = (state: AppState, ids: readonly string[]): Goal | null =>
  fitAll(
    ids.map((id) => thingNamed(state, id)),
    'fly-if-welcome',
  );

/** Shows what a plan covers. */
export const fitDistrict = (state: AppState, plan: Plan, motion: Motion): Goal | null =>
  fitAll([thingNamed(state, plan.about.district)], motion);

const touches = ([west, south, east, north]: Bounds, [left, bottom, right, top]: Bounds): boolean =>
  west <= right && left <= east && south <= top && bottom <= north;

const isWithin = ([west, south, east, north]: Bounds, [left, bottom, right, top]: Bounds): boolean =>
  left <= west && east <= right && bottom <= south && north <= top;

/**
 * Of these things those that have a shape and of which nothing is in the frame. What lies within the frame whole is in it, though it
 * may be too small to be drawn at that zoom; of what only reaches across its edge by its bounds, the map knows whether any is.
 */
export function outOfView(things: readonly Thing[], { bounds, drawn }: Pick<Frame, 'bounds' | 'drawn'>): readonly Thing[] {
  const seen = new Set(drawn);
  return things.filter(
    ({ id, placement }) =>
      placement.type === 'placed' && !isWithin(placement.bounds, bounds) && !(touches(placement.bounds, bounds) && seen.has(id)),
  );
}
