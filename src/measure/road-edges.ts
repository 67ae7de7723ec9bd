import type { MultiPolygon, Polygon } from 'geojson';

type Ring = readonly (readonly number[])[];

const NUMBERS_PER_EDGE = 4;

/** Says what is wrong with a position, or null; degrees. */
export const faultOfPosition = (longitude: number, latitude: number): string | null => {
  if (!(longitude >= -180 && longitude <= 180))
    return `longitude ${longitude} is outside −180 to 180; give degrees, WGS84, longitude first`;
  if (!(latitude >= -90 && latitude <= 90))
    return `latitude ${latitude} is outside −90 to 90; give degrees, WGS84, longitude first`;
  return null;
};

/** What is said of something that goes more than half round the Earth, from one longitude to another. */
export const antimeridianFault = (west: number, east: number): string =>
  `spans ${east - west}° of longitude (${west} to ${east}), more than 180; cut it at the antimeridian`;

const faultOfRing = (ring: Ring): string | null => {
  if (ring.length < 4) return `has ${ring.length} positions; give at least 4, the last equal to the first`;
  let west = 180;
  let east = -180;
  for (let at = 0; at < ring.length; at++) {
    const longitude = ring[at]?.[0] ?? Number.NaN;
    const fault = faultOfPosition(longitude, ring[at]?.[1] ?? Number.NaN);
    if (fault !== null) return `position ${at}: ${fault}`;
    if (longitude < west) west = longitude;
    if (longitude > east) east = longitude;
  }
  const [first, last] = [ring[0], ring.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1])
    return `is not closed: it begins at ${first?.slice(0, 2)} and ends at ${last?.slice(0, 2)}; repeat the first position at the end`;
  return east - west > 180 ? antimeridianFault(west, east) : null;
};

/** Throws what is wrong with a polygon, if anything is. */
const refuseFaults = (polygon: Polygon | MultiPolygon, name: string): void => {
  const parts = polygon.type === 'Polygon' ? [polygon.coordinates] : polygon.coordinates;
  if (parts.length === 0) throw new RangeError(`${name}: has no polygon; give at least one`);
  for (const [part, rings] of parts.entries()) {
    const partName = polygon.type === 'Polygon' ? name : `${name}, polygon ${part}`;
    if (rings.length === 0) throw new RangeError(`${partName}: has no ring; give at least the outer one`);
    for (const [index, ring] of rings.entries()) {
      const fault = faultOfRing(ring);
      if (fault !== null) throw new RangeError(`${partName}, ring ${index}: ${fault}`);
    }
  }
};

/** Writes the edges of a ring from `end` on; gives where they end, or −1 when the ring may be at fault. */
const writeEdges = (ring: Ring, edges: Float64Array, from: number): number => {
  const firstX = ring[0]?.[0] ?? Number.NaN;
  const firstY = ring[0]?.[1] ?? Number.NaN;
  let end = from;
  let x = firstX;
  let y = firstY;
  let west = x;
  let east = x;
  let south = y;
  let north = y;
  let total = x + y;
  for (let at = 1; at < ring.length; at++) {
    const position = ring[at];
    const nextX = position?.[0] ?? Number.NaN;
    const nextY = position?.[1] ?? Number.NaN;
    // Without a branch, since which way an edge goes cannot be foretold.
    const isBackward = +(nextX < x) | (+(nextX === x) & +(nextY < y));
    const start = end + 2 * isBackward;
    const other = end + 2 * (isBackward ^ 1);
    edges[start] = x;
    edges[start + 1] = y;
    edges[other] = nextX;
    edges[other + 1] = nextY;
    if (x !== nextX || y !== nextY) end += NUMBERS_PER_EDGE;
    x = nextX;
    y = nextY;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
    total += x + y;
  }
  const isOnEarth = west >= -180 && east <= 180 && south >= -90 && north <= 90 && east - west <= 180;
  const isClosed = x === firstX && y === firstY && ring.length >= 4;
  return isOnEarth && isClosed && !Number.isNaN(total) ? end : -1;
};

/**
 * The edges of all rings of a polygon, each as longitude and latitude of its two ends (degrees), the western end first (of a
 * vertical one the southern): whoever shares an edge gets the same four numbers. Edges without length are left out. Throws a
 * RangeError that names the polygon, the ring, the value and the remedy.
 */
export const edgesOf = (polygon: Polygon | MultiPolygon, name: string): Float64Array => {
  const parts = polygon.type === 'Polygon' ? [polygon.coordinates] : polygon.coordinates;
  let most = 0;
  let isSound = parts.length > 0;
  for (const rings of parts) {
    isSound &&= rings.length > 0;
    for (const ring of rings) most += ring.length;
  }
  const edges = new Float64Array(NUMBERS_PER_EDGE * most);
  let end = 0;
  for (const rings of parts) {
    for (const ring of rings) {
      const ringEnd = writeEdges(ring, edges, end);
      isSound &&= ringEnd >= 0;
      end = Math.max(end, ringEnd);
    }
  }
  if (!isSound) refuseFaults(polygon, name);
  return edges.subarray(0, end);
};
