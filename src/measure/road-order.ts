import type { Extent } from './road-extent.ts';

/** Hilbert's curve is followed by so many bits of column and row at a time. */
const STEP_BITS = 5;
const STEP_CELLS = 1 << STEP_BITS;
const MOST_STEPS = 3;
const DIGIT_BITS = 10;
const DIGITS = 1 << DIGIT_BITS;
/** With more points in one cell of the grid than that they are told apart by a finer one. */
const MOST_IN_A_CELL = 32;

/**
 * The curve through a square of 32 × 32 cells, for each of the four ways in which it may lie (bit 0: axes swapped, bit 1: both
 * mirrored): by way, row and column the place along the curve, and in the lowest two bits the way inside that cell.
 */
const CURVE = (() => {
  const curve = new Uint16Array(4 * STEP_CELLS * STEP_CELLS);
  for (let entry = 0; entry < curve.length; entry++) {
    let way = entry >> (2 * STEP_BITS);
    let place = 0;
    for (let bit = STEP_BITS - 1; bit >= 0; bit--) {
      const mirrored = way >> 1;
      const column = ((entry >> bit) & 1) ^ mirrored;
      const row = ((entry >> (STEP_BITS + bit)) & 1) ^ mirrored;
      const [right, up] = (way & 1) === 1 ? [row, column] : [column, row];
      place = (place << 2) | ((3 * right) ^ up);
      if (up === 0) way ^= right === 1 ? 3 : 1;
    }
    curve[entry] = (place << 2) | way;
  }
  return curve;
})();

const cellAlongCurve = (column: number, row: number, steps: number): number => {
  let place = 0;
  let way = 0;
  for (let shift = STEP_BITS * (steps - 1); shift >= 0; shift -= STEP_BITS) {
    const cell = (((row >> shift) & (STEP_CELLS - 1)) << STEP_BITS) | ((column >> shift) & (STEP_CELLS - 1));
    const found = CURVE[(way << (2 * STEP_BITS)) | cell] ?? 0;
    place = (place << (2 * STEP_BITS)) | (found >> 2);
    way = found & 3;
  }
  return place;
};

/** Lines of positions one behind the other, from starts[line] up to starts[line + 1], in runs of at most so many steps. */
export interface Runs {
  readonly coordinates: Float64Array;
  readonly starts: Uint32Array;
  readonly longest: number;
}

const countRuns = ({ starts, longest }: Runs): number => {
  let count = 0;
  for (let line = 0; line + 1 < starts.length; line++)
    count += Math.ceil(((starts[line + 1] ?? 0) - (starts[line] ?? 0) - 1) / longest);
  return count;
};

/** For each run its cell in a grid over the extent, counted along Hilbert's curve; a run lies where the middle of its ends does. */
const cellsAlongCurve = (runs: Runs, { west, south, east, north }: Extent, steps: number): Uint32Array => {
  const { coordinates, starts, longest } = runs;
  const keys = new Uint32Array(countRuns(runs));
  const top = 2 ** (STEP_BITS * steps) - 1;
  const side = Math.max(east - west, north - south);
  // Half, for the middle of two ends.
  const scale = side > 0 ? top / side / 2 : 0;
  let run = 0;
  for (let line = 0; line + 1 < starts.length; line++) {
    const last = (starts[line + 1] ?? 0) - 1;
    for (let first = starts[line] ?? 0; first < last; first += longest) {
      const from = 2 * first;
      const to = 2 * Math.min(last, first + longest);
      const column = Math.min(top, ((coordinates[from] ?? 0) - west + (coordinates[to] ?? 0) - west) * scale) | 0;
      const row = Math.min(top, ((coordinates[from + 1] ?? 0) - south + (coordinates[to + 1] ?? 0) - south) * scale) | 0;
      keys[run++] = cellAlongCurve(column, row, steps);
    }
  }
  return keys;
};

/** How many keys there are of each value below `values`. */
const countKeys = (keys: Uint32Array, shift: number, values: number): Uint32Array => {
  const counts = new Uint32Array(values);
  for (let index = 0; index < keys.length; index++) {
    const value = ((keys[index] ?? 0) >>> shift) & (values - 1);
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
};

/** Turns counts into the place of the first of each value. */
const toPlaces = (counts: Uint32Array): Uint32Array => {
  let place = 0;
  for (let value = 0; value < counts.length; value++) {
    const count = counts[value] ?? 0;
    counts[value] = place;
    place += count;
  }
  return counts;
};

/** The place of each key among all by size, found digit by digit from the lowest. */
const placesByDigits = (keys: Uint32Array): Uint32Array => {
  let from = Uint32Array.from(keys, (_, index) => index);
  let to = new Uint32Array(keys.length);
  for (let shift = 0; shift < 2 * STEP_BITS * MOST_STEPS; shift += DIGIT_BITS) {
    const places = toPlaces(countKeys(keys, shift, DIGITS));
    for (let index = 0; index < from.length; index++) {
      const key = from[index] ?? 0;
      const digit = ((keys[key] ?? 0) >>> shift) & (DIGITS - 1);
      const place = places[digit] ?? 0;
      places[digit] = place + 1;
      to[place] = key;
    }
    [from, to] = [to, from];
  }
  for (let place = 0; place < from.length; place++) to[from[place] ?? 0] = place;
  return to;
};

/**
 * The place of each run in an order that keeps neighbours together, along Hilbert's curve. One count over a grid of about as many
 * cells as there are runs; where they crowd in a few of its cells, a finer grid and three counts.
 */
export const placesAlongCurve = (runs: Runs, extent: Extent): Uint32Array => {
  const steps = runs.starts.length > MOST_IN_A_CELL * STEP_CELLS ** 2 ? 2 : 1;
  const keys = cellsAlongCurve(runs, extent, steps);
  const places = countKeys(keys, 0, 2 ** (2 * STEP_BITS * steps));
  let crowd = 0;
  for (const count of places) if (count > crowd) crowd = count;
  if (crowd > MOST_IN_A_CELL) return placesByDigits(cellsAlongCurve(runs, extent, MOST_STEPS));
  toPlaces(places);
  for (let run = 0; run < keys.length; run++) {
    const key = keys[run] ?? 0;
    const place = places[key] ?? 0;
    places[key] = place + 1;
    keys[run] = place;
  }
  return keys;
};
