import { segmentCutter } from './road-cut.ts';
import { boxWithin, frontierOf, narrow } from './road-frontier.ts';
import { metresBetween, metresGained, metresUpTo } from './road-lengths.ts';
import { NODE_SIZE, type RoadTree, SEGMENT_MASK } from './road-tree.ts';

/** Told what of the roads lies in a polygon. */
export interface RoadTaker {
  /** A node of the tree is inside whole, and with it the leaves from first up to end. */
  readonly takeNode: (level: number, node: number, firstLeaf: number, endLeaf: number) => void;
  /** A leaf's stretch is inside whole. */
  readonly takeLeaf: (leaf: number) => void;
  /** A part of a leaf's stretch is inside or on the edge, in metres along the stretch from its start. */
  readonly takePart: (leaf: number, fromMetres: number, toMetres: number, isOnEdge: boolean) => void;
}

/** What a walk cost, counted: boxes of the tree judged, edges held against a box, segments cut. */
export interface Effort {
  readonly boxes: number;
  readonly looks: number;
  readonly segments: number;
}

/** Tells a taker all that lies inside a polygon or on its edge, given its edges as edgesOf gives them. */
export const walkRoads = (tree: RoadTree, edges: Float64Array, { takeNode, takeLeaf, takePart }: RoadTaker): Effort => {
  const { coordinates, leaves, levels, table } = tree;
  const frontier = frontierOf(edges);
  const { boxes: near, ends, parities } = frontier;
  let boxes = 0;
  let segments = 0;

  let leafNow = 0;
  const segment = new Float64Array(4);
  /** Metres of the stretch before the segment, and of the segment. */
  const along = new Float64Array(2);
  const cutSegment = segmentCutter(frontier, segment, (fromShare, toShare, isOnEdge) => {
    const before = along[0] ?? 0;
    const metres = along[1] ?? 0;
    if (fromShare === 0 && toShare === 1) {
      takePart(leafNow, before, before + metres, isOnEdge);
      return;
    }
    const gained = metresGained(table, segment[0] ?? 0, segment[1] ?? 0, segment[2] ?? 0, segment[3] ?? 0, metres);
    takePart(leafNow, before + metresUpTo(fromShare, metres, gained), before + metresUpTo(toShare, metres, gained), isOnEdge);
  });

  /** Puts a box of the tree, four numbers from `at`, among those of the frontier. */
  const enter = (source: Float32Array, at: number, box: number): void => {
    near[4 * box] = source[at] ?? 0;
    near[4 * box + 1] = source[at + 1] ?? 0;
    near[4 * box + 2] = source[at + 2] ?? 0;
    near[4 * box + 3] = source[at + 3] ?? 0;
  };

  const enterSegments = (first: number, last: number, firstBox: number): void => {
    let at = 4 * firstBox;
    for (let from = first; from < last; from += 2) {
      const fromX = coordinates[from] ?? 0;
      const fromY = coordinates[from + 1] ?? 0;
      const toX = coordinates[from + 2] ?? 0;
      const toY = coordinates[from + 3] ?? 0;
      near[at] = fromX < toX ? fromX : toX;
      near[at + 1] = fromY < toY ? fromY : toY;
      near[at + 2] = fromX < toX ? toX : fromX;
      near[at + 3] = fromY < toY ? toY : fromY;
      at += 4;
    }
  };

  const cutLeaf = (leaf: number, leafBox: number, listFrom: number, free: number): void => {
    const first = 2 * (leaves.indices[8 * leaf + 6] ?? 0);
    const count = (leaves.indices[8 * leaf + 7] ?? 0) & SEGMENT_MASK;
    const firstBox = boxWithin(leafBox);
    enterSegments(first, first + 2 * count, firstBox);
    narrow(frontier, leafBox, listFrom, firstBox, firstBox + count, free);
    const end = ends[firstBox + count - 1] ?? 0;
    leafNow = leaf;
    let before = 0;
    let list = free;
    for (let index = 0; index < count; index++) {
      const at = first + 2 * index;
      segment[0] = coordinates[at] ?? 0;
      segment[1] = coordinates[at + 1] ?? 0;
      segment[2] = coordinates[at + 2] ?? 0;
      segment[3] = coordinates[at + 3] ?? 0;
      if (segment[0] !== segment[2] || segment[1] !== segment[3]) {
        const metres = metresBetween(table, segment[0] ?? 0, segment[1] ?? 0, segment[2] ?? 0, segment[3] ?? 0);
        along[0] = before;
        along[1] = metres;
        cutSegment(firstBox + index, list, end);
        before += metres;
      }
      list = ends[firstBox + index] ?? 0;
    }
    segments += count;
  };

  /** Judges what a node holds, which the edge touches; `height` counts from the nodes over the leaves. */
  const judgeChildren = (height: number, node: number, box: number, listFrom: number, free: number): void => {
    const below = levels[height - 1];
    const first = node * NODE_SIZE;
    const count = Math.min(NODE_SIZE, (below?.count ?? leaves.count) - first);
    const firstBox = boxWithin(box);
    for (let child = 0; child < count; child++)
      if (below) enter(below.boxes, 4 * (first + child), firstBox + child);
      else enter(leaves.boxes, 8 * (first + child), firstBox + child);
    narrow(frontier, box, listFrom, firstBox, firstBox + count, free);
    boxes += count;
    const end = ends[firstBox + count - 1] ?? 0;
    let list = free;
    for (let child = 0; child < count; child++) {
      const listEnd = ends[firstBox + child] ?? 0;
      const isInside = parities[firstBox + child] === 1;
      if (listEnd > list && below) judgeChildren(height - 1, first + child, firstBox + child, list, end);
      else if (listEnd > list) cutLeaf(first + child, firstBox + child, list, end);
      else if (isInside && below) {
        const span = NODE_SIZE ** height;
        const firstLeaf = (first + child) * span;
        takeNode(height - 1, first + child, firstLeaf, Math.min(leaves.count, firstLeaf + span));
      } else if (isInside) takeLeaf(first + child);
      list = listEnd;
    }
  };

  if (leaves.count > 0) judgeChildren(levels.length, 0, 0, 0, edges.length / 4);
  return { boxes, looks: frontier.looks, segments };
};
