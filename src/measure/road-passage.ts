import { crossingShare } from './road-crossing.ts';
import type { Frontier } from './road-frontier.ts';
import { DEGREES_PER_STEP } from './road-grid.ts';

/** With more edges than that at hand a stretch is better cut segment by segment. */
const MOST_EDGES = 24;
/** By what part of its terms a difference of two products of differences may be off (Shewchuk 1997, ccwerrboundA). */
const SIDE_ERROR = (3 + 16 * 2 ** -53) * 2 ** -53;

/** Where a stretch crosses edges. */
export interface Crossings {
  /** Whether the stretch begins inside. */
  isInside: boolean;
  count: number;
  /** The segment of each crossing, in the order of the stretch. */
  readonly segments: Uint8Array;
  /** The share of its segment (0 to 1) at which each lies, in order too. */
  readonly shares: Float64Array;
}

/**
 * Finds where a stretch, so many positions from `at` on, crosses the edges of a box of the frontier's stack; gives false when
 * it cannot tell for certain.
 */
export type CrossStretch = (box: number, at: number, positions: number) => boolean;

/**
 * Crosses stretches (longitude and latitude of their positions in `points`) whose ends and corners and those of the edges lie
 * clear of each other, as nearly all do: inside and outside change where they cross and nowhere else. What it calls certain,
 * orient2d does too, and gives the very same number.
 */
export const stretchCrosser = (
  frontier: Frontier,
  points: Float64Array,
  crossings: Crossings,
  mostPositions: number,
): CrossStretch => {
  const { boxes, parities, starts } = frontier;
  const { segments, shares } = crossings;
  /** On which side of each edge each position lies, as orient2d has it. */
  const sides = new Float64Array(MOST_EDGES * mostPositions);
  const segment = new Float64Array(4);

  /** Fills `sides`; gives whether all are certain. */
  const takeSides = (listFrom: number, listTo: number, at: number, positions: number): boolean => {
    const { edges, list } = frontier;
    let isCertain = 1;
    let side = 0;
    for (let look = listFrom; look < listTo; look++) {
      const edge = list[look] ?? 0;
      const startX = edges[edge] ?? 0;
      const startY = edges[edge + 1] ?? 0;
      const endX = edges[edge + 2] ?? 0;
      const endY = edges[edge + 3] ?? 0;
      for (let point = at; point < at + 2 * positions; point += 2) {
        const x = points[point] ?? 0;
        const y = points[point + 1] ?? 0;
        const left = (startY - y) * (endX - x);
        const right = (startX - x) * (endY - y);
        sides[side++] = left - right;
        isCertain &= +(Math.abs(left - right) > SIDE_ERROR * Math.abs(left + right));
      }
    }
    return isCertain === 1;
  };

  /** By how much the parity at the first position differs from that over the western side of the box. */
  const flipsAtStart = (box: number, at: number, positions: number): number => {
    const { edges, list } = frontier;
    const west = (boxes[4 * box] ?? 0) * DEGREES_PER_STEP;
    const north = (boxes[4 * box + 3] ?? 0) * DEGREES_PER_STEP;
    const x = points[at] ?? 0;
    const listFrom = starts[box] ?? 0;
    const listTo = starts[box + 1] ?? 0;
    let flips = 0;
    for (let look = listFrom, side = 0; look < listTo; look++, side += positions) {
      const edge = list[look] ?? 0;
      const startX = edges[edge] ?? 0;
      const endX = edges[edge + 2] ?? 0;
      flips ^= +(startX <= x) & +(startX > west) & +((edges[edge + 1] ?? 0) > north);
      flips ^= +(endX <= x) & +(endX > west) & +((edges[edge + 3] ?? 0) > north);
      flips ^= +(startX <= x) & +(endX > x) & +((sides[side] ?? 0) > 0);
    }
    return flips;
  };

  /** Notes where the segment crosses an edge between whose sides it goes over; gives false when it cannot tell. */
  const cross = (index: number, firstOfSegment: number, edge: number, sideOfFrom: number, sideOfTo: number): boolean => {
    const { edges } = frontier;
    const fromX = segment[0] ?? 0;
    const fromY = segment[1] ?? 0;
    const toX = segment[2] ?? 0;
    const toY = segment[3] ?? 0;
    const startX = edges[edge] ?? 0;
    const startY = edges[edge + 1] ?? 0;
    const endX = edges[edge + 2] ?? 0;
    const endY = edges[edge + 3] ?? 0;
    const startLeft = (fromY - startY) * (toX - startX);
    const startRight = (fromX - startX) * (toY - startY);
    const endLeft = (fromY - endY) * (toX - endX);
    const endRight = (fromX - endX) * (toY - endY);
    const isCertain =
      Math.abs(startLeft - startRight) > SIDE_ERROR * Math.abs(startLeft + startRight) &&
      Math.abs(endLeft - endRight) > SIDE_ERROR * Math.abs(endLeft + endRight);
    if (!isCertain) return false;
    if (startLeft > startRight === endLeft > endRight) return true;
    const share = crossingShare(segment, edges, edge >> 2, sideOfFrom, sideOfTo);
    let place = crossings.count++;
    for (; place > firstOfSegment && (shares[place - 1] ?? 0) > share; place--) shares[place] = shares[place - 1] ?? 0;
    shares[place] = share;
    segments[crossings.count - 1] = index;
    return true;
  };

  return (box, at, positions) => {
    const listFrom = starts[box] ?? 0;
    const listTo = starts[box + 1] ?? 0;
    if (listTo - listFrom > MOST_EDGES) return false;
    frontier.looks += listTo - listFrom;
    if (!takeSides(listFrom, listTo, at, positions)) return false;
    crossings.isInside = ((parities[box] ?? 0) ^ flipsAtStart(box, at, positions)) === 1;
    crossings.count = 0;
    const { list } = frontier;
    for (let index = 0; index + 1 < positions; index++) {
      const firstOfSegment = crossings.count;
      segment[0] = points[at + 2 * index] ?? 0;
      segment[1] = points[at + 2 * index + 1] ?? 0;
      segment[2] = points[at + 2 * index + 2] ?? 0;
      segment[3] = points[at + 2 * index + 3] ?? 0;
      for (let look = listFrom, side = index; look < listTo; look++, side += positions) {
        const sideOfFrom = sides[side] ?? 0;
        const sideOfTo = sides[side + 1] ?? 0;
        if (sideOfFrom > 0 === sideOfTo > 0) continue;
        if (!cross(index, firstOfSegment, list[look] ?? 0, sideOfFrom, sideOfTo)) return false;
      }
    }
    return true;
  };
};

/** Room for all crossings of a stretch of so many positions. */
export const roomForCrossings = (mostPositions: number): Crossings => ({
  isInside: false,
  count: 0,
  segments: new Uint8Array(MOST_EDGES * mostPositions),
  shares: new Float64Array(MOST_EDGES * mostPositions),
});
