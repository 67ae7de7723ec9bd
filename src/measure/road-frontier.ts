import { extentOf } from './road-extent.ts';

/** Larger than what rounding can do to the side of a line on which a corner lies, relative to the terms of the sum. */
const SIDE_ERROR = 1e-15;

/** More than the middle of a box can be off by rounding. */
const ROUNDING_DEGREES = 1e-13;

/**
 * Narrows the edges of a polygon, box within box, to those that may touch a box. An edge is above a place when it covers its
 * longitude, the western end included and the eastern not, and lies north of it; a place is inside when an odd number of edges
 * are above it. Of the edges that do not touch a box only their parity over its western side is kept. Farther east in the box
 * it changes where such edges end, and only where one of the two edges at a vertex touches the box: two that do not cancel. So
 * the touching edges alone tell it, by those of their ends that lie north of the box.
 */
export interface Frontier {
  /** Four numbers an edge, as edgesOf gives them. */
  readonly edges: Float64Array;
  /**
   * West, south, east, north of the boxes at hand, degrees: box b from 4 × b. Numbers stand here and in arrays like it, not in
   * arguments, because an engine may allocate memory for every argument that is no small integer.
   */
  readonly boxes: Float64Array;
  /** Of each box whether an odd number of the edges that do not touch it lie above its western side. */
  readonly parities: Uint8Array;
  /** Of each box where the list of the edges that may touch it ends; it begins where that of the box before ends. */
  readonly ends: Int32Array;
  /** The lists. */
  list: Int32Array;
  /** West, south, east, north of all edges: beyond them nothing need be looked at. */
  readonly extent: Float64Array;
  /** How many edges have been held against a box so far. */
  looks: number;
}

/** How many boxes one box is divided into at most, and how often one may lie within another: levels of a tree, halves of a segment. */
const MOST_SIBLINGS = 8;
const DEEPEST = 120;

/** All edges of a polygon, as touching box 0, which is without end: the list from 0 to ends[0]. */
export const frontierOf = (edges: Float64Array): Frontier => {
  const count = edges.length / 4;
  const list = new Int32Array(4 * count + 64);
  for (let edge = 0; edge < count; edge++) list[edge] = edge;
  const boxes = new Float64Array(4 * MOST_SIBLINGS * DEEPEST);
  boxes.set([Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
  const ends = new Int32Array(MOST_SIBLINGS * DEEPEST);
  ends[0] = count;
  const { west, south, east, north } = extentOf(edges);
  const extent = new Float64Array([west, south, east, north]);
  return { edges, boxes, parities: new Uint8Array(MOST_SIBLINGS * DEEPEST), ends, list, extent, looks: 0 };
};

/** The first of the boxes into which a box is divided; they stand in groups of MOST_SIBLINGS. */
export const boxWithin = (box: number): number => (box | (MOST_SIBLINGS - 1)) + 1;

const reserve = (frontier: Frontier, length: number): Int32Array => {
  if (length > frontier.list.length) {
    const longer = new Int32Array(2 * length);
    longer.set(frontier.list);
    frontier.list = longer;
  }
  return frontier.list;
};

/**
 * Finds which edges of box `around`, whose list begins at `from`, may touch the boxes within it from `first` up to `end`, and
 * the parity of each; their lists are written from `free` on. Never leaves out an edge that touches a box.
 */
export const narrow = (frontier: Frontier, around: number, from: number, first: number, end: number, free: number): void => {
  const { boxes, edges, ends, extent, parities } = frontier;
  const to = ends[around] ?? 0;
  const list = reserve(frontier, free + (end - first) * (to - from) + 1);
  const aroundWest = boxes[4 * around] ?? 0;
  const aroundNorth = boxes[4 * around + 3] ?? 0;
  const parityAround = parities[around] ?? 0;
  const firstX = extent[0] ?? 0;
  const firstY = extent[1] ?? 0;
  const lastX = extent[2] ?? 0;
  const lastY = extent[3] ?? 0;
  let looks = 0;
  let at = free;
  for (let box = first; box < end; box++) {
    const west = boxes[4 * box] ?? 0;
    const south = boxes[4 * box + 1] ?? 0;
    const east = boxes[4 * box + 2] ?? 0;
    const north = boxes[4 * box + 3] ?? 0;
    const halfWidth = (east - west) / 2 + ROUNDING_DEGREES;
    const halfHeight = (north - south) / 2 + ROUNDING_DEGREES;
    const middleX = (west + east) / 2;
    const middleY = (south + north) / 2;
    if (west > lastX || east < firstX || south > lastY || north < firstY) {
      parities[box] = 0;
      ends[box] = at;
      continue;
    }
    let parity = parityAround;
    looks += to - from;
    // No branch in here: which way an edge lies cannot be foretold, and every wrong guess costs more than all the rest.
    for (let look = from; look < to; look++) {
      const edge = list[look] ?? 0;
      const startX = edges[4 * edge] ?? 0;
      const startY = edges[4 * edge + 1] ?? 0;
      const endX = edges[4 * edge + 2] ?? 0;
      const endY = edges[4 * edge + 3] ?? 0;
      // How far north of the edge's line the middle of the box lies, and how far the box reaches from there, in the same unit.
      const width = endX - startX;
      const rise = endY - startY;
      const up = width * (middleY - startY);
      const along = rise * (middleX - startX);
      const reach = width * halfHeight + Math.abs(rise) * halfWidth + SIDE_ERROR * (Math.abs(up) + Math.abs(along));
      const isAbove = (+(startY > north) & +(endY > north)) | +(up - along < -reach);
      const isBelow = (+(startY < south) & +(endY < south)) | +(up - along > reach);
      const startsBefore = +(startX <= west);
      const endsBefore = +(endX <= west);
      parity ^= startsBefore & (endsBefore ^ 1) & isAbove;
      parity ^= startsBefore & +(startX > aroundWest) & +(startY > aroundNorth);
      parity ^= endsBefore & +(endX > aroundWest) & +(endY > aroundNorth);
      list[at] = edge;
      at += +(startX <= east) & +(endX >= west) & ((isAbove | isBelow) ^ 1);
    }
    parities[box] = parity;
    ends[box] = at;
  }
  frontier.looks += looks;
};
