const SIDE_BITS = 16;
const LAST_CELL = 2 ** SIDE_BITS - 1;
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/** Position along Hilbert's curve through a square of 2^16 cells a side. */
const hilbertKey = (x: number, y: number): number => {
  let key = 0;
  let [column, row] = [x, y];
  for (let side = 1 << (SIDE_BITS - 1); side > 0; side >>= 1) {
    const right = (column & side) > 0 ? 1 : 0;
    const up = (row & side) > 0 ? 1 : 0;
    key = (key << 2) | ((3 * right) ^ up);
    if (up === 0) {
      const turned = right === 1 ? ~row : row;
      row = right === 1 ? ~column : column;
      column = turned;
    }
  }
  return key >>> 0;
};

/** Indices by rising key, equal keys in their order: counting by digits from the lowest. */
const orderByKey = (keys: Uint32Array): Uint32Array => {
  let from = Uint32Array.from(keys, (_, index) => index);
  let to = new Uint32Array(keys.length);
  for (let shift = 0; shift < 2 * SIDE_BITS; shift += DIGIT_BITS) {
    const places = new Uint32Array(DIGITS);
    for (const key of keys) {
      const digit = (key >>> shift) & (DIGITS - 1);
      places[digit] = (places[digit] ?? 0) + 1;
    }
    let place = 0;
    for (let digit = 0; digit < DIGITS; digit++) {
      const count = places[digit] ?? 0;
      places[digit] = place;
      place += count;
    }
    for (const index of from) {
      const digit = ((keys[index] ?? 0) >>> shift) & (DIGITS - 1);
      const next = places[digit] ?? 0;
      places[digit] = next + 1;
      to[next] = index;
    }
    [from, to] = [to, from];
  }
  return from;
};

/** The order of points (x and y in turn) along Hilbert's curve, so that neighbours come together; linear in their number. */
export const hilbertOrder = (points: Float64Array): Uint32Array => {
  const count = points.length / 2;
  const keys = new Uint32Array(count);
  let [west, south, east, north] = [points[0] ?? 0, points[1] ?? 0, points[0] ?? 0, points[1] ?? 0];
  for (let at = 0; at < points.length; at += 2) {
    const x = points[at] ?? 0;
    const y = points[at + 1] ?? 0;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  const cellsAcross = LAST_CELL / Math.max(east - west, north - south, Number.MIN_VALUE);
  const scale = Number.isFinite(cellsAcross) ? cellsAcross : 0;
  for (let index = 0; index < count; index++)
    keys[index] = hilbertKey(((points[2 * index] ?? 0) - west) * scale, ((points[2 * index + 1] ?? 0) - south) * scale);
  return orderByKey(keys);
};
