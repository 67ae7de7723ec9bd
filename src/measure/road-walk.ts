import { segmentCutter } from './road-cut.ts';
import { emptyFrontier, layFrontier } from './road-frontier.ts';
import { STEPS_PER_DEGREE } from './road-grid.ts';
import { metresBetween, metresGained, metresUpTo } from './road-lengths.ts';
import { INSIDE, narrow, TOUCHED } from './road-narrow.ts';
import { roomForCrossings, stretchCrosser } from './road-passage.ts';
import { NODE_SIZE, type RoadTree, SEGMENT_MASK, STRETCH_SEGMENTS } from './road-tree.ts';

/** Told what of the roads lies in a polygon. */
export interface RoadTaker {
  /** A node of the tree is inside whole, and with it the leaves from first up to end. */
  readonly takeNode: (level: number, node: number, firstLeaf: number, endLeaf: number) => void;
  /** A leaf's stretch is inside whole. */
  readonly takeLeaf: (leaf: number) => void;
  /** A part of a leaf's stretch is inside or on the edge, in metres along the stretch from its start. */
  readonly takePart: (leaf: number, fromMetres: number, toMetres: number, isOnEdge: boolean) => void;
}

/** What a walk cost, counted: boxes of the tree judged, edges held against a box or a stretch, segments cut. */
export interface Effort {
  readonly boxes: number;
  readonly looks: number;
  readonly segments: number;
}

/** So many touched boxes are gone into together: what they hold is fetched for all at once, since memory takes its time. */
const BATCH = 32;
/** Or fewer, when that many edges are listed for them: lists are kept as long as their boxes wait. */
const MOST_LISTED = 2 ** 16;
const STRETCH_POSITIONS = STRETCH_SEGMENTS + 1;

/** Tells a taker all that lies inside a polygon or on its edge, given its edges as edgesOf gives them. A taker must not walk. */
export type WalkRoads = (edges: Float64Array, taker: RoadTaker) => Effort;

const NOBODY: RoadTaker = { takeNode: () => undefined, takeLeaf: () => undefined, takePart: () => undefined };

/** Makes ready to walk the roads of a tree any number of times: what a walk needs to write on is kept for the next. */
export const roadWalker = (tree: RoadTree): WalkRoads => {
  const { coordinates, leaves, levels, table } = tree;
  const frontier = emptyFrontier();
  let taker = NOBODY;
  const { extent, found, names, starts } = frontier;
  let boxes = 0;
  let segments = 0;

  /** Boxes of what the boxes of a batch hold, or of the segments of a stretch. */
  const near = new Int32Array(4 * NODE_SIZE * BATCH * (levels.length + 1));
  const nearNames = new Uint32Array(NODE_SIZE * BATCH * (levels.length + 1));
  const nearCounts = new Uint8Array(BATCH * (levels.length + 1));
  const nearSegments = new Int32Array(4 * STRETCH_SEGMENTS);
  /** Positions of the stretches of a batch. */
  const points = new Float64Array(2 * STRETCH_POSITIONS * BATCH);
  const crossings = roomForCrossings(STRETCH_POSITIONS);
  const crossStretch = stretchCrosser(frontier, points, crossings, STRETCH_POSITIONS);

  let leafNow = 0;
  const segment = new Float64Array(4);
  /** Metres of the stretch before the segment, and of the segment. */
  const along = new Float64Array(2);
  const tellPart = (fromShare: number, toShare: number, isOnEdge: boolean): void => {
    const before = along[0] ?? 0;
    const metres = along[1] ?? 0;
    if (fromShare === 0 && toShare === 1) {
      taker.takePart(leafNow, before, before + metres, isOnEdge);
      return;
    }
    const gained = metresGained(table, segment[0] ?? 0, segment[1] ?? 0, segment[2] ?? 0, segment[3] ?? 0, metres);
    taker.takePart(
      leafNow,
      before + metresUpTo(fromShare, metres, gained),
      before + metresUpTo(toShare, metres, gained),
      isOnEdge,
    );
  };
  const cutSegment = segmentCutter(frontier, segment, tellPart);

  const enterSegment = (at: number): void => {
    segment[0] = points[at] ?? 0;
    segment[1] = points[at + 1] ?? 0;
    segment[2] = points[at + 2] ?? 0;
    segment[3] = points[at + 3] ?? 0;
    along[0] = (along[0] ?? 0) + (along[1] ?? 0);
    along[1] = metresBetween(table, segment[0] ?? 0, segment[1] ?? 0, segment[2] ?? 0, segment[3] ?? 0);
  };

  /** Tells the parts of a stretch between its crossings; of what lies behind the last it needs no more than the whole length. */
  const tellBetween = (at: number): void => {
    const { segments: crossed, shares } = crossings;
    let { isInside } = crossings;
    let from = 0;
    let before = 0;
    for (let next = 0, position = at; next < crossings.count; position += 2) {
      const x = points[position] ?? 0;
      const y = points[position + 1] ?? 0;
      const toX = points[position + 2] ?? 0;
      const toY = points[position + 3] ?? 0;
      const metres = metresBetween(table, x, y, toX, toY);
      if (at + 2 * (crossed[next] ?? 0) === position) {
        const gained = metresGained(table, x, y, toX, toY, metres);
        for (; next < crossings.count && at + 2 * (crossed[next] ?? 0) === position; next++) {
          const to = before + metresUpTo(shares[next] ?? 0, metres, gained);
          if (isInside) taker.takePart(leafNow, from, to, false);
          isInside = !isInside;
          from = to;
        }
      }
      before += metres;
    }
    if (isInside) taker.takePart(leafNow, from, leaves.metres[4 * leafNow + 2] ?? 0, false);
  };

  /** Cuts a stretch segment by segment, however edges and segments touch. */
  const cutSegments = (box: number, at: number, count: number, top: number): void => {
    for (let index = 0; index < count; index++) {
      const fromX = points[at + 2 * index] ?? 0;
      const fromY = points[at + 2 * index + 1] ?? 0;
      const toX = points[at + 2 * index + 2] ?? 0;
      const toY = points[at + 2 * index + 3] ?? 0;
      nearSegments[4 * index] = Math.floor(Math.min(fromX, toX) * STEPS_PER_DEGREE);
      nearSegments[4 * index + 1] = Math.floor(Math.min(fromY, toY) * STEPS_PER_DEGREE);
      nearSegments[4 * index + 2] = Math.ceil(Math.max(fromX, toX) * STEPS_PER_DEGREE);
      nearSegments[4 * index + 3] = Math.ceil(Math.max(fromY, toY) * STEPS_PER_DEGREE);
    }
    const end = narrow(frontier, box, nearSegments, 0, count, top);
    const inside = found.slice(0, count);
    let touched = top;
    for (let index = 0; index < count; index++) {
      enterSegment(at + 2 * index);
      const hasLength = segment[0] !== segment[2] || segment[1] !== segment[3];
      if (inside[index] === INSIDE && hasLength) tellPart(0, 1, false);
      if (inside[index] !== TOUCHED) continue;
      if (hasLength) cutSegment(touched, end);
      touched++;
    }
  };

  /** Cuts the stretches whose boxes stand on the stack from first up to end. */
  const cutBatch = (first: number, end: number): void => {
    // First and last positions of all, without a branch, so that the memory far apart is asked for at once.
    for (let box = first, to = 0; box < end; box++, to += 2 * STRETCH_POSITIONS) {
      const leaf = names[box] ?? 0;
      const from = 2 * (leaves.indices[8 * leaf + 6] ?? 0);
      const numbers = 2 * ((leaves.indices[8 * leaf + 7] ?? 0) & SEGMENT_MASK);
      points[to] = coordinates[from] ?? 0;
      points[to + 1] = coordinates[from + 1] ?? 0;
      points[to + numbers] = coordinates[from + numbers] ?? 0;
      points[to + numbers + 1] = coordinates[from + numbers + 1] ?? 0;
    }
    for (let box = first, at = 0; box < end; box++, at += 2 * STRETCH_POSITIONS) {
      leafNow = names[box] ?? 0;
      const count = (leaves.indices[8 * leafNow + 7] ?? 0) & SEGMENT_MASK;
      const from = 2 * (leaves.indices[8 * leafNow + 6] ?? 0);
      for (let index = 2; index < 2 * count; index++) points[at + index] = coordinates[from + index] ?? 0;
      along[0] = 0;
      along[1] = 0;
      segments += count;
      if (crossStretch(box, at, count + 1)) tellBetween(at);
      else cutSegments(box, at, count, end);
    }
  };

  /** Gathers the boxes of some things, `stride` numbers apart, leaving out those beyond all edges; gives how many it gathered. */
  const gather = (source: Int32Array, stride: number, first: number, count: number, to: number): number => {
    const [firstX = 0, firstY = 0, lastX = 0, lastY = 0] = extent;
    let gathered = to;
    for (let child = first; child < first + count; child++) {
      const west = source[stride * child] ?? 0;
      const south = source[stride * child + 1] ?? 0;
      const east = source[stride * child + 2] ?? 0;
      const north = source[stride * child + 3] ?? 0;
      near[4 * gathered] = west;
      near[4 * gathered + 1] = south;
      near[4 * gathered + 2] = east;
      near[4 * gathered + 3] = north;
      nearNames[gathered] = child;
      gathered += +(west <= lastX) & +(east >= firstX) & +(south <= lastY) & +(north >= firstY);
    }
    return gathered - to;
  };

  /** Takes what lies whole inside, `height` above the leaves. */
  const takeWhole = (height: number, index: number): void => {
    if (height === 0) {
      taker.takeLeaf(index);
      return;
    }
    const span = NODE_SIZE ** height;
    taker.takeNode(height - 1, index, index * span, Math.min(leaves.count, (index + 1) * span));
  };

  /**
   * Goes into the nodes whose boxes stand on the stack from first up to end; each holds up to `size` things, which lie `height`
   * above the leaves.
   */
  const judgeBatch = (height: number, size: number, first: number, end: number): void => {
    const below = levels[height - 1];
    const all = below?.count ?? leaves.count;
    const nearFrom = height * NODE_SIZE * BATCH;
    for (let box = first, to = nearFrom; box < end; box++, to += size) {
      const child = size * (names[box] ?? 0);
      const count = Math.min(size, all - child);
      boxes += count;
      nearCounts[height * BATCH + box - first] = below
        ? gather(below.boxes, 4, child, count, to)
        : gather(leaves.boxes, 8, child, count, to);
    }
    let top = end;
    for (let box = first, at = nearFrom; box < end; box++, at += size) {
      const count = nearCounts[height * BATCH + box - first] ?? 0;
      let touched = top;
      top = narrow(frontier, box, near, 4 * at, count, top);
      for (let index = 0; index < count; index++) {
        const name = nearNames[at + index] ?? 0;
        if (found[index] === TOUCHED) names[touched++] = name;
        else if (found[index] === INSIDE) takeWhole(height, name);
      }
      const isFull = top - end > BATCH - NODE_SIZE || (starts[top] ?? 0) - (starts[end] ?? 0) > MOST_LISTED;
      if (top > end && (isFull || box + 1 === end)) {
        if (height === 0) cutBatch(end, top);
        else judgeBatch(height - 1, NODE_SIZE, end, top);
        top = end;
      }
    }
  };

  // Few enough nodes are gone into at once: those above them would say little for the time they take.
  const startHeight = [leaves, ...levels].findIndex(({ count }) => count <= BATCH);

  return (edges, nextTaker) => {
    layFrontier(frontier, edges);
    taker = nextTaker;
    boxes = 0;
    segments = 0;
    if (leaves.count > 0) judgeBatch(startHeight, BATCH, 0, 1);
    taker = NOBODY;
    return { boxes, looks: frontier.looks, segments };
  };
};
