import Flatbush from 'flatbush';
import type { Edge } from './shapes.ts';

/** Finds the edges near a box of positions without looking at all of them. */
export interface EdgeIndex<Item> {
  /** Items whose edge's box meets the box from west, south to east, north, in any order. */
  readonly near: (west: number, south: number, east: number, north: number) => readonly Item[];
}

/** Indexes items by the box of their edge; the edge's coordinates may be degrees or metres, as long as `near` is asked alike. */
export const edgeIndex = <Item extends { readonly edge: Edge }>(items: readonly Item[]): EdgeIndex<Item> => {
  // Flatbush refuses to index nothing.
  if (items.length === 0) return { near: () => [] };
  const tree = new Flatbush(items.length);
  for (const { edge } of items) {
    const [from, to] = edge;
    tree.add(Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.max(from[0], to[0]), Math.max(from[1], to[1]));
  }
  tree.finish();
  return { near: (west, south, east, north) => tree.search(west, south, east, north).flatMap((index) => items[index] ?? []) };
};
