import type { Bounds } from '#plan/plan.ts';
import type { Place } from './drawing.ts';
import { localPlane } from './local-plane.ts';

/** The smallest box around positions, in degrees; throws where there are none. */
export const boundsOf = (places: readonly Place[]): Bounds => {
  if (places.length === 0) throw new Error('nothing has no bounds: give at least one position');
  const longitudes = places.map(([longitude]) => longitude);
  const latitudes = places.map(([, latitude]) => latitude);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
};

/** The box around a circle of `radiusMetres`, in degrees to 6 decimals. */
export const boundsOfCircle = (centre: Place, radiusMetres: number): Bounds => {
  const plane = localPlane(centre);
  const [west, south] = plane.toDegrees([-radiusMetres, -radiusMetres]);
  const [east, north] = plane.toDegrees([radiusMetres, radiusMetres]);
  const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
  return [round(west), round(south), round(east), round(north)];
};
