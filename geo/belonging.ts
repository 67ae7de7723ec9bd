import type { Membership } from '#plan/plan.ts';
import { type Drawing, featuresOf } from './drawing.ts';

/** Everything `thing` belongs to, directly or by way of others, nearest first; `follows` says which memberships count. */
export const wholesOf = (
  thing: string,
  memberships: readonly Membership[],
  follows: (membership: Membership) => boolean = () => true,
): readonly string[] => {
  const found: string[] = [];
  let nearest = [thing];
  while (nearest.length > 0) {
    nearest = memberships
      .filter((membership) => nearest.includes(membership.member) && follows(membership))
      .map(({ of }) => of)
      .filter((whole, index, wholes) => wholes.indexOf(whole) === index && whole !== thing && !found.includes(whole));
    found.push(...nearest);
  }
  return found;
};

/** The ids of the zones, in the order drawn. */
const zoneIdsOf = (drawing: Drawing): readonly string[] =>
  featuresOf(drawing).flatMap(({ feature }) => (feature.properties.kind === 'zone' ? [feature.id] : []));

/** The zone a thing belongs to by the shortest chain of memberships, the zone itself for a zone; null where there is none. */
export const zoneOf = (thing: string, drawing: Drawing): string | null => {
  const zones = zoneIdsOf(drawing);
  return [thing, ...wholesOf(thing, drawing.facts.structure)].find((id) => zones.includes(id)) ?? null;
};

/** Whether the plan names a thing as a trigger project of something. */
export const isTrigger = (thing: string, drawing: Drawing): boolean =>
  drawing.facts.structure.some(({ member, role }) => member === thing && role === 'trigger');
