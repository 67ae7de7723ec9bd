import { DEGREES_PER_STEP, STEPS_PER_DEGREE } from './road-grid.ts';

/** Beyond every place on Earth. */
const FAR_STEPS = 2 ** 30 - 1;
/** So many touched boxes are gone into together: what they hold is fetched for all at once, since memory takes its time. */
export const BATCH = 32;
/** More boxes than ever stand on the stack: a batch in each level of a tree, segments of a stretch, halves of halves of one. */
const STACK_SIZE = 512;

/**
 * What is known of a polygon's edges on the way down a tree of boxes: for each box at hand which edges may touch it, and whether
 * those that do not lie above it. An edge is above a place when it covers its longitude, the western end included and the eastern
 * not, and lies north of it; a place is inside when an odd number of edges are above it.
 *
 * The touched boxes stand on a stack, as columns. Of edges there are four numbers in every array; edge e has them from 4 × e,
 * and that is how it is called in lists.
 */
export interface Frontier {
  /** The edges as edgesOf gives them, degrees. */
  edges: Float64Array;
  /**
   * The edges on the grid, their ends moved north and east to the next step: longitude and latitude of twice their middle, width
   * and rise, degrees. All sums of these are exact, and which ends lie west of a side of a box is as it is without the grid.
   */
  spans: Float64Array;
  /** West, south, east, north of all edges, steps: beyond them nothing need be looked at. */
  readonly extent: Int32Array;
  /** West, south, east, north of each box on the stack, steps. */
  readonly boxes: Int32Array;
  /** What the caller calls the box, an index. */
  readonly names: Uint32Array;
  /** Whether an odd number of the edges that do not touch the box lie above its western side. */
  readonly parities: Uint8Array;
  /** Where the list of the edges that may touch the box begins; it ends where that of the next box begins. */
  readonly starts: Int32Array;
  /** The lists. */
  list: Int32Array;
  /** What the last call of narrow found, box by box, a batch at most: INSIDE, TOUCHED or 0. */
  readonly found: Uint8Array;
  /** Twice the longitudes of the ends of edges north of the box being narrowed, degrees. */
  corners: Float64Array;
  /** How many edges have been held against a box or a stretch so far. */
  looks: number;
}

/** A frontier to be laid anew for each polygon: to make room for all this takes as long as to look at a small polygon. */
export const emptyFrontier = (): Frontier => {
  const boxes = new Int32Array(4 * STACK_SIZE);
  boxes.set([-FAR_STEPS, -FAR_STEPS, FAR_STEPS, FAR_STEPS]);
  return {
    edges: new Float64Array(),
    spans: new Float64Array(),
    extent: new Int32Array(4),
    boxes,
    names: new Uint32Array(STACK_SIZE),
    parities: new Uint8Array(STACK_SIZE),
    starts: new Int32Array(STACK_SIZE + 1),
    list: new Int32Array(),
    found: new Uint8Array(BATCH),
    corners: new Float64Array(),
    looks: 0,
  };
};

const onGrid = (degrees: number): number => Math.ceil(degrees * STEPS_PER_DEGREE) * DEGREES_PER_STEP;

/** Lays a frontier around a polygon's edges, given as edgesOf gives them: all touch the one box on the stack, which is without end. */
export const layFrontier = (frontier: Frontier, edges: Float64Array): void => {
  if (frontier.spans.length < edges.length) {
    frontier.spans = new Float64Array(2 * edges.length);
    frontier.corners = new Float64Array(edges.length + 1);
    frontier.list = new Int32Array(8 * edges.length + 64);
  }
  const { spans, list, extent, starts } = frontier;
  let west = Number.POSITIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  for (let edge = 0; edge < edges.length; edge += 4) {
    const startX = onGrid(edges[edge] ?? 0);
    const startY = onGrid(edges[edge | 1] ?? 0);
    const endX = onGrid(edges[edge | 2] ?? 0);
    const endY = onGrid(edges[edge | 3] ?? 0);
    spans[edge] = startX + endX;
    spans[edge | 1] = startY + endY;
    spans[edge | 2] = endX - startX;
    spans[edge | 3] = endY - startY;
    list[edge >> 2] = edge;
    if (startX < west) west = startX;
    if (endX > east) east = endX;
    if (startY < south) south = startY;
    if (startY > north) north = startY;
    if (endY < south) south = endY;
    if (endY > north) north = endY;
  }
  frontier.edges = edges;
  frontier.looks = 0;
  starts[1] = edges.length / 4;
  // On the grid an end lies up to a step farther north and east.
  extent[0] = west * STEPS_PER_DEGREE - 1;
  extent[1] = south * STEPS_PER_DEGREE - 1;
  extent[2] = east * STEPS_PER_DEGREE;
  extent[3] = north * STEPS_PER_DEGREE;
};
