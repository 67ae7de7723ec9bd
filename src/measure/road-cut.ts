import { orient2d } from 'robust-predicates';
import { crossingShare } from './road-crossing.ts';
import type { Frontier } from './road-frontier.ts';
import { DEGREES_PER_STEP, STEPS_PER_DEGREE } from './road-grid.ts';
import { INSIDE, narrow, TOUCHED } from './road-narrow.ts';

/** With more edges than that at hand a segment is halved first, so that many edges along it cost no square of their number. */
const MOST_EDGES_AT_ONCE = 24;
/** No part of a segment is halved whose box is as small as that: a smaller one would not be told from it. */
const SMALLEST_BOX_STEPS = 16;
/** More than rounding can move a place on a segment, in degrees. */
const PLACE_ERROR_DEGREES = 1e-12;

/** At a share of a segment inside and outside change beside it, or an edge begins or ends to run along it. */
const CROSSING = 0;
const OVERLAP = 1;
/** The line of an edge passes, and nothing changes; but a place to be judged had better be far from there. */
const PASSING = 2;

/** Told of every part of a segment that counts, as shares of it (0 to 1). */
export type TakePart = (fromShare: number, toShare: number, isOnEdge: boolean) => void;

/** Cuts the segment at hand, whose box is `box` of the frontier's stack, at the edges of that box; the stack is free from `top` on. */
export type CutSegment = (box: number, top: number) => void;

/**
 * Cuts a segment (longitude and latitude of its two ends, whatever `segment` holds when it is called) at the edges of a polygon
 * and tells the parts that lie inside it (even-odd) or on its edge. All decisions are exact: a part follows an edge when both
 * have orient2d exactly 0, and where an even number of edges run along it, it is inside when what lies beside it is.
 */
export const segmentCutter = (frontier: Frontier, segment: Float64Array, take: TakePart): CutSegment => {
  const { boxes, found, parities, starts } = frontier;
  const shares: number[] = [];
  const kinds: number[] = [];
  let events = 0;
  /** The shares between which the segment is cut, and the middle of a part in which it can be judged; −1 for none. */
  const span = new Float64Array([0, 1, -1]);
  /** The boxes of two halves. */
  const halves = new Int32Array(8);

  /** The share of the segment at which a place that lies on its line does. */
  const shareAt = (x: number, y: number): number => {
    const width = (segment[2] ?? 0) - (segment[0] ?? 0);
    const rise = (segment[3] ?? 0) - (segment[1] ?? 0);
    return Math.abs(width) >= Math.abs(rise) ? (x - (segment[0] ?? 0)) / width : (y - (segment[1] ?? 0)) / rise;
  };

  const addEvent = (share: number, kind: number): void => {
    let at = events++;
    for (; at > 0 && (shares[at - 1] ?? 0) > share; at--) {
      shares[at] = shares[at - 1] ?? 0;
      kinds[at] = kinds[at - 1] ?? 0;
    }
    shares[at] = share;
    kinds[at] = kind;
  };

  /** Notes what an edge changes strictly within the span; gives 1 when it runs along the segment where the span begins. */
  const meet = (edge: number): number => {
    const { edges } = frontier;
    const fromShare = span[0] ?? 0;
    const toShare = span[1] ?? 0;
    const fromX = segment[0] ?? 0;
    const fromY = segment[1] ?? 0;
    const toX = segment[2] ?? 0;
    const toY = segment[3] ?? 0;
    const startX = edges[4 * edge] ?? 0;
    const startY = edges[4 * edge + 1] ?? 0;
    const endX = edges[4 * edge + 2] ?? 0;
    const endY = edges[4 * edge + 3] ?? 0;
    const sideOfFrom = orient2d(startX, startY, endX, endY, fromX, fromY);
    const sideOfTo = orient2d(startX, startY, endX, endY, toX, toY);
    if ((sideOfFrom > 0 && sideOfTo > 0) || (sideOfFrom < 0 && sideOfTo < 0)) return 0;
    if (sideOfFrom === 0 && sideOfTo === 0) {
      const one = shareAt(startX, startY);
      const other = shareAt(endX, endY);
      const [first, last] = one < other ? [one, other] : [other, one];
      if (last <= fromShare || first >= toShare) return 0;
      if (first > fromShare) addEvent(first, OVERLAP);
      if (last < toShare) addEvent(last, OVERLAP);
      return first > fromShare ? 0 : 1;
    }
    // What lies beside the segment, on its one side: an end of the edge on the segment's line counts as on the other.
    const sideOfStart = orient2d(fromX, fromY, toX, toY, startX, startY);
    const sideOfEnd = orient2d(fromX, fromY, toX, toY, endX, endY);
    let share = 0;
    if (sideOfStart === 0) share = shareAt(startX, startY);
    else if (sideOfEnd === 0) share = shareAt(endX, endY);
    else share = crossingShare(segment, edges, edge, sideOfFrom, sideOfTo);
    if (share > fromShare && share < toShare) addEvent(share, sideOfStart > 0 === sideOfEnd > 0 ? PASSING : CROSSING);
    return 0;
  };

  /** By how much the parity in the middle to judge differs from that over the western side of the box; edges along the segment left out. */
  const flipsInMiddle = (box: number): number => {
    const { edges } = frontier;
    const fromX = segment[0] ?? 0;
    const fromY = segment[1] ?? 0;
    const toX = segment[2] ?? 0;
    const toY = segment[3] ?? 0;
    const share = span[2] ?? 0;
    const west = (boxes[4 * box] ?? 0) * DEGREES_PER_STEP;
    const north = (boxes[4 * box + 3] ?? 0) * DEGREES_PER_STEP;
    // How far east of the segment's start the middle lies; where there, no longitude could be told from those of the ends.
    const middleX = (toX - fromX) * share;
    const listTo = starts[box + 1] ?? 0;
    let flips = 0;
    for (let at = starts[box] ?? 0; at < listTo; at++) {
      const edge = (frontier.list[at] ?? 0) >> 2;
      const startX = edges[4 * edge] ?? 0;
      if (startX - fromX > middleX) continue;
      const startY = edges[4 * edge + 1] ?? 0;
      const endX = edges[4 * edge + 2] ?? 0;
      const endY = edges[4 * edge + 3] ?? 0;
      if (startY > north && startX > west) flips ^= 1;
      if (endX - fromX <= middleX) {
        if (endY > north && endX > west) flips ^= 1;
        continue;
      }
      const sideOfFrom = orient2d(startX, startY, endX, endY, fromX, fromY);
      const sideOfTo = orient2d(startX, startY, endX, endY, toX, toY);
      let side = sideOfFrom === 0 ? sideOfTo : sideOfFrom;
      const isBetween = sideOfFrom > 0 !== sideOfTo > 0 && sideOfTo !== 0;
      if (isBetween && share >= crossingShare(segment, edges, edge, sideOfFrom, sideOfTo)) side = sideOfTo;
      if (side > 0) flips ^= 1;
    }
    return flips;
  };

  /** Finds the middle of the longest part that no edge runs along; gives whether it lies beyond an odd number of crossings. */
  const findMiddle = (overlapAtFrom: number): number => {
    let longest = 0;
    let [crossed, crossedBefore] = [0, 0];
    let overlap = overlapAtFrom;
    let start = span[0] ?? 0;
    span[2] = -1;
    for (let event = 0; event <= events; event++) {
      const end = (event < events ? shares[event] : span[1]) ?? 0;
      if (overlap === 0 && end - start > longest) {
        longest = end - start;
        span[2] = (start + end) / 2;
        crossedBefore = crossed;
      }
      if (kinds[event] === OVERLAP) overlap ^= 1;
      if (kinds[event] === CROSSING) crossed ^= 1;
      start = end;
    }
    return crossedBefore;
  };

  /** Tells the parts of the span, given what lies beside its start and whether an edge runs along it there. */
  const tell = (overlapAtFrom: number, parityAtFrom: number): void => {
    let parity = parityAtFrom;
    let overlap = overlapAtFrom;
    let start = span[0] ?? 0;
    for (let event = 0; event <= events; event++) {
      if (event < events && kinds[event] === PASSING) continue;
      const share = (event < events ? shares[event] : span[1]) ?? 0;
      if (share > start && (overlap | parity) === 1) take(start, share, overlap === 1);
      if (kinds[event] === OVERLAP) overlap ^= 1;
      else parity ^= 1;
      start = share;
    }
  };

  /** Cuts the span at the edges of its own box. */
  const cutAtAll = (box: number): void => {
    const listTo = starts[box + 1] ?? 0;
    events = 0;
    let overlap = 0;
    for (let at = starts[box] ?? 0; at < listTo; at++) overlap ^= meet((frontier.list[at] ?? 0) >> 2);
    const crossed = findMiddle(overlap);
    tell(overlap, (span[2] ?? 0) < 0 ? 0 : (parities[box] ?? 0) ^ crossed ^ flipsInMiddle(box));
  };

  /** Writes the box of the segment between two shares, a little wider than that but within the box around. */
  const enter = (half: number, around: number, fromShare: number, toShare: number): void => {
    for (const axis of [0, 1]) {
      const start = segment[axis] ?? 0;
      const length = (segment[axis + 2] ?? 0) - start;
      const [one, other] = [start + length * fromShare, start + length * toShare];
      const least = Math.floor((Math.min(one, other) - PLACE_ERROR_DEGREES) * STEPS_PER_DEGREE);
      const most = Math.ceil((Math.max(one, other) + PLACE_ERROR_DEGREES) * STEPS_PER_DEGREE);
      halves[4 * half + axis] = Math.max(boxes[4 * around + axis] ?? 0, least);
      halves[4 * half + 2 + axis] = Math.min(boxes[4 * around + 2 + axis] ?? 0, most);
    }
  };

  /** Cuts the segment between two shares, half by half until few edges are at hand. */
  const cutBetween = (fromShare: number, toShare: number, box: number, top: number): void => {
    const width = (boxes[4 * box + 2] ?? 0) - (boxes[4 * box] ?? 0);
    const height = (boxes[4 * box + 3] ?? 0) - (boxes[4 * box + 1] ?? 0);
    const isFew = (starts[box + 1] ?? 0) - (starts[box] ?? 0) <= MOST_EDGES_AT_ONCE;
    if (isFew || Math.max(width, height) <= SMALLEST_BOX_STEPS) {
      [span[0], span[1]] = [fromShare, toShare];
      cutAtAll(box);
      return;
    }
    const middle = (fromShare + toShare) / 2;
    enter(0, box, fromShare, middle);
    enter(1, box, middle, toShare);
    const end = narrow(frontier, box, halves, 0, 2, top);
    const [first = 0, second = 0] = found;
    if (first === TOUCHED) cutBetween(fromShare, middle, top, end);
    else if (first === INSIDE) take(fromShare, middle, false);
    if (second === TOUCHED) cutBetween(middle, toShare, end - 1, end);
    else if (second === INSIDE) take(middle, toShare, false);
  };

  return (box, top) => cutBetween(0, 1, box, top);
};
