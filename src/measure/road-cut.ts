import { orient2d } from 'robust-predicates';
import { type Frontier, flipsAbove, narrow } from './road-frontier.ts';

/** With more edges than that at hand a segment is halved first, so that many edges along it cost no square of their number. */
const MOST_EDGES_AT_ONCE = 24;
const SHORTEST_SHARE = 2 ** -40;
/** More than rounding can move a place on a segment, in degrees. */
const PLACE_ERROR_DEGREES = 1e-12;

/**
 * What changes at a share of a segment: whether inside or outside lies beside it, whether an edge runs along it, or nothing but
 * that the line of an edge passes there, which a place to be judged had better be far from.
 */
const CROSSING = 0;
const OVERLAP = 1;
const PASSING = 2;

/** Told of every part of a segment that counts, as shares of it (0 to 1). */
export type TakePart = (fromShare: number, toShare: number, isOnEdge: boolean) => void;

/** Cuts the segment between two positions at the edges of the list from–to, given whether an odd number lie above besides. */
export type CutSegment = (
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  listFrom: number,
  listTo: number,
  parity: number,
) => void;

/**
 * Cuts segments at the edges of a polygon and tells the parts that lie inside it (even-odd) or on its edge. All decisions are
 * exact: a part follows an edge when both have orient2d exactly 0, and where an even number of edges run along it, it is
 * inside when what lies beside it is.
 */
export const segmentCutter = (frontier: Frontier, take: TakePart): CutSegment => {
  const { edges } = frontier;
  const shares: number[] = [];
  const kinds: number[] = [];
  let events = 0;
  let [fromX, fromY, toX, toY] = [0, 0, 0, 0];

  /** The share of the segment at which a place that lies on its line does. */
  const shareAt = (x: number, y: number): number =>
    Math.abs(toX - fromX) >= Math.abs(toY - fromY) ? (x - fromX) / (toX - fromX) : (y - fromY) / (toY - fromY);

  const addEvent = (share: number, kind: number): void => {
    let at = events++;
    for (; at > 0 && (shares[at - 1] ?? 0) > share; at--) {
      shares[at] = shares[at - 1] ?? 0;
      kinds[at] = kinds[at - 1] ?? 0;
    }
    shares[at] = share;
    kinds[at] = kind;
  };

  /** Notes what an edge changes strictly between two shares; gives 1 when it runs along the segment at the first of them. */
  const meet = (edge: number, fromShare: number, toShare: number): number => {
    const startX = edges[4 * edge] ?? 0;
    const startY = edges[4 * edge + 1] ?? 0;
    const endX = edges[4 * edge + 2] ?? 0;
    const endY = edges[4 * edge + 3] ?? 0;
    const sideOfFrom = orient2d(startX, startY, endX, endY, fromX, fromY);
    const sideOfTo = orient2d(startX, startY, endX, endY, toX, toY);
    if ((sideOfFrom > 0 && sideOfTo > 0) || (sideOfFrom < 0 && sideOfTo < 0)) return 0;
    if (sideOfFrom === 0 && sideOfTo === 0) {
      const [one, other] = [shareAt(startX, startY), shareAt(endX, endY)];
      const first = Math.min(one, other);
      const last = Math.max(one, other);
      if (last <= fromShare || first >= toShare) return 0;
      if (first > fromShare) addEvent(first, OVERLAP);
      if (last < toShare) addEvent(last, OVERLAP);
      return first > fromShare ? 0 : 1;
    }
    // What lies beside the segment, on its one side: an end of the edge on the segment's line counts as on the other.
    const sideOfStart = orient2d(fromX, fromY, toX, toY, startX, startY);
    const sideOfEnd = orient2d(fromX, fromY, toX, toY, endX, endY);
    let share = sideOfFrom / (sideOfFrom - sideOfTo);
    if (sideOfStart === 0) share = shareAt(startX, startY);
    if (sideOfEnd === 0) share = shareAt(endX, endY);
    if (share > fromShare && share < toShare) addEvent(share, sideOfStart > 0 === sideOfEnd > 0 ? PASSING : CROSSING);
    return 0;
  };

  /** Whether an odd number of edges lie above the segment's place at a share that is on none, edges along the segment left out. */
  const parityAt = (share: number, listFrom: number, listTo: number, west: number, east: number): number => {
    const x = Math.min(east, Math.max(west, fromX + (toX - fromX) * share));
    let parity = flipsAbove(frontier, listFrom, listTo, x);
    for (let at = listFrom; at < listTo; at++) {
      const edge = frontier.list[at] ?? 0;
      if (edge < 0) continue;
      const startX = edges[4 * edge] ?? 0;
      const endX = edges[4 * edge + 2] ?? 0;
      if (startX > x || endX <= x) continue;
      const startY = edges[4 * edge + 1] ?? 0;
      const endY = edges[4 * edge + 3] ?? 0;
      const sideOfFrom = orient2d(startX, startY, endX, endY, fromX, fromY);
      const sideOfTo = orient2d(startX, startY, endX, endY, toX, toY);
      let side = sideOfFrom === 0 ? sideOfTo : sideOfFrom;
      if (sideOfFrom > 0 !== sideOfTo > 0 && sideOfTo !== 0 && share >= sideOfFrom / (sideOfFrom - sideOfTo)) side = sideOfTo;
      if (side > 0) parity ^= 1;
    }
    return parity;
  };

  /** Tells the parts between two shares, cut at the events between them. */
  const tell = (fromShare: number, toShare: number, overlapAtFrom: number, parityOf: (share: number) => number): void => {
    let longest = 0;
    let middle = 0;
    let crossed = 0;
    let crossedBefore = 0;
    let overlap = overlapAtFrom;
    let start = fromShare;
    for (let event = 0; event <= events; event++) {
      const end = event < events ? (shares[event] ?? 0) : toShare;
      if (overlap === 0 && end - start > longest) {
        longest = end - start;
        middle = (start + end) / 2;
        crossedBefore = crossed;
      }
      if (kinds[event] === OVERLAP) overlap ^= 1;
      if (kinds[event] === CROSSING) crossed ^= 1;
      start = end;
    }
    let parity = longest > 0 ? parityOf(middle) ^ crossedBefore : 0;
    overlap = overlapAtFrom;
    start = fromShare;
    for (let event = 0; event < events; event++) {
      if (kinds[event] === PASSING) continue;
      const share = shares[event] ?? 0;
      if (share > start && (overlap | parity) === 1) take(start, share, overlap === 1);
      if (kinds[event] === OVERLAP) overlap ^= 1;
      else parity ^= 1;
      start = share;
    }
    if (toShare > start && (overlap | parity) === 1) take(start, toShare, overlap === 1);
  };

  const cut = (fromShare: number, toShare: number, listFrom: number, listTo: number, parityBefore: number): void => {
    const slack = fromShare > 0 || toShare < 1 ? PLACE_ERROR_DEGREES : 0;
    const oneX = fromShare === 0 ? fromX : fromX + (toX - fromX) * fromShare;
    const oneY = fromShare === 0 ? fromY : fromY + (toY - fromY) * fromShare;
    const otherX = toShare === 1 ? toX : fromX + (toX - fromX) * toShare;
    const otherY = toShare === 1 ? toY : fromY + (toY - fromY) * toShare;
    const west = Math.min(oneX, otherX) - slack;
    const east = Math.max(oneX, otherX) + slack;
    const end = narrow(frontier, listFrom, listTo, west, Math.min(oneY, otherY) - slack, east, Math.max(oneY, otherY) + slack);
    const parity = parityBefore ^ frontier.flips;
    if (frontier.touching === 0) {
      if ((parity ^ flipsAbove(frontier, listTo, end, west)) === 1) take(fromShare, toShare, false);
    } else if (frontier.touching > MOST_EDGES_AT_ONCE && toShare - fromShare > SHORTEST_SHARE) {
      const half = (fromShare + toShare) / 2;
      cut(fromShare, half, listTo, end, parity);
      cut(half, toShare, listTo, end, parity);
    } else {
      events = 0;
      let overlap = 0;
      for (let at = listTo; at < end; at++) {
        const edge = frontier.list[at] ?? 0;
        if (edge >= 0) overlap ^= meet(edge, fromShare, toShare);
      }
      tell(fromShare, toShare, overlap, (share) => parity ^ parityAt(share, listTo, end, west, east));
    }
  };

  return (...[startX, startY, endX, endY, listFrom, listTo, parity]) => {
    [fromX, fromY, toX, toY] = [startX, startY, endX, endY];
    cut(0, 1, listFrom, listTo, parity);
  };
};
