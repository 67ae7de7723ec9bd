import { orient2d } from 'robust-predicates';
import type { Place } from './drawing.ts';
import type { Edge } from './shapes.ts';

/** How two edges meet: not at all, at a common end, by running over one another, or anywhere else, with no common end there. */
export type Meeting = 'apart' | 'at-a-common-end' | 'over-one-another' | 'without-a-common-end';

const sideOf = ([from, to]: Edge, [longitude, latitude]: Place): number =>
  Math.sign(orient2d(from[0], from[1], to[0], to[1], longitude, latitude));

const isBetween = (place: Place, [from, to]: Edge): boolean =>
  Math.min(from[0], to[0]) <= place[0] &&
  place[0] <= Math.max(from[0], to[0]) &&
  Math.min(from[1], to[1]) <= place[1] &&
  place[1] <= Math.max(from[1], to[1]);

const areFarApart = ([a, b]: Edge, [c, d]: Edge): boolean =>
  Math.max(a[0], b[0]) < Math.min(c[0], d[0]) ||
  Math.max(c[0], d[0]) < Math.min(a[0], b[0]) ||
  Math.max(a[1], b[1]) < Math.min(c[1], d[1]) ||
  Math.max(c[1], d[1]) < Math.min(a[1], b[1]);

const same = (one: Place, other: Place): boolean => one[0] === other[0] && one[1] === other[1];

/** Whether a position lies on an edge, exactly, its ends left out. */
export const isInside = (place: Place, edge: Edge): boolean =>
  !same(place, edge[0]) && !same(place, edge[1]) && sideOf(edge, place) === 0 && isBetween(place, edge);

/** How two edges meet, by exact predicates: no tolerance. */
export const meetingOf = (one: Edge, other: Edge): Meeting => {
  if (areFarApart(one, other)) return 'apart';
  const common = one.filter((end) => other.some((otherEnd) => same(end, otherEnd)));
  const inside = [...one.filter((end) => isInside(end, other)), ...other.filter((end) => isInside(end, one))];
  if (common.length === 2 || common.length + inside.length > 1) return 'over-one-another';
  if (common.length === 1) return 'at-a-common-end';
  if (inside.length === 1) return 'without-a-common-end';
  const crosses = sideOf(one, other[0]) * sideOf(one, other[1]) < 0 && sideOf(other, one[0]) * sideOf(other, one[1]) < 0;
  return crosses ? 'without-a-common-end' : 'apart';
};

/** Where the lines through two edges cross, to five decimals; the first end of `one` where they are parallel. */
export const crossingOf = ([a, b]: Edge, [c, d]: Edge): Place => {
  const determinant = (b[0] - a[0]) * (d[1] - c[1]) - (b[1] - a[1]) * (d[0] - c[0]);
  if (determinant === 0) return a;
  const share = ((c[0] - a[0]) * (d[1] - c[1]) - (c[1] - a[1]) * (d[0] - c[0])) / determinant;
  const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
  return [round(a[0] + (b[0] - a[0]) * share), round(a[1] + (b[1] - a[1]) * share)];
};
