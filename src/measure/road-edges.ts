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

const ringsOf = (polygon: Polygon | MultiPolygon, name: string): readonly Ring[] => {
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
  return parts.flat();
};

/**
 * The edges of all rings of a polygon, each as longitude and latitude of its two ends (degrees), the western end first (of a
 * vertical one the southern): whoever shares an edge gets the same four numbers. Edges without length are left out. Throws a
 * RangeError that names the polygon, the ring, the value and the remedy.
 */
export const edgesOf = (polygon: Polygon | MultiPolygon, name: string): Float64Array => {
  const rings = ringsOf(polygon, name);
  const edges = new Float64Array(NUMBERS_PER_EDGE * rings.reduce((sum, ring) => sum + ring.length - 1, 0));
  let end = 0;
  for (const ring of rings) {
    let x = Number.NaN;
    let y = Number.NaN;
    for (const position of ring) {
      const nextX = position[0] ?? Number.NaN;
      const nextY = position[1] ?? Number.NaN;
      const forward = x < nextX || (x === nextX && y < nextY);
      if (forward || nextX < x || (x === nextX && nextY < y)) {
        edges[end] = forward ? x : nextX;
        edges[end + 1] = forward ? y : nextY;
        edges[end + 2] = forward ? nextX : x;
        edges[end + 3] = forward ? nextY : y;
        end += NUMBERS_PER_EDGE;
      }
      x = nextX;
      y = nextY;
    }
  }
  return edges.subarray(0, end);
};
