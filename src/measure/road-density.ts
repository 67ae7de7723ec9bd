import type { MultiPolygon, Polygon } from 'geojson';
import { antimeridianFault, edgesOf, faultOfPosition } from './road-edges.ts';
import { type Extent, extentOf } from './road-extent.ts';
import { piecesOf } from './road-pieces.ts';
import { plantRoads, type RoadColumns, type RoadTree, SEGMENT_BITS } from './road-tree.ts';
import { type Effort, roadWalker, type WalkRoads } from './road-walk.ts';

/** A road: its centre line and the group under which its metres are summed (a grade, or whatever the caller tells apart). */
export interface Road {
  readonly id: string;
  readonly group: string;
  /** Longitude and latitude of each vertex in degrees, WGS84; what follows them is left aside. */
  readonly course: readonly (readonly number[])[];
}

/** Roads ready to be measured in any number of polygons. */
export interface PreparedRoads {
  /** In the order in which the roads first name them. */
  readonly groups: readonly string[];
  readonly ids: readonly string[];
  readonly tree: RoadTree;
  readonly walk: WalkRoads;
}

/** Metres of one group: strictly inside a polygon, and exactly on its edge (whole length, not halved). */
export interface RoadMetres {
  readonly insideMetres: number;
  readonly edgeMetres: number;
}

/** A part of a road inside a polygon or on its edge, in metres along the road from its first position. */
export interface RoadPiece {
  readonly roadId: string;
  readonly group: string;
  readonly fromMetres: number;
  readonly toMetres: number;
  readonly onEdge: boolean;
}

/** Roads as columns, for many: ids and groups by index, the positions of road r from starts[r] up to starts[r + 1]. */
export interface RoadTable extends Omit<RoadColumns, 'groupCount'> {
  readonly ids: readonly string[];
  readonly groups: readonly string[];
}

const refuse = ({ coordinates, starts, ids }: RoadTable, road: number, position: number): never => {
  const name = `road ${ids[road]}`;
  const size = (starts[road + 1] ?? 0) - (starts[road] ?? 0);
  if (size < 2) throw new RangeError(`${name}: has ${size} positions; give at least 2`);
  const at = 2 * ((starts[road] ?? 0) + position);
  const [longitude = Number.NaN, latitude = Number.NaN] = coordinates.subarray(at, at + 2);
  const before = coordinates[at - 2] ?? Number.NaN;
  const fault =
    faultOfPosition(longitude, latitude) ?? antimeridianFault(Math.min(before, longitude), Math.max(before, longitude));
  throw new RangeError(`${name}, position ${position}: ${fault}`);
};

const refuseFaults = (table: RoadTable, { west, south, east, north }: Extent): void => {
  const { coordinates, starts } = table;
  const isOnEarth = west >= -180 && east <= 180 && south >= -90 && north <= 90;
  const isNarrow = east - west <= 180;
  for (let road = 0; road + 1 < starts.length; road++) {
    const first = starts[road] ?? 0;
    const end = starts[road + 1] ?? 0;
    if (end < first + 2) refuse(table, road, 0);
    if (isOnEarth && isNarrow) continue;
    for (let at = first; at < end; at++) {
      const longitude = coordinates[2 * at] ?? Number.NaN;
      const isSpanning = at > first && Math.abs(longitude - (coordinates[2 * at - 2] ?? Number.NaN)) > 180;
      if (isSpanning || faultOfPosition(longitude, coordinates[2 * at + 1] ?? Number.NaN) !== null)
        refuse(table, road, at - first);
    }
  }
};

/** As prepareRoads, from columns, which are kept and must not be changed afterwards. */
export const prepareRoadTable = (table: RoadTable): PreparedRoads => {
  const { groups, ids } = table;
  const extent = extentOf(table.coordinates);
  refuseFaults(table, extent);
  const tree = plantRoads({ ...table, groupCount: groups.length }, extent);
  return { groups, ids, tree, walk: roadWalker(tree) };
};

/**
 * Readies roads to be measured in polygons: what depends on the roads alone is done here, once. Throws a RangeError that names
 * the road, the value and the remedy when a position is no place on Earth, a road has fewer than two or goes round half of it.
 */
export const prepareRoads = (roads: readonly Road[]): PreparedRoads => {
  const starts = new Uint32Array(roads.length + 1);
  roads.forEach(({ course }, road) => {
    starts[road + 1] = (starts[road] ?? 0) + course.length;
  });
  const coordinates = new Float64Array(2 * (starts[roads.length] ?? 0));
  const groups = new Map<string, number>();
  const groupOfRoad = new Uint32Array(roads.length);
  let end = 0;
  roads.forEach(({ group, course }, road) => {
    const index = groups.get(group) ?? groups.size;
    groups.set(group, index);
    groupOfRoad[road] = index;
    for (const [longitude = Number.NaN, latitude = Number.NaN] of course) {
      coordinates[end++] = longitude;
      coordinates[end++] = latitude;
    }
  });
  return prepareRoadTable({ coordinates, starts, groupOfRoad, ids: roads.map(({ id }) => id), groups: [...groups.keys()] });
};

/** The metres of each group in a polygon given by edgesOf, inside and on the edge in turn, and what counting them took. */
export const countMetres = (
  { groups, tree, walk }: PreparedRoads,
  edges: Float64Array,
): { sums: Float64Array; effort: Effort } => {
  const sums = new Float64Array(2 * groups.length);
  const { indices, metres } = tree.leaves;
  const add = (at: number, more: number): void => {
    sums[at] = (sums[at] ?? 0) + more;
  };
  const takeLeaf = (leaf: number): void => add(2 * ((indices[8 * leaf + 7] ?? 0) >>> SEGMENT_BITS), metres[4 * leaf + 2] ?? 0);
  const effort = walk(edges, {
    takeNode: (level, node, firstLeaf, endLeaf) => {
      const summed = tree.levels[level]?.metres ?? new Float64Array();
      if (summed.length === 0) for (let leaf = firstLeaf; leaf < endLeaf; leaf++) takeLeaf(leaf);
      else for (let group = 0; group < groups.length; group++) add(2 * group, summed[node * groups.length + group] ?? 0);
    },
    takeLeaf,
    takePart: (leaf, fromMetres, toMetres, isOnEdge) =>
      add(2 * ((indices[8 * leaf + 7] ?? 0) >>> SEGMENT_BITS) + (isOnEdge ? 1 : 0), toMetres - fromMetres),
  });
  return { sums, effort };
};

/**
 * Metres of each group (in the order of prepared.groups) inside a polygon, even-odd, and exactly on its edge. The edge belongs
 * half to each side, so inside + ½ edge of the parts of a whole sum to that of the whole. Throws a RangeError that names the
 * polygon (as `name`), the value and the remedy.
 */
export const metresWithin = (
  prepared: PreparedRoads,
  polygon: Polygon | MultiPolygon,
  name = 'polygon',
): readonly RoadMetres[] => {
  const { sums } = countMetres(prepared, edgesOf(polygon, name));
  return prepared.groups.map((_, group) => ({ insideMetres: sums[2 * group] ?? 0, edgeMetres: sums[2 * group + 1] ?? 0 }));
};

/**
 * The parts of roads that metresWithin counts, road by road as prepared and along each; parts of a road that touch and are
 * alike are one. Throws as metresWithin does.
 */
export const piecesWithin = (
  { groups, ids, tree, walk }: PreparedRoads,
  polygon: Polygon | MultiPolygon,
  name = 'polygon',
): readonly RoadPiece[] =>
  piecesOf(tree, walk, edgesOf(polygon, name)).map(({ road, group, ...piece }) => ({
    roadId: ids[road] ?? '',
    group: groups[group] ?? '',
    ...piece,
  }));
