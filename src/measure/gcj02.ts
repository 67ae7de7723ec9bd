import gcoord from 'gcoord';
import type { Position } from '#plan/plan.ts';

const toSixDecimals = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/**
 * A position (degrees, WGS84) in GCJ-02, degrees to 6 decimals. The datum has no published definition: this is the formula
 * in common use. Far from China, where maps do not use it, the position stays as it is.
 */
export const gcj02Of = ([longitude, latitude]: Position): Position => {
  const [east, north] = gcoord.transform([longitude, latitude], gcoord.WGS84, gcoord.GCJ02);
  return [toSixDecimals(east), toSixDecimals(north)];
};
