import type { Position } from 'geojson';

/** Semi-major axis of the WGS84 ellipsoid in metres (NIMA TR8350.2). */
const SEMI_MAJOR_AXIS_METRES = 6_378_137;

/** Flattening of the WGS84 ellipsoid (NIMA TR8350.2). */
const FLATTENING = 1 / 298.257223563;

const ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING);
const ECCENTRICITY = Math.sqrt(ECCENTRICITY_SQUARED);
const RADIANS_PER_DEGREE = Math.PI / 180;

// Snyder, Map Projections: A Working Manual, eq. 3-12: the area between the equator and a latitude, up to a constant.
const snyderQ = (sinLatitude: number): number => {
  const eSin = ECCENTRICITY * sinLatitude;
  return (1 - ECCENTRICITY_SQUARED) * (sinLatitude / (1 - eSin * eSin) + Math.atanh(eSin) / ECCENTRICITY);
};

const SNYDER_Q_AT_POLE = snyderQ(1);

/** Radius in metres of the sphere with the area of the WGS84 ellipsoid (Snyder, eq. 3-13). */
export const AUTHALIC_RADIUS_METRES = SEMI_MAJOR_AXIS_METRES * Math.sqrt(SNYDER_Q_AT_POLE / 2);

/** The authalic latitude in degrees of a geodetic latitude in degrees: it maps the ellipsoid to a sphere area by area (Snyder, eq. 3-11). */
export const authalicLatitudeDegrees = (latitudeDegrees: number): number =>
  Math.asin(snyderQ(Math.sin(latitudeDegrees * RADIANS_PER_DEGREE)) / SNYDER_Q_AT_POLE) / RADIANS_PER_DEGREE;

/**
 * Length in metres of the straight segment between two positions (degrees, WGS84): √((M Δφ)² + (N cos φ Δλ)²) with the
 * radii of curvature M and N at the middle latitude; within 2e-9 of the geodesic for segments up to 1 km.
 */
export const segmentMetres = (from: Position, to: Position): number => {
  const [fromLongitude = Number.NaN, fromLatitude = Number.NaN] = from;
  const [toLongitude = Number.NaN, toLatitude = Number.NaN] = to;
  const middleLatitude = ((fromLatitude + toLatitude) / 2) * RADIANS_PER_DEGREE;
  const sinMiddle = Math.sin(middleLatitude);
  const shrink = 1 - ECCENTRICITY_SQUARED * sinMiddle * sinMiddle;
  const primeVerticalRadius = SEMI_MAJOR_AXIS_METRES / Math.sqrt(shrink);
  const meridianRadius = (primeVerticalRadius * (1 - ECCENTRICITY_SQUARED)) / shrink;
  const north = meridianRadius * (toLatitude - fromLatitude) * RADIANS_PER_DEGREE;
  const east = primeVerticalRadius * Math.cos(middleLatitude) * (toLongitude - fromLongitude) * RADIANS_PER_DEGREE;
  return Math.hypot(north, east);
};
