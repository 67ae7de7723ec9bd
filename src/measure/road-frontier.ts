/** Larger than what rounding can do to the side of a line on which a corner lies, relative to the terms of the sum. */
const SIDE_ERROR = 1e-15;

/**
 * The edges of a polygon that still matter in a box: those that may touch it, and (written as ~edge) those that lie above it and
 * reach over a part of its width only. What lies beneath is forgotten; what reaches over the whole width turns outside into
 * inside for all of the box at once. An edge is above a place when it covers its longitude, the western end included and the
 * eastern not, and lies north of it.
 */
export interface Frontier {
  /** Four numbers an edge, as edgesOf gives them. */
  readonly edges: Float64Array;
  /** Lists of edges one behind the other, each narrower than the one before. */
  list: Int32Array;
  /** Of the last narrowing: how many edges may touch the box, and whether an odd number reach over all of it (1) or not (0). */
  touching: number;
  flips: number;
  /** How many edges have been looked at so far. */
  looks: number;
}

/** All edges of a polygon, none of them judged yet: the list from 0 to their number. */
export const frontierOf = (edges: Float64Array): Frontier => {
  const count = edges.length / 4;
  const list = new Int32Array(4 * count + 64);
  for (let edge = 0; edge < count; edge++) list[edge] = edge;
  return { edges, list, touching: count, flips: 0, looks: 0 };
};

const reserve = (frontier: Frontier, length: number): Int32Array => {
  if (length > frontier.list.length) {
    const longer = new Int32Array(2 * length);
    longer.set(frontier.list);
    frontier.list = longer;
  }
  return frontier.list;
};

/**
 * Writes behind the list from–to what of it matters in a box within the list's own (degrees), and gives the end of the new list.
 * Never leaves out an edge that touches the box.
 */
export const narrow = (
  frontier: Frontier,
  from: number,
  to: number,
  west: number,
  south: number,
  east: number,
  north: number,
): number => {
  const list = reserve(frontier, to + to - from);
  const { edges } = frontier;
  let end = to;
  let touching = 0;
  let flips = 0;
  for (let at = from; at < to; at++) {
    const entry = list[at] ?? 0;
    const edge = entry < 0 ? ~entry : entry;
    const startX = edges[4 * edge] ?? 0;
    const endX = edges[4 * edge + 2] ?? 0;
    if (endX < west || startX > east) continue;
    let isAbove = entry < 0;
    if (!isAbove) {
      const startY = edges[4 * edge + 1] ?? 0;
      const endY = edges[4 * edge + 3] ?? 0;
      const low = startY < endY ? startY : endY;
      const high = startY < endY ? endY : startY;
      if (high < south) continue;
      if (low > north) isAbove = true;
      else {
        // On which side of the edge's line the box's corners lie: positive is above it.
        const width = endX - startX;
        const rise = endY - startY;
        const top = width * (north - startY);
        const bottom = width * (south - startY);
        const atWest = rise * (west - startX);
        const atEast = rise * (east - startX);
        const error = SIDE_ERROR * (Math.abs(top) + Math.abs(bottom) + Math.abs(atWest) + Math.abs(atEast));
        if (bottom - (atWest > atEast ? atWest : atEast) > error) continue;
        isAbove = top - (atWest < atEast ? atWest : atEast) < -error;
      }
    }
    if (!isAbove) {
      list[end++] = edge;
      touching++;
    } else if (startX <= west && endX > east) flips ^= 1;
    else if (endX > west) list[end++] = ~edge;
  }
  frontier.touching = touching;
  frontier.flips = flips;
  frontier.looks += to - from;
  return end;
};

/** Whether an odd number (1) or an even number (0) of the edges that a list holds as lying above do so at a longitude. */
export const flipsAbove = ({ edges, list }: Frontier, from: number, to: number, longitude: number): number => {
  let flips = 0;
  for (let at = from; at < to; at++) {
    const entry = list[at] ?? 0;
    if (entry < 0 && (edges[4 * ~entry] ?? 0) <= longitude && (edges[4 * ~entry + 2] ?? 0) > longitude) flips ^= 1;
  }
  return flips;
};
