import type { Frontier } from './road-frontier.ts';
import { DEGREES_PER_STEP } from './road-grid.ts';

/** What is found of a box: no edge touches it and it lies inside, or some edge may touch it. When neither, it lies outside. */
export const INSIDE = 1;
export const TOUCHED = 2;

/** By so much boxes are widened, twice: for the ends of edges, which are moved onto the grid, and for rounding. */
const SLACK_DEGREES = 2 * DEGREES_PER_STEP;

const lengthen = (frontier: Frontier, length: number): Int32Array => {
  const longer = new Int32Array(length);
  longer.set(frontier.list);
  frontier.list = longer;
  return longer;
};

/** Gathers the ends of a box's edges that lie north of it and over it; gives how many. */
const gatherCorners = ({ spans, boxes, corners, starts, list }: Frontier, around: number): number => {
  const west = 2 * (boxes[4 * around] ?? 0) * DEGREES_PER_STEP;
  const east = 2 * (boxes[4 * around + 2] ?? 0) * DEGREES_PER_STEP;
  const north = 2 * (boxes[4 * around + 3] ?? 0) * DEGREES_PER_STEP;
  const to = starts[around + 1] ?? 0;
  let count = 0;
  for (let look = starts[around] ?? 0; look < to; look++) {
    const edge = list[look] ?? 0;
    const edgeX = spans[edge] ?? 0;
    const edgeY = spans[edge | 1] ?? 0;
    const width = spans[edge | 2] ?? 0;
    const rise = spans[edge | 3] ?? 0;
    corners[count] = edgeX - width;
    count = (count + (+(edgeX - width > west) & +(edgeX - width <= east) & +(edgeY - rise > north))) | 0;
    corners[count] = edgeX + width;
    count = (count + (+(edgeX + width > west) & +(edgeX + width <= east) & +(edgeY + rise > north))) | 0;
  }
  return count;
};

/** Puts a touched box on the stack, whose list has been written and ends at `end`. */
const put = (
  { boxes, parities, starts }: Frontier,
  entry: number,
  near: Int32Array,
  at: number,
  parity: number,
  end: number,
): void => {
  parities[entry] = parity;
  boxes[4 * entry] = near[at] ?? 0;
  boxes[4 * entry + 1] = near[at + 1] ?? 0;
  boxes[4 * entry + 2] = near[at + 2] ?? 0;
  boxes[4 * entry + 3] = near[at + 3] ?? 0;
  starts[entry + 1] = end;
};

/**
 * Finds which edges of box `around` of the stack may touch the boxes within it: `count` of them, four numbers each (west, south,
 * east, north in steps) from `at` of `near`. Those that are touched are put on the stack from `top` on in turn, as
 * yet without a name; gives where the stack then ends. Never leaves out an edge that touches a box.
 *
 * Of the edges that do not touch a box only their parity over its western side is kept. Farther east in the box it changes where
 * such edges end, and only where one of the two edges at a vertex touches the box: two that do not cancel. So the touching edges
 * alone tell it, by those of their ends that lie north of the box.
 */
export const narrow = (frontier: Frontier, around: number, near: Int32Array, at: number, count: number, top: number): number => {
  const { spans, parities, starts, found, corners } = frontier;
  const from = starts[around] ?? 0;
  const to = starts[around + 1] ?? 0;
  const cornerCount = gatherCorners(frontier, around);
  const parityAround = parities[around] ?? 0;
  let end = starts[top] ?? 0;
  let entry = top;
  let list = frontier.list;
  // Two boxes at a time, an odd last one as both: to fetch an edge takes as long as to hold it against a box.
  for (let box = 0; box < count; box += 2) {
    const first = at + 4 * box;
    const second = box + 1 < count ? first + 4 : first;
    const west = near[first] ?? 0;
    const south = near[first + 1] ?? 0;
    const east = near[first + 2] ?? 0;
    const north = near[first + 3] ?? 0;
    const west2 = near[second] ?? 0;
    const south2 = near[second + 1] ?? 0;
    const east2 = near[second + 2] ?? 0;
    const north2 = near[second + 3] ?? 0;
    // All lengths are doubled, so that middles lie on the grid. What covers the half step beside the western side covers it.
    const westX = (2 * west + 1) * DEGREES_PER_STEP;
    const middleX = (west + east) * DEGREES_PER_STEP;
    const middleY = (south + north) * DEGREES_PER_STEP;
    const width = (east - west) * DEGREES_PER_STEP;
    const wide = width + 2 * SLACK_DEGREES;
    const high = (north - south) * DEGREES_PER_STEP + 2 * SLACK_DEGREES;
    const westX2 = (2 * west2 + 1) * DEGREES_PER_STEP;
    const middleX2 = (west2 + east2) * DEGREES_PER_STEP;
    const middleY2 = (south2 + north2) * DEGREES_PER_STEP;
    const width2 = (east2 - west2) * DEGREES_PER_STEP;
    const wide2 = width2 + 2 * SLACK_DEGREES;
    const high2 = (north2 - south2) * DEGREES_PER_STEP + 2 * SLACK_DEGREES;
    let parity = parityAround;
    let parity2 = parityAround;
    for (let corner = 0; corner < cornerCount; corner++) {
      parity ^= +((corners[corner] ?? 0) < westX);
      parity2 ^= +((corners[corner] ?? 0) < westX2);
    }
    if (end + 2 * (to - from) + 2 > list.length) list = lengthen(frontier, 2 * (end + 2 * (to - from)) + 2);
    const start = end;
    const start2 = (start + to - from) | 0;
    let end2 = start2;
    // No branch in here: which way an edge lies cannot be foretold, and every wrong guess costs more than all the rest.
    for (let look = from; look < to; look++) {
      const edge = list[look] ?? 0;
      const edgeX = spans[edge] ?? 0;
      const edgeY = spans[edge | 1] ?? 0;
      const edgeWidth = spans[edge | 2] ?? 0;
      const edgeRise = spans[edge | 3] ?? 0;
      const steep = Math.abs(edgeRise);
      // How far north of the edge's line the middle of the box lies; at most as far as the box reaches when the line touches it.
      const above = edgeWidth * (middleY - edgeY) - edgeRise * (middleX - edgeX);
      const touches =
        +(Math.abs(middleX - edgeX) <= wide + edgeWidth) &
        +(Math.abs(middleY - edgeY) <= high + steep) &
        +(Math.abs(above) <= edgeWidth * high + steep * wide);
      // The edge covers the western side and lies north of the middle of it.
      parity ^= +(Math.abs(westX - edgeX) < edgeWidth) & +(above + edgeRise * width < 0) & (touches ^ 1);
      list[end] = edge;
      end = (end + touches) | 0;
      const above2 = edgeWidth * (middleY2 - edgeY) - edgeRise * (middleX2 - edgeX);
      const touches2 =
        +(Math.abs(middleX2 - edgeX) <= wide2 + edgeWidth) &
        +(Math.abs(middleY2 - edgeY) <= high2 + steep) &
        +(Math.abs(above2) <= edgeWidth * high2 + steep * wide2);
      parity2 ^= +(Math.abs(westX2 - edgeX) < edgeWidth) & +(above2 + edgeRise * width2 < 0) & (touches2 ^ 1);
      list[end2] = edge;
      end2 = (end2 + touches2) | 0;
    }
    frontier.looks += 2 * (to - from);
    found[box] = end > start ? TOUCHED : parity;
    if (end > start) put(frontier, entry++, near, first, parity, end);
    if (second === first) break;
    found[box + 1] = end2 > start2 ? TOUCHED : parity2;
    if (end2 === start2) continue;
    for (let look = start2; look < end2; look++) list[end++] = list[look] ?? 0;
    put(frontier, entry++, near, second, parity2, end);
  }
  return entry;
};
