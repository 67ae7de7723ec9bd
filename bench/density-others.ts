import { booleanPointInPolygon, length, lineSplit, lineString } from '@turf/turf';
import type { Polygon, Position } from 'geojson';
import type { RoadPiece, RoadTable } from '#measure/road-density.ts';
import { geodesicMetres } from '../tests/measure/geodesic-oracle.ts';
import { type Edge, roundedParts, writtenEdges } from '../tests/measure/road-oracle.ts';

type Box = readonly [west: number, south: number, east: number, north: number];

const boxOf = (positions: readonly Position[]): Box => {
  const [longitudes, latitudes] = [positions.map(([x = 0]) => x), positions.map(([, y = 0]) => y)];
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
};

const meet = ([west, south, east, north]: Box, [otherWest, otherSouth, otherEast, otherNorth]: Box): boolean =>
  west <= otherEast && otherWest <= east && south <= otherNorth && otherSouth <= north;

/** The positions of a road of a table. */
export const courseOf = ({ coordinates, starts }: RoadTable, road: number): readonly Position[] => {
  const [first = 0, end = 0] = starts.subarray(road, road + 2);
  return Array.from({ length: end - first }, (_, index) => [
    ...coordinates.subarray(2 * (first + index), 2 * (first + index) + 2),
  ]);
};

/** One planar root for every coordinate after the first: no length can be had for less. */
export const planarLength = (coordinates: Float64Array): number => {
  let sum = 0;
  for (let at = 2; at + 1 < coordinates.length; at += 2) {
    const east = (coordinates[at] ?? 0) - (coordinates[at - 2] ?? 0);
    const north = (coordinates[at + 1] ?? 0) - (coordinates[at - 1] ?? 0);
    sum += Math.sqrt(east * east + north * north);
  }
  return sum;
};

/** Roads as Turf wants them, each with its box, so that those far from a zone cost it nothing. */
export const turfRoads = (table: RoadTable) =>
  table.ids.map((_, road) => {
    const course = [...courseOf(table, road)];
    return { line: lineString(course), box: boxOf(course) };
  });

/** The metres of road in a zone as one finds them with Turf: split every line that comes near, keep the parts whose middle is inside. */
export const turfMetres = (roads: ReturnType<typeof turfRoads>, zone: Polygon): number => {
  const zoneBox = boxOf(zone.coordinates.flat());
  let sum = 0;
  for (const { line, box } of roads) {
    if (!meet(box, zoneBox)) continue;
    const { features } = lineSplit(line, { type: 'Feature', properties: {}, geometry: zone });
    for (const part of features.length > 0 ? features : [line]) {
      const [[x = 0, y = 0] = [], [toX = 0, toY = 0] = []] = part.geometry.coordinates;
      if (booleanPointInPolygon([(x + toX) / 2, (y + toY) / 2], zone)) sum += length(part, { units: 'meters' });
    }
  }
  return sum;
};

/** Metres of each of some roads in a zone by brute force and GeographicLib. */
const bruteMetres = (table: RoadTable, roads: readonly number[], zone: Polygon): readonly number[] => {
  const edges = writtenEdges(zone);
  const zoneBox = boxOf(zone.coordinates.flat());
  return roads.map((road) => {
    const course = courseOf(table, road);
    if (!meet(boxOf(course), zoneBox)) return 0;
    return course.slice(1).reduce((sum, to, index) => {
      const segment: Edge = [course[index] ?? to, to];
      const [[x = 0, y = 0], [toX = 0, toY = 0]] = segment;
      const placeAt = (share: number): Position => [x + (toX - x) * share, y + (toY - y) * share];
      return roundedParts(segment, edges).reduce(
        (part, { from, to: end }) => part + geodesicMetres(placeAt(from), placeAt(end)),
        sum,
      );
    }, 0);
  });
};

/** The worst relative error of what pieces have of some roads in a zone, group by group. */
export const worstError = (table: RoadTable, roads: readonly number[], zone: Polygon, pieces: readonly RoadPiece[]): number => {
  const brute = bruteMetres(table, roads, zone);
  const wanted = new Set(roads.map((road) => table.ids[road]));
  return table.groups.reduce((worst, group, groupIndex) => {
    const expected = brute.reduce(
      (sum, metres, index) => (table.groupOfRoad[roads[index] ?? 0] === groupIndex ? sum + metres : sum),
      0,
    );
    const ours = pieces.reduce(
      (sum, piece) => (piece.group === group && wanted.has(piece.roadId) ? sum + piece.toMetres - piece.fromMetres : sum),
      0,
    );
    return expected === 0 ? worst : Math.max(worst, Math.abs(ours / expected - 1));
  }, 0);
};
