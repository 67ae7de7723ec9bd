import { metresBetween } from './road-lengths.ts';
import { type RoadTree, SEGMENT_BITS, STRETCH_SEGMENTS } from './road-tree.ts';
import type { WalkRoads } from './road-walk.ts';

/** A part of a road in metres along it from its first position; road and group are indices. */
export interface Piece {
  readonly road: number;
  readonly group: number;
  readonly fromMetres: number;
  readonly toMetres: number;
  readonly onEdge: boolean;
}

/** A part of a stretch in metres along the stretch. */
interface Part {
  readonly leaf: number;
  readonly first: number;
  readonly fromMetres: number;
  readonly toMetres: number;
  readonly onEdge: boolean;
}

const partsOf = (tree: RoadTree, walk: WalkRoads, edges: Float64Array): readonly Part[] => {
  const { indices, metres } = tree.leaves;
  const parts: Part[] = [];
  const takePart = (leaf: number, fromMetres: number, toMetres: number, onEdge: boolean): void => {
    if (toMetres > fromMetres) parts.push({ leaf, first: indices[8 * leaf + 6] ?? 0, fromMetres, toMetres, onEdge });
  };
  const takeLeaf = (leaf: number): void => takePart(leaf, 0, metres[4 * leaf + 2] ?? 0, false);
  walk(edges, {
    takeNode: (_level, _node, firstLeaf, endLeaf) => {
      for (let leaf = firstLeaf; leaf < endLeaf; leaf++) takeLeaf(leaf);
    },
    takeLeaf,
    takePart,
  });
  return parts.sort((one, other) => one.first - other.first || one.fromMetres - other.fromMetres);
};

/** Goes along the roads, position by position, and tells the road of one and the metres before it; asked in rising order. */
const roadAlong = ({ coordinates, starts, table }: RoadTree) => {
  let road = 0;
  let at = starts[0] ?? 0;
  let metres = 0;
  return (position: number): { road: number; metresBefore: number } => {
    while ((starts[road + 1] ?? 0) <= position) {
      road++;
      at = starts[road] ?? 0;
      metres = 0;
    }
    // Stretch by stretch, as the tree sums them, so that one ends in the very number in which the next begins.
    while (at < position) {
      let sum = 0;
      for (const end = at + STRETCH_SEGMENTS; at < end; at++) {
        const [longitude = 0, latitude = 0, toLongitude = 0, toLatitude = 0] = coordinates.subarray(2 * at, 2 * at + 4);
        sum += metresBetween(table, longitude, latitude, toLongitude, toLatitude);
      }
      metres += sum;
    }
    return { road, metresBefore: metres };
  };
};

/** The pieces of roads inside a polygon or on its edge, road by road and along each, given its edges as edgesOf gives them. */
export const piecesOf = (tree: RoadTree, walk: WalkRoads, edges: Float64Array): readonly Piece[] => {
  const walkTo = roadAlong(tree);
  const pieces: Piece[] = [];
  for (const { leaf, first, onEdge, ...part } of partsOf(tree, walk, edges)) {
    const { road, metresBefore } = walkTo(first);
    const group = (tree.leaves.indices[8 * leaf + 7] ?? 0) >>> SEGMENT_BITS;
    const [fromMetres, toMetres] = [metresBefore + part.fromMetres, metresBefore + part.toMetres];
    const last = pieces.at(-1);
    const joins = last?.road === road && last.toMetres === fromMetres && last.onEdge === onEdge;
    if (joins) pieces.pop();
    pieces.push({ road, group, fromMetres: joins ? last.fromMetres : fromMetres, toMetres, onEdge });
  }
  return pieces;
};
