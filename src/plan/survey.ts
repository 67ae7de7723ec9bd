import type { PlanIndex } from './lookup.ts';
import type { Bilingual, Thing, ThingKind } from './plan.ts';

/** What an overview of the whole plan counts: what is drawn, what has no place, whose name is in doubt. */

/** How many things of a kind are on the map. */
export const drawnOf = (index: PlanIndex, kind: ThingKind): number =>
  index.plan.things.filter((thing) => thing.kind === kind && thing.placement.type === 'placed').length;

/** What is no place by its nature: a name for several things, what is true of the whole district, a part of the text, a backdrop. */
const PLACELESS: ReadonlySet<ThingKind> = new Set(['collective', 'net', 'measure', 'section', 'context']);

/** On the map; not found, though it ought to be somewhere; no place by its nature. */
export const PLACES = ['placed', 'unplaced', 'placeless'] as const;
export type Place = (typeof PLACES)[number];

/** Whether a thing has a place, ought to have one, or needs none. */
export const placeOf = ({ kind, placement }: Pick<Thing, 'kind' | 'placement'>): Place => {
  if (placement.type === 'placed') return 'placed';
  return PLACELESS.has(kind) ? 'placeless' : 'unplaced';
};

/** A thing that ought to have a place and has none. */
export const isNowhere = (thing: Thing): boolean => placeOf(thing) === 'unplaced';

/** The things the plan names that have no place, each with the reason. */
export const withoutPlace = (index: PlanIndex): readonly { readonly thing: Thing; readonly reason: Bilingual }[] =>
  index.plan.things
    .filter(isNowhere)
    .flatMap((thing) => (thing.placement.type === 'unplaced' ? [{ thing, reason: thing.placement.reason }] : []));

/** The things whose name had to be restored or stays in doubt. */
export const withDoubtfulName = (index: PlanIndex): readonly Thing[] =>
  index.plan.things.filter(({ literalName, nameConfidence }) => literalName !== null || nameConfidence < 1);

/** How many parcels have a place and yet no area, since only roughly where they are is known. */
export const parcelsWithoutArea = (index: PlanIndex): number =>
  index.plan.things.filter(
    ({ kind, placement }) => kind === 'parcel' && placement.type === 'placed' && placement.areaSquareMetres === null,
  ).length;
