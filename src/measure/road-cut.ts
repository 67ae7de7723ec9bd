import { orient2d } from 'robust-predicates';
import { crossingShare } from './road-crossing.ts';
import { boxWithin, type Frontier, narrow } from './road-frontier.ts';

/** With more edges than that at hand a segment is halved first, so that many edges along it cost no square of their number. */
const MOST_EDGES_AT_ONCE = 24;
/** No part of a segment is halved that is as short as that. */
const SHORTEST_SHARE = 2 ** -40;
/** More than rounding can move a place on a segment, in degrees. */
const PLACE_ERROR_DEGREES = 1e-12;

/** At a share of a segment inside and outside change beside it, or an edge begins or ends to run along it. */
const CROSSING = 0;
const OVERLAP = 1;
/** The line of an edge passes, and nothing changes; but a place to be judged had better be far from there. */
const PASSING = 2;

/** Told of every part of a segment that counts, as shares of it (0 to 1). */
export type TakePart = (fromShare: number, toShare: number, isOnEdge: boolean) => void;

/** Cuts the segment at hand, whose box is `box` of the frontier, at the edges of the list from–to of that box. */
export type CutSegment = (box: number, listFrom: number, free: number) => void;

/**
 * Cuts a segment (longitude and latitude of its two ends, whatever `segment` holds when it is called) at the edges of a polygon
 * and tells the parts that lie inside it (even-odd) or on its edge. All decisions are exact: a part follows an edge when both
 * have orient2d exactly 0, and where an even number of edges run along it, it is inside when what lies beside it is.
 */
export const segmentCutter = (frontier: Frontier, segment: Float64Array, take: TakePart): CutSegment => {
  const { boxes, edges, ends, parities } = frontier;
  const shares: number[] = [];
  const kinds: number[] = [];
  let events = 0;
  /** The shares between which the segment is cut, and the middle of a part in which it can be judged; −1 for none. */
  const span = new Float64Array([0, 1, -1]);

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
  const flipsInMiddle = (listFrom: number, listTo: number, box: number): number => {
    const fromX = segment[0] ?? 0;
    const fromY = segment[1] ?? 0;
    const toX = segment[2] ?? 0;
    const toY = segment[3] ?? 0;
    const share = span[2] ?? 0;
    const west = boxes[4 * box] ?? 0;
    const north = boxes[4 * box + 3] ?? 0;
    // How far east of the segment's start the middle lies; where there, no longitude could be told from those of the ends.
    const middleX = (toX - fromX) * share;
    let flips = 0;
    for (let at = listFrom; at < listTo; at++) {
      const edge = frontier.list[at] ?? 0;
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
  const cutAtAll = (box: number, listFrom: number): void => {
    const listTo = ends[box] ?? 0;
    events = 0;
    let overlap = 0;
    for (let at = listFrom; at < listTo; at++) overlap ^= meet(frontier.list[at] ?? 0);
    const crossed = findMiddle(overlap);
    tell(overlap, (span[2] ?? 0) < 0 ? 0 : (parities[box] ?? 0) ^ crossed ^ flipsInMiddle(listFrom, listTo, box));
  };

  /** The box of the segment between two shares, a little wider than that but within the box around. */
  const enter = (box: number, around: number, fromShare: number, toShare: number): void => {
    for (const axis of [0, 1]) {
      const start = segment[axis] ?? 0;
      const length = (segment[axis + 2] ?? 0) - start;
      const [one, other] = [start + length * fromShare, start + length * toShare];
      boxes[4 * box + axis] = Math.max(boxes[4 * around + axis] ?? 0, Math.min(one, other) - PLACE_ERROR_DEGREES);
      boxes[4 * box + 2 + axis] = Math.min(boxes[4 * around + 2 + axis] ?? 0, Math.max(one, other) + PLACE_ERROR_DEGREES);
    }
  };

  /** Cuts the segment between two shares, half by half until few edges are at hand. */
  const cutBetween = (fromShare: number, toShare: number, box: number, listFrom: number, free: number): void => {
    const edgesHere = (ends[box] ?? 0) - listFrom;
    if (edgesHere === 0) {
      if (parities[box] === 1) take(fromShare, toShare, false);
    } else if (edgesHere <= MOST_EDGES_AT_ONCE || toShare - fromShare < SHORTEST_SHARE) {
      [span[0], span[1]] = [fromShare, toShare];
      cutAtAll(box, listFrom);
    } else {
      const half = (fromShare + toShare) / 2;
      const first = boxWithin(box);
      enter(first, box, fromShare, half);
      enter(first + 1, box, half, toShare);
      narrow(frontier, box, listFrom, first, first + 2, free);
      const end = ends[first + 1] ?? 0;
      cutBetween(fromShare, half, first, free, end);
      cutBetween(half, toShare, first + 1, ends[first] ?? 0, end);
    }
  };

  return (box, listFrom, free) => cutBetween(0, 1, box, listFrom, free);
};
