import { segmentCutter } from './road-cut.ts';
import { flipsAbove, frontierOf, narrow } from './road-frontier.ts';
import { metresBetween, metresGained, metresUpTo } from './road-lengths.ts';
import { NODE_SIZE, type RoadTree } from './road-tree.ts';

/** Told what of the roads lies in a polygon. */
export interface RoadTaker {
  /** A node of the tree is inside whole; of stretches, those from first up to end. */
  readonly takeNode: (level: number, node: number, firstStretch: number, endStretch: number) => void;
  /** A stretch is inside whole. */
  readonly takeStretch: (stretch: number) => void;
  /** A part of a stretch is inside or on the edge, in metres along the stretch from its start. */
  readonly takePart: (stretch: number, fromMetres: number, toMetres: number, isOnEdge: boolean) => void;
}

/** What a walk cost, counted: boxes of the tree opened or judged, edges held against a box, segments cut. */
export interface Effort {
  readonly boxes: number;
  readonly looks: number;
  readonly segments: number;
}

/** Tells a taker all that lies inside a polygon or on its edge, given its edges as edgesOf gives them. */
export const walkRoads = (tree: RoadTree, edges: Float64Array, { takeNode, takeStretch, takePart }: RoadTaker): Effort => {
  const { coordinates, firsts, levels, stretchCount, table } = tree;
  const frontier = frontierOf(edges);
  let boxes = 0;
  let segments = 0;

  let stretchNow = 0;
  let metresBefore = 0;
  let metres = 0;
  let [fromX, fromY, toX, toY] = [0, 0, 0, 0];
  const cutSegment = segmentCutter(frontier, (fromShare, toShare, isOnEdge) => {
    const isWhole = fromShare === 0 && toShare === 1;
    const gained = isWhole ? 0 : metresGained(table, fromX, fromY, toX, toY, metres);
    const fromMetres = metresBefore + metresUpTo(fromShare, metres, gained);
    takePart(stretchNow, fromMetres, metresBefore + metresUpTo(toShare, metres, gained), isOnEdge);
  });

  const cutStretch = (stretch: number, listFrom: number, listTo: number, parity: number): void => {
    const first = firsts[stretch] ?? 0;
    const end = firsts[stretch + 1] ?? 0;
    stretchNow = stretch;
    metresBefore = 0;
    fromX = coordinates[2 * first] ?? 0;
    fromY = coordinates[2 * first + 1] ?? 0;
    for (let at = first + 1; at < end; at++) {
      toX = coordinates[2 * at] ?? 0;
      toY = coordinates[2 * at + 1] ?? 0;
      if (toX !== fromX || toY !== fromY) {
        metres = metresBetween(table, fromX, fromY, toX, toY);
        cutSegment(fromX, fromY, toX, toY, listFrom, listTo, parity);
        segments++;
        metresBefore += metres;
      }
      fromX = toX;
      fromY = toY;
    }
  };

  const judgeStretch = (stretch: number, listFrom: number, listTo: number, parityBefore: number): void => {
    const first = 2 * (firsts[stretch] ?? 0);
    const last = 2 * (firsts[stretch + 1] ?? 0);
    let west = coordinates[first] ?? 0;
    let south = coordinates[first + 1] ?? 0;
    let [east, north] = [west, south];
    for (let at = first + 2; at < last; at += 2) {
      const x = coordinates[at] ?? 0;
      const y = coordinates[at + 1] ?? 0;
      if (x < west) west = x;
      else if (x > east) east = x;
      if (y < south) south = y;
      else if (y > north) north = y;
    }
    const end = narrow(frontier, listFrom, listTo, west, south, east, north);
    const parity = parityBefore ^ frontier.flips;
    if (frontier.touching > 0) cutStretch(stretch, listTo, end, parity);
    else if ((parity ^ flipsAbove(frontier, listTo, end, west)) === 1) takeStretch(stretch);
  };

  const judgeNode = (level: number, node: number, listFrom: number, listTo: number, parityBefore: number): void => {
    const box = levels[level]?.boxes ?? new Float64Array();
    const west = box[4 * node] ?? 0;
    const end = narrow(frontier, listFrom, listTo, west, box[4 * node + 1] ?? 0, box[4 * node + 2] ?? 0, box[4 * node + 3] ?? 0);
    const parity = parityBefore ^ frontier.flips;
    boxes++;
    if (frontier.touching === 0) {
      if ((parity ^ flipsAbove(frontier, listTo, end, west)) === 0) return;
      const span = NODE_SIZE ** (level + 1);
      takeNode(level, node, node * span, Math.min(stretchCount, (node + 1) * span));
      return;
    }
    const childEnd = Math.min((node + 1) * NODE_SIZE, level === 0 ? stretchCount : (levels[level - 1]?.count ?? 0));
    for (let child = node * NODE_SIZE; child < childEnd; child++) {
      if (level === 0) judgeStretch(child, listTo, end, parity);
      else judgeNode(level - 1, child, listTo, end, parity);
    }
    if (level === 0) boxes += childEnd - node * NODE_SIZE;
  };

  if (stretchCount > 0) judgeNode(levels.length - 1, 0, 0, edges.length / 4, 0);
  return { boxes, looks: frontier.looks, segments };
};
