import type { MultiPolygon, Polygon, Position } from 'geojson';
import { orient2d } from 'robust-predicates';

/** A part of a segment as shares of it, and whether it lies on the edge. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly onEdge: boolean;
}

export type Edge = readonly [Position, Position];

/** All edges of all rings, as they are written. */
export const writtenEdges = (polygon: Polygon | MultiPolygon): readonly Edge[] =>
  (polygon.type === 'Polygon' ? [polygon.coordinates] : polygon.coordinates)
    .flat()
    .flatMap((ring) => ring.slice(1).map((to, index): Edge => [ring[index] ?? to, to]));

const xOf = ([x = Number.NaN]: Position): number => x;
const yOf = ([, y = Number.NaN]: Position): number => y;

/** A fraction of whole numbers; the denominator is positive. */
type Fraction = readonly [bigint, bigint];

const fraction = (top: bigint, bottom: bigint): Fraction => (bottom < 0n ? [-top, -bottom] : [top, bottom]);
const less = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d < c * b;
const middle = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, 2n * b * d];
const asNumber = ([top, bottom]: Fraction): number => Number(top) / Number(bottom);

const whole = (position: Position): readonly [bigint, bigint] => [BigInt(xOf(position)), BigInt(yOf(position))];

/** The shares at which a segment meets the line of an edge, or the edge's ends when it lies on it; in whole numbers. */
const meetings = ([p, q]: Edge, edge: Edge): readonly Fraction[] => {
  const [[px, py], [qx, qy], [ax, ay], [bx, by]] = [whole(p), whole(q), whole(edge[0]), whole(edge[1])];
  const [dx, dy, ex, ey] = [qx - px, qy - py, bx - ax, by - ay];
  const cross = dx * ey - dy * ex;
  if (cross !== 0n) return [fraction((ax - px) * ey - (ay - py) * ex, cross)];
  const square = dx * dx + dy * dy;
  return [edge[0], edge[1]].map(whole).map(([x, y]) => fraction((x - px) * dx + (y - py) * dy, square));
};

/** Whether an odd number of edges pass above a place (x / bottom, y / bottom), and how many pass through it. */
const countAt = (x: bigint, y: bigint, bottom: bigint, edges: readonly Edge[]): { odd: boolean; through: number } => {
  let odd = false;
  let through = 0;
  for (const [from, to] of edges) {
    const [[ax, ay], [bx, by]] = [whole(from), whole(to)];
    const [gapX, gapY] = [x - ax * bottom, y - ay * bottom];
    const [ex, ey] = [bx - ax, by - ay];
    const side = ex * gapY - ey * gapX;
    const along = gapX * ex + gapY * ey;
    if (side === 0n && along >= 0n && along <= (ex * ex + ey * ey) * bottom && (ex !== 0n || ey !== 0n)) through++;
    const covers = ax * bottom <= x !== bx * bottom <= x;
    if (covers && side < 0n === ax < bx) odd = !odd;
  }
  return { odd, through };
};

/** So near beside a place of a small grid that no edge lies between. */
const ASIDE = 1_000_000_000_000n;

/**
 * The parts of a segment inside a polygon or on its edge, all in whole numbers of a small grid and without any rounding: cut at
 * every meeting with every edge's line, the middle of every part looked at, on an edge passed an even number of times beside it.
 */
export const exactParts = (segment: Edge, edges: readonly Edge[]): readonly Part[] => {
  const [[px, py], [qx, qy]] = [whole(segment[0]), whole(segment[1])];
  if (px === qx && py === qy) return [];
  const [none, all]: readonly [Fraction, Fraction] = [
    [0n, 1n],
    [1n, 1n],
  ];
  const cuts = [none, all, ...edges.flatMap((edge) => meetings(segment, edge))]
    .filter((share) => !less(share, none) && !less(all, share))
    .sort((one, other) => (less(one, other) ? -1 : less(other, one) ? 1 : 0));
  return cuts.slice(1).flatMap((to, index): readonly Part[] => {
    const from = cuts[index] ?? to;
    if (!less(from, to)) return [];
    const [top, bottom] = middle(from, to);
    const [x, y] = [px * bottom + (qx - px) * top, py * bottom + (qy - py) * top];
    const { odd, through } = countAt(x, y, bottom, edges);
    const onEdge = through % 2 === 1;
    const [asideX, asideY] = [x * ASIDE - (qy - py) * bottom, y * ASIDE + (qx - px) * bottom];
    const inside = through === 0 ? odd : countAt(asideX, asideY, bottom * ASIDE, edges).odd;
    return onEdge || inside ? [{ from: asNumber(from), to: asNumber(to), onEdge }] : [];
  });
};

/** As exactParts, in numbers as they come: for places at random, none of which lies on an edge or nearly so. */
export const roundedParts = ([p, q]: Edge, edges: readonly Edge[]): readonly Part[] => {
  const [dx, dy] = [xOf(q) - xOf(p), yOf(q) - yOf(p)];
  const cuts = [0, 1];
  for (const [a, b] of edges) {
    const [ex, ey] = [xOf(b) - xOf(a), yOf(b) - yOf(a)];
    const share = ((xOf(a) - xOf(p)) * ey - (yOf(a) - yOf(p)) * ex) / (dx * ey - dy * ex);
    if (share > 0 && share < 1) cuts.push(share);
  }
  cuts.sort((one, other) => one - other);
  return cuts.slice(1).flatMap((to, index): readonly Part[] => {
    const from = cuts[index] ?? to;
    const x = xOf(p) + (dx * (from + to)) / 2;
    const y = yOf(p) + (dy * (from + to)) / 2;
    const above = edges.filter(([a, b]) => {
      const [one, other] = xOf(a) < xOf(b) ? [a, b] : [b, a];
      return xOf(one) <= x && x < xOf(other) && orient2d(xOf(one), yOf(one), xOf(other), yOf(other), x, y) > 0;
    });
    return above.length % 2 === 1 ? [{ from, to, onEdge: false }] : [];
  });
};
