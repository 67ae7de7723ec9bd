import type { Extent } from './road-extent.ts';
import { STEPS_PER_DEGREE } from './road-grid.ts';
import { type LengthTable, lengthTable, metresBetween } from './road-lengths.ts';
import { placesAlongCurve } from './road-order.ts';

/** Roads as columns: the positions of road r are those from starts[r] up to starts[r + 1]. */
export interface RoadColumns {
  /** Longitude and latitude of every position in turn, degrees. */
  readonly coordinates: Float64Array;
  /** The first position of each road, and at the end how many positions there are. */
  readonly starts: Uint32Array;
  /** The group of each road, an index. */
  readonly groupOfRoad: Uint32Array;
  readonly groupCount: number;
}

/** How many segments of a road are kept together at most, and how many things a node holds. */
export const STRETCH_SEGMENTS = 8;
export const NODE_SIZE = 8;
/** Beyond so many groups the sums by group would outweigh the roads: nodes then go without. */
const MOST_GROUPS_SUMMED = 32;
/** One level of nodes over the leaves; node n holds the things from n × NODE_SIZE of the level below. */
export interface TreeLevel {
  readonly count: number;
  /** West, south, east, north of each node, steps. */
  readonly boxes: Int32Array;
  /** Metres by group of each node; empty where there are too many groups. */
  readonly metres: Float64Array;
}

/** Of a leaf's four last bytes those that hold the number of segments; the others hold the group. */
export const SEGMENT_BITS = 4;
export const SEGMENT_MASK = (1 << SEGMENT_BITS) - 1;

/** A leaf for every stretch, neighbours together: 32 bytes each, seen as three arrays over the same memory. */
export interface Leaves {
  readonly count: number;
  /** West, south, east, north from 8 × leaf, steps. */
  readonly boxes: Int32Array;
  /** Metres of the stretch at 4 × leaf + 2. */
  readonly metres: Float64Array;
  /** Its first position at 8 × leaf + 6, its group and number of segments at 8 × leaf + 7. */
  readonly indices: Uint32Array;
}

/** The roads cut into stretches of a few segments, under a tree of boxes. */
export interface RoadTree {
  readonly table: LengthTable;
  readonly groupCount: number;
  readonly coordinates: Float64Array;
  readonly starts: Uint32Array;
  readonly leaves: Leaves;
  /** Lowest first; the last holds one node. */
  readonly levels: readonly TreeLevel[];
}

const emptyLeaves = (count: number): Leaves => {
  const memory = new ArrayBuffer(32 * count);
  return { count, boxes: new Int32Array(memory), metres: new Float64Array(memory), indices: new Uint32Array(memory) };
};

/** Measures the stretches and writes each as the leaf at its place. */
const leavesOf = ({ coordinates, starts, groupOfRoad }: RoadColumns, places: Uint32Array, table: LengthTable): Leaves => {
  const leaves = emptyLeaves(places.length);
  const { boxes, metres, indices } = leaves;
  let stretch = 0;
  for (let road = 0; road + 1 < starts.length; road++) {
    const group = (groupOfRoad[road] ?? 0) << SEGMENT_BITS;
    const last = (starts[road + 1] ?? 0) - 1;
    for (let first = starts[road] ?? 0; first < last; first += STRETCH_SEGMENTS) {
      const end = Math.min(last, first + STRETCH_SEGMENTS);
      let longitude = coordinates[2 * first] ?? 0;
      let latitude = coordinates[2 * first + 1] ?? 0;
      let west = longitude;
      let east = longitude;
      let south = latitude;
      let north = latitude;
      let sum = 0;
      for (let at = 2 * first + 2; at <= 2 * end; at += 2) {
        const toLongitude = coordinates[at] ?? 0;
        const toLatitude = coordinates[at + 1] ?? 0;
        sum += metresBetween(table, longitude, latitude, toLongitude, toLatitude);
        longitude = toLongitude;
        latitude = toLatitude;
        // The lesser and the greater of two without a branch, which here cannot be foretold; rounding is far below a step.
        west = (west + longitude - Math.abs(west - longitude)) / 2;
        east = (east + longitude + Math.abs(east - longitude)) / 2;
        south = (south + latitude - Math.abs(south - latitude)) / 2;
        north = (north + latitude + Math.abs(north - latitude)) / 2;
      }
      const leaf = places[stretch++] ?? 0;
      // Toward zero, hence a step wider on every side.
      boxes[8 * leaf] = (west * STEPS_PER_DEGREE - 1) | 0;
      boxes[8 * leaf + 1] = (south * STEPS_PER_DEGREE - 1) | 0;
      boxes[8 * leaf + 2] = (east * STEPS_PER_DEGREE + 1) | 0;
      boxes[8 * leaf + 3] = (north * STEPS_PER_DEGREE + 1) | 0;
      metres[4 * leaf + 2] = sum;
      indices[8 * leaf + 6] = first;
      indices[8 * leaf + 7] = group | (end - first);
    }
  }
  return leaves;
};

/** A level of nodes around boxes that stand `stride` numbers apart. */
const levelAround = (count: number, below: Int32Array, stride: number, groupsSummed: number): TreeLevel => {
  const nodes = Math.ceil(count / NODE_SIZE);
  const boxes = new Int32Array(4 * nodes);
  for (let node = 0; node < nodes; node++) {
    const end = stride * Math.min(count, (node + 1) * NODE_SIZE);
    let at = stride * node * NODE_SIZE;
    let west = below[at] ?? 0;
    let south = below[at + 1] ?? 0;
    let east = below[at + 2] ?? 0;
    let north = below[at + 3] ?? 0;
    for (at += stride; at < end; at += stride) {
      west = Math.min(west, below[at] ?? 0);
      south = Math.min(south, below[at + 1] ?? 0);
      east = Math.max(east, below[at + 2] ?? 0);
      north = Math.max(north, below[at + 3] ?? 0);
    }
    boxes[4 * node] = west;
    boxes[4 * node + 1] = south;
    boxes[4 * node + 2] = east;
    boxes[4 * node + 3] = north;
  }
  return { count: nodes, boxes, metres: new Float64Array(nodes * groupsSummed) };
};

const levelsOver = (leaves: Leaves, groupsSummed: number): readonly TreeLevel[] => {
  const lowest = levelAround(leaves.count, leaves.boxes, 8, groupsSummed);
  for (let node = 0; groupsSummed > 0 && node < lowest.count; node++) {
    const end = Math.min(leaves.count, (node + 1) * NODE_SIZE);
    for (let leaf = node * NODE_SIZE; leaf < end; leaf++) {
      const sum = node * groupsSummed + ((leaves.indices[8 * leaf + 7] ?? 0) >>> SEGMENT_BITS);
      lowest.metres[sum] = (lowest.metres[sum] ?? 0) + (leaves.metres[4 * leaf + 2] ?? 0);
    }
  }
  const levels = [lowest];
  for (let top = lowest; top.count > 1; ) {
    const above = levelAround(top.count, top.boxes, 4, groupsSummed);
    for (let at = 0; at < top.metres.length; at++) {
      const sum = Math.floor(at / groupsSummed / NODE_SIZE) * groupsSummed + (at % groupsSummed);
      above.metres[sum] = (above.metres[sum] ?? 0) + (top.metres[at] ?? 0);
    }
    levels.push(above);
    top = above;
  }
  return levels;
};

/** Cuts roads of an extent into stretches, brings neighbours together and sums metres up a tree; linear in the positions. */
export const plantRoads = (columns: RoadColumns, extent: Extent): RoadTree => {
  const { coordinates, starts, groupCount } = columns;
  const table = lengthTable(extent.south, extent.north);
  const places = placesAlongCurve({ coordinates, starts, longest: STRETCH_SEGMENTS }, extent);
  const leaves = leavesOf(columns, places, table);
  const levels = levelsOver(leaves, groupCount > MOST_GROUPS_SUMMED ? 0 : groupCount);
  return { table, groupCount, coordinates, starts, leaves, levels };
};
