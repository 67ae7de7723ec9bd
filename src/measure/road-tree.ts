import { type LengthTable, lengthTable, metresBetween } from './road-lengths.ts';
import { hilbertOrder } from './road-order.ts';

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
const STRETCH_SEGMENTS = 8;
export const NODE_SIZE = 8;
/** Beyond so many groups the sums by group would outweigh the roads: nodes then go without. */
const MOST_GROUPS_SUMMED = 32;

/** One level of nodes over the stretches; node n holds the things from n × NODE_SIZE of the level below. */
export interface TreeLevel {
  readonly count: number;
  /** West, south, east, north of each node, degrees. */
  readonly boxes: Float64Array;
  /** Metres by group of each node; empty where there are too many groups. */
  readonly metres: Float64Array;
}

/** The roads cut into stretches of a few segments, neighbours together, under a tree of boxes. */
export interface RoadTree {
  readonly table: LengthTable;
  readonly groupCount: number;
  readonly stretchCount: number;
  readonly coordinates: Float64Array;
  /** By stretch: its first position in coordinates; one more at the end. */
  readonly firsts: Uint32Array;
  readonly metres: Float64Array;
  /** By stretch: metres along its road before it. */
  readonly metresBefore: Float64Array;
  readonly roads: Uint32Array;
  readonly groups: Uint32Array;
  /** Lowest first; the last holds one node. */
  readonly levels: readonly TreeLevel[];
}

/** Stretches in the order of the roads, before neighbours are put together. */
interface Stretches {
  readonly table: LengthTable;
  readonly firsts: Uint32Array;
  readonly sizes: Uint8Array;
  readonly roads: Uint32Array;
  readonly metres: Float64Array;
  readonly metresBefore: Float64Array;
  readonly middles: Float64Array;
}

const countStretches = (starts: Uint32Array): number => {
  let count = 0;
  for (let road = 0; road + 1 < starts.length; road++)
    count += Math.ceil(((starts[road + 1] ?? 0) - (starts[road] ?? 0) - 1) / STRETCH_SEGMENTS);
  return count;
};

const latitudeTable = (coordinates: Float64Array): LengthTable => {
  let south = 90;
  let north = -90;
  for (let at = 1; at < coordinates.length; at += 2) {
    const latitude = coordinates[at] ?? 0;
    if (latitude < south) south = latitude;
    if (latitude > north) north = latitude;
  }
  return lengthTable(Math.min(south, north), north);
};

const cutIntoStretches = ({ coordinates, starts }: RoadColumns): Stretches => {
  const table = latitudeTable(coordinates);
  const count = countStretches(starts);
  const firsts = new Uint32Array(count);
  const sizes = new Uint8Array(count);
  const roads = new Uint32Array(count);
  const metres = new Float64Array(count);
  const metresBefore = new Float64Array(count);
  const middles = new Float64Array(2 * count);
  let stretch = 0;
  for (let road = 0; road + 1 < starts.length; road++) {
    const last = (starts[road + 1] ?? 0) - 1;
    let before = 0;
    for (let first = starts[road] ?? 0; first < last; first += STRETCH_SEGMENTS) {
      const end = Math.min(last, first + STRETCH_SEGMENTS);
      let longitude = coordinates[2 * first] ?? 0;
      let latitude = coordinates[2 * first + 1] ?? 0;
      let [west, east, south, north] = [longitude, longitude, latitude, latitude];
      let sum = 0;
      for (let to = first + 1; to <= end; to++) {
        const toLongitude = coordinates[2 * to] ?? 0;
        const toLatitude = coordinates[2 * to + 1] ?? 0;
        sum += metresBetween(table, longitude, latitude, toLongitude, toLatitude);
        longitude = toLongitude;
        latitude = toLatitude;
        if (longitude < west) west = longitude;
        if (longitude > east) east = longitude;
        if (latitude < south) south = latitude;
        if (latitude > north) north = latitude;
      }
      firsts[stretch] = first;
      sizes[stretch] = end - first + 1;
      roads[stretch] = road;
      metres[stretch] = sum;
      metresBefore[stretch] = before;
      middles[2 * stretch] = (west + east) / 2;
      middles[2 * stretch + 1] = (south + north) / 2;
      stretch++;
      before += sum;
    }
  }
  return { table, firsts, sizes, roads, metres, metresBefore, middles };
};

/** Widens the box of a node by a box. */
const widen = (boxes: Float64Array, node: number, west: number, south: number, east: number, north: number): void => {
  const at = 4 * node;
  if (west < (boxes[at] ?? 0)) boxes[at] = west;
  if (south < (boxes[at + 1] ?? 0)) boxes[at + 1] = south;
  if (east > (boxes[at + 2] ?? 0)) boxes[at + 2] = east;
  if (north > (boxes[at + 3] ?? 0)) boxes[at + 3] = north;
};

const emptyLevel = (things: number, groupsSummed: number): TreeLevel => {
  const count = Math.ceil(things / NODE_SIZE);
  const boxes = new Float64Array(4 * count);
  for (let at = 0; at < boxes.length; at++) boxes[at] = at % 4 < 2 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  return { count, boxes, metres: new Float64Array(count * groupsSummed) };
};

const levelAbove = (below: TreeLevel, groupsSummed: number): TreeLevel => {
  const level = emptyLevel(below.count, groupsSummed);
  for (let child = 0; child < below.count; child++) {
    const node = Math.floor(child / NODE_SIZE);
    const [west = 0, south = 0, east = 0, north = 0] = below.boxes.subarray(4 * child, 4 * child + 4);
    widen(level.boxes, node, west, south, east, north);
    for (let group = 0; group < groupsSummed; group++) {
      const at = node * groupsSummed + group;
      level.metres[at] = (level.metres[at] ?? 0) + (below.metres[child * groupsSummed + group] ?? 0);
    }
  }
  return level;
};

/** Cuts roads into stretches, brings neighbours together and sums metres up a tree; linear in the number of positions. */
export const plantRoads = (columns: RoadColumns): RoadTree => {
  const { table, ...given } = cutIntoStretches(columns);
  const { groupCount } = columns;
  const order = hilbertOrder(given.middles);
  const stretchCount = order.length;
  const groupsSummed = groupCount > MOST_GROUPS_SUMMED ? 0 : groupCount;
  const positions = given.sizes.reduce((sum, size) => sum + size, 0);
  const coordinates = new Float64Array(2 * positions);
  const firsts = new Uint32Array(stretchCount + 1);
  const metres = new Float64Array(stretchCount);
  const metresBefore = new Float64Array(stretchCount);
  const roads = new Uint32Array(stretchCount);
  const groups = new Uint32Array(stretchCount);
  const lowest = emptyLevel(stretchCount, groupsSummed);
  let position = 0;
  for (let stretch = 0; stretch < stretchCount; stretch++) {
    const old = order[stretch] ?? 0;
    const road = given.roads[old] ?? 0;
    const group = columns.groupOfRoad[road] ?? 0;
    const node = Math.floor(stretch / NODE_SIZE);
    firsts[stretch] = position;
    roads[stretch] = road;
    groups[stretch] = group;
    metres[stretch] = given.metres[old] ?? 0;
    metresBefore[stretch] = given.metresBefore[old] ?? 0;
    const from = given.firsts[old] ?? 0;
    const end = from + (given.sizes[old] ?? 0);
    for (let at = from; at < end; at++) {
      const longitude = columns.coordinates[2 * at] ?? 0;
      const latitude = columns.coordinates[2 * at + 1] ?? 0;
      coordinates[2 * position] = longitude;
      coordinates[2 * position + 1] = latitude;
      widen(lowest.boxes, node, longitude, latitude, longitude, latitude);
      position++;
    }
    const sum = node * groupsSummed + group;
    if (groupsSummed > 0) lowest.metres[sum] = (lowest.metres[sum] ?? 0) + (given.metres[old] ?? 0);
  }
  firsts[stretchCount] = position;
  const levels = [lowest];
  for (let top = lowest; top.count > 1; ) {
    top = levelAbove(top, groupsSummed);
    levels.push(top);
  }
  return { table, groupCount, stretchCount, coordinates, firsts, metres, metresBefore, roads, groups, levels };
};
