import { segmentMetres } from '#measure/ellipsoid.ts';
import type { Place } from './drawing.ts';

/** East and north of an origin, in metres. */
export type PlanePoint = [eastMetres: number, northMetres: number];

/** A flat plane around an origin: good to 1e-4 of a length within 30 km, for looking near and far, never for figures shown. */
export interface LocalPlane {
  readonly toMetres: (place: Place) => PlanePoint;
  readonly toDegrees: (point: PlanePoint) => Place;
}

const STEP_DEGREES = 0.001;

/** The plane that touches the ellipsoid at `origin` (degrees, WGS84). */
export const localPlane = ([longitude, latitude]: Place): LocalPlane => {
  const metresEast = segmentMetres([longitude, latitude], [longitude + STEP_DEGREES, latitude]) / STEP_DEGREES;
  const metresNorth =
    segmentMetres([longitude, latitude - STEP_DEGREES / 2], [longitude, latitude + STEP_DEGREES / 2]) / STEP_DEGREES;
  return {
    toMetres: ([east, north]) => [(east - longitude) * metresEast, (north - latitude) * metresNorth],
    toDegrees: ([east, north]) => [longitude + east / metresEast, latitude + north / metresNorth],
  };
};
