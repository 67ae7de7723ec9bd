import type { PreparedWalks } from '#measure/walk.ts';
import type { Walk, WalkOrigin } from '#plan/walk.ts';
import { fetchSource } from './fetch-data.ts';

async function prepare(): Promise<PreparedWalks> {
  const [{ prepareWalks }, roads, places, parcels, areas, axes, rail, water, green] = await Promise.all([
    import('#measure/walk.ts'),
    fetchSource('roads'),
    fetchSource('places'),
    fetchSource('parcels'),
    fetchSource('highlight-areas'),
    fetchSource('axes'),
    fetchSource('rail'),
    fetchSource('water'),
    fetchSource('green'),
  ]);
  return prepareWalks({ roads, places, parcels, 'highlight-areas': areas, axes, rail, water, green });
}

let known: PreparedWalks | null = null;

/**
 * What can be reached on foot from an origin within each of the minutes, which rise; program and shapes come with the first
 * walk and are kept. Throws with the reason, in plain words, when they cannot be had or the origin has no shape, and may
 * then be asked again.
 */
export async function findWalk(origin: WalkOrigin, minutes: readonly number[]): Promise<Walk> {
  const [{ walkFrom }, prepared] = await Promise.all([import('#measure/walk.ts'), known ?? prepare()]);
  known = prepared;
  return walkFrom(origin, prepared, minutes);
}
