import type { PlanIndex } from './lookup.ts';
import type { Membership, Placed, Statement, Thing } from './plan.ts';
import { extentOf, METRES_PER_MINUTE, type Walk, type WalkExtent } from './walk.ts';

/** A thing within a walk, and how sure that is. */
export interface Reached {
  readonly thing: Thing;
  readonly metres: number;
  readonly extent: WalkExtent;
  /** How far the drawing of it may be off; of a circle its radius. */
  readonly accuracyMetres: number;
  /** Whether by that it may in truth lie beyond the walk. */
  readonly mayLieBeyond: boolean;
}

/** A thing within a walk of which the plan says something: in words, or by what it makes it part of. */
export interface Told extends Reached {
  readonly said: Statement | Membership;
}

/** What is reached within so many minutes and not within the fewer ones before; 0 minutes where a walk begins. */
export interface ToldWithin {
  readonly minutes: number;
  readonly told: readonly Told[];
}

/** What is within a walk, the nearest first: what the plan tells of by minutes, and the rest. */
export interface WithinWalk {
  readonly groups: readonly ToldWithin[];
  readonly untold: readonly Reached[];
}

/** The one sentence that says most, in the plan's own matter: remarks are ours. */
const saidOf = (index: PlanIndex, id: string): Statement | Membership | undefined => {
  const statements = index.statementsAbout(id);
  return (
    statements.find(({ topic }) => topic === 'purpose') ??
    statements.find(({ topic }) => topic === 'other') ??
    index.homesOf(id)[0]
  );
};

/** What lies somewhere in a circle may lie at the far side of it from the edge to which the walk leads. */
const reachedOf = (thing: Thing, placed: Placed, metres: number, budgetMetres: number): Reached => {
  const extent = extentOf(thing.kind, placed);
  const accuracyMetres = placed.radiusMetres ?? placed.accuracyMetres;
  const mostBeyondMetres = extent === 'circle' ? 2 * accuracyMetres : accuracyMetres;
  return { thing, metres, extent, accuracyMetres, mayLieBeyond: metres + mostBeyondMetres > budgetMetres };
};

/** What of a walk is reached within so many minutes. */
export function withinWalk({ reached, bands }: Walk, minutes: number, index: PlanIndex): WithinWalk {
  const budgetMetres = minutes * METRES_PER_MINUTE;
  const told: Told[] = [];
  const untold: Reached[] = [];
  for (const { id, metres } of reached) {
    const thing = index.thing(id);
    if (metres > budgetMetres || thing?.placement.type !== 'placed') continue;
    const found = reachedOf(thing, thing.placement, metres, budgetMetres);
    const said = saidOf(index, id);
    if (said) told.push({ ...found, said });
    else untold.push(found);
  }
  const limits = [0, ...bands.map((band) => band.minutes).filter((limit) => limit <= minutes)];
  const groups = limits.map((limit, at): ToldWithin => {
    const before = limits[at - 1] ?? Number.NEGATIVE_INFINITY;
    const isWithin = ({ metres }: Told) => metres > before * METRES_PER_MINUTE && metres <= limit * METRES_PER_MINUTE;
    return { minutes: limit, told: told.filter(isWithin) };
  });
  return { groups: groups.filter((group) => group.told.length > 0), untold };
}
