/** Splits a double into halves of 26 bits, so that products of halves are exact (Dekker 1971). */
const SPLITTER = 2 ** 27 + 1;

const upperHalf = (value: number): number => {
  const scaled = SPLITTER * value;
  return scaled - (scaled - value);
};

/** What rounding took from a product. */
const lostIn = (product: number, one: number, other: number): number => {
  const oneUpper = upperHalf(one);
  const otherUpper = upperHalf(other);
  const oneLower = one - oneUpper;
  const otherLower = other - otherUpper;
  return oneLower * otherLower - (product - oneUpper * otherUpper - oneLower * otherUpper - oneUpper * otherLower);
};

/** On which side of an edge's line a place lies and how far, with what rounding takes from the products given back. */
const sideOf = (edges: Float64Array, edge: number, x: number, y: number): number => {
  const toStartX = (edges[4 * edge] ?? 0) - x;
  const toStartY = (edges[4 * edge + 1] ?? 0) - y;
  const toEndX = (edges[4 * edge + 2] ?? 0) - x;
  const toEndY = (edges[4 * edge + 3] ?? 0) - y;
  const left = toStartY * toEndX;
  const right = toStartX * toEndY;
  return left - right + (lostIn(left, toStartY, toEndX) - lostIn(right, toStartX, toEndY));
};

/** Below that part of what they could be at most, the two sides together are too small for their last digits to be trusted. */
const ALL_BUT_PARALLEL = 1e-4;

/**
 * The share (0 to 1) at which a segment (longitude and latitude of its two ends) crosses the line of an edge (four numbers from
 * 4 × edge), given on which sides of it its ends lie by orient2d; good even where both are all but parallel.
 */
export const crossingShare = (
  segment: Float64Array,
  edges: Float64Array,
  edge: number,
  sideOfFrom: number,
  sideOfTo: number,
): number => {
  const share = sideOfFrom / (sideOfFrom - sideOfTo);
  const fromX = segment[0] ?? 0;
  const fromY = segment[1] ?? 0;
  const toX = segment[2] ?? 0;
  const toY = segment[3] ?? 0;
  const edgeSize =
    (edges[4 * edge + 2] ?? 0) - (edges[4 * edge] ?? 0) + Math.abs((edges[4 * edge + 3] ?? 0) - (edges[4 * edge + 1] ?? 0));
  const size = edgeSize * (edgeSize + Math.abs(toX - fromX) + Math.abs(toY - fromY));
  if (Math.abs(sideOfFrom - sideOfTo) > ALL_BUT_PARALLEL * size) return share;
  const from = sideOf(edges, edge, fromX, fromY);
  const finer = from / (from - sideOf(edges, edge, toX, toY));
  // Where already the differences of coordinates are rounded, the finer one may miss the segment.
  return finer >= 0 && finer <= 1 ? finer : share;
};
