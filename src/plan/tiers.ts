import type { PlanIndex } from './lookup.ts';
import type { Placed, Tier } from './plan.ts';

/** The parcels drawn in one tier: how many, and from how many metres to how many they may be off. */
export interface TierSummary {
  readonly tier: Tier;
  readonly count: number;
  readonly leastMetres: number;
  readonly mostMetres: number;
}

const TIERS: readonly Tier[] = [1, 2, 3];

/** The tiers in which parcels are drawn, the firmest first; one in which there is none is left out. */
export function tiersOf(index: PlanIndex): readonly TierSummary[] {
  const parcels = index.plan.things.flatMap(({ kind, placement }): readonly Placed[] =>
    kind === 'parcel' && placement.type === 'placed' ? [placement] : [],
  );
  return TIERS.flatMap((tier) => {
    const metres = parcels.filter((parcel) => parcel.tier === tier).map(({ accuracyMetres }) => accuracyMetres);
    return metres.length === 0
      ? []
      : [{ tier, count: metres.length, leastMetres: Math.min(...metres), mostMetres: Math.max(...metres) }];
  });
}
