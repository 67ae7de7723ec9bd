import { segmentMetres } from './ellipsoid.ts';

/** Narrow enough that a cubic stays within 1e-13 of the ellipsoid's radii of curvature over a band. */
const BANDS_PER_DEGREE = 8;
const HALF_BAND_DEGREES = 0.5 / BANDS_PER_DEGREE;
const NUMBERS_PER_BAND = 8;

/** Chebyshev's nodes for a cubic, in half bands; the other two lie mirrored. */
const INNER_NODE = Math.cos((3 * Math.PI) / 8);
const OUTER_NODE = Math.cos(Math.PI / 8);

/** Metres per degree northward and eastward as a cubic for each band of latitude, so that a length needs no sine. */
export interface LengthTable {
  readonly firstBand: number;
  /** Four coefficients for north and four for east, in degrees from the middle of the band. */
  readonly coefficients: Float64Array;
}

const northMetresPerDegree = (latitude: number): number => segmentMetres([0, latitude - 0.5], [0, latitude + 0.5]);
// The last band reaches beyond the pole, where the parallel's radius goes on below zero.
const eastMetresPerDegree = (latitude: number): number =>
  segmentMetres([0, latitude], [1, latitude]) * (Math.abs(latitude) > 90 ? -1 : 1);

/** The cubic through four nodes around a latitude. */
const cubicAt = (middle: number, valueAt: (latitude: number) => number): readonly number[] => {
  const nodes = [INNER_NODE, OUTER_NODE].map((node) => {
    const offset = node * HALF_BAND_DEGREES;
    const [above, below] = [valueAt(middle + offset), valueAt(middle - offset)];
    return { square: offset * offset, even: (above + below) / 2, odd: (above - below) / (2 * offset) };
  });
  const [inner = { square: 0, even: 0, odd: 0 }, outer = inner] = nodes;
  const apart = outer.square - inner.square;
  const second = (outer.even - inner.even) / apart;
  const third = (outer.odd - inner.odd) / apart;
  return [inner.even - second * inner.square, inner.odd - third * inner.square, second, third];
};

/** The table for all latitudes from south to north (degrees). */
export const lengthTable = (south: number, north: number): LengthTable => {
  const firstBand = Math.floor(south * BANDS_PER_DEGREE);
  const bands = Math.floor(north * BANDS_PER_DEGREE) - firstBand + 1;
  const coefficients = new Float64Array(bands * NUMBERS_PER_BAND);
  for (let band = 0; band < bands; band++) {
    const middle = (firstBand + band + 0.5) / BANDS_PER_DEGREE;
    coefficients.set(
      [...cubicAt(middle, northMetresPerDegree), ...cubicAt(middle, eastMetresPerDegree)],
      band * NUMBERS_PER_BAND,
    );
  }
  return { firstBand, coefficients };
};

/** The cubic whose four coefficients begin at an index. */
const cubic = (c: Float64Array, at: number, d: number): number =>
  (c[at] ?? 0) + d * ((c[at + 1] ?? 0) + d * ((c[at + 2] ?? 0) + d * (c[at + 3] ?? 0)));

/** By how much that cubic grows. */
const growth = (c: Float64Array, at: number, d: number): number =>
  (c[at + 1] ?? 0) + d * (2 * (c[at + 2] ?? 0) + d * 3 * (c[at + 3] ?? 0));

/** Length of a segment in metres, within 1e-12 of segmentMetres; the middle latitude must be one of the table's. */
export const metresBetween = (
  { firstBand, coefficients }: LengthTable,
  fromLongitude: number,
  fromLatitude: number,
  toLongitude: number,
  toLatitude: number,
): number => {
  const latitude = (fromLatitude + toLatitude) / 2;
  const band = Math.floor(latitude * BANDS_PER_DEGREE);
  const at = (band - firstBand) * NUMBERS_PER_BAND;
  const d = latitude - (band + 0.5) / BANDS_PER_DEGREE;
  const north = cubic(coefficients, at, d) * (toLatitude - fromLatitude);
  const east = cubic(coefficients, at + 4, d) * (toLongitude - fromLongitude);
  return Math.sqrt(north * north + east * east);
};

/**
 * By how many metres per share of its length a segment runs faster at its end than at its start, given its length in metres.
 * With it the parts of a segment add up to the whole, wherever it is cut: see metresUpTo.
 */
export const metresGained = (
  { firstBand, coefficients }: LengthTable,
  fromLongitude: number,
  fromLatitude: number,
  toLongitude: number,
  toLatitude: number,
  metres: number,
): number => {
  if (metres === 0) return 0;
  const latitude = (fromLatitude + toLatitude) / 2;
  const band = Math.floor(latitude * BANDS_PER_DEGREE);
  const at = (band - firstBand) * NUMBERS_PER_BAND;
  const d = latitude - (band + 0.5) / BANDS_PER_DEGREE;
  const up = toLatitude - fromLatitude;
  const along = toLongitude - fromLongitude;
  const gained =
    (cubic(coefficients, at, d) * growth(coefficients, at, d) * up * up * up +
      cubic(coefficients, at + 4, d) * growth(coefficients, at + 4, d) * along * along * up) /
    metres;
  // Only near a pole, on segments of a thousand kilometres, would more make a part negative.
  return Math.min(2 * metres, Math.max(-2 * metres, gained));
};

/** Metres of a segment from its start up to a share (0 to 1) of it, from its length and metresGained. */
export const metresUpTo = (share: number, metres: number, gained: number): number =>
  share * (metres + (gained * (share - 1)) / 2);
