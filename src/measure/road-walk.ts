import { BATCH, emptyFrontier, layFrontier } from './road-frontier.ts';
import { INSIDE, narrow, TOUCHED } from './road-narrow.ts';
import { stretchesCutter, type TakeStretchPart } from './road-stretches.ts';
import { NODE_SIZE, type RoadTree } from './road-tree.ts';

/** Told what of the roads lies in a polygon. */
export interface RoadTaker {
  /** A node of the tree is inside whole, and with it the leaves from first up to end. */
  readonly takeNode: (level: number, node: number, firstLeaf: number, endLeaf: number) => void;
  /** A leaf's stretch is inside whole. */
  readonly takeLeaf: (leaf: number) => void;
  /** A part of a leaf's stretch is inside or on the edge, in metres along the stretch from its start. */
  readonly takePart: TakeStretchPart;
}

/** What a walk cost, counted: boxes of the tree judged, edges held against a box or a stretch, segments cut. */
export interface Effort {
  readonly boxes: number;
  readonly looks: number;
  readonly segments: number;
}

/** Fewer boxes than a batch are gone into together when that many edges are listed for them: lists are kept as long as their boxes wait. */
const MOST_LISTED = 2 ** 16;

/** Tells a taker all that lies inside a polygon or on its edge, given its edges as edgesOf gives them. A taker must not walk. */
export type WalkRoads = (edges: Float64Array, taker: RoadTaker) => Effort;

const NOBODY: RoadTaker = { takeNode: () => undefined, takeLeaf: () => undefined, takePart: () => undefined };

/** Makes ready to walk the roads of a tree any number of times: what a walk needs to write on is kept for the next. */
export const roadWalker = (tree: RoadTree): WalkRoads => {
  const { leaves, levels } = tree;
  const frontier = emptyFrontier();
  let taker = NOBODY;
  const { extent, found, names, starts } = frontier;
  let boxes = 0;
  let segments = 0;

  /** Boxes of what the boxes of a batch hold in each level, what it is called and how many of it each holds. */
  const near = new Int32Array(4 * NODE_SIZE * BATCH * (levels.length + 1));
  const nearNames = new Uint32Array(NODE_SIZE * BATCH * (levels.length + 1));
  const nearCounts = new Uint8Array(BATCH * (levels.length + 1));
  const cutStretches = stretchesCutter(tree, frontier, (leaf, fromMetres, toMetres, isOnEdge) =>
    taker.takePart(leaf, fromMetres, toMetres, isOnEdge),
  );

  /** Gathers the boxes of some things, `stride` numbers apart, leaving out those beyond all edges; gives how many it gathered. */
  const gather = (source: Int32Array, stride: number, first: number, count: number, to: number): number => {
    const firstX = extent[0] ?? 0;
    const firstY = extent[1] ?? 0;
    const lastX = extent[2] ?? 0;
    const lastY = extent[3] ?? 0;
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
        if (height === 0) segments += cutStretches(end, top);
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
