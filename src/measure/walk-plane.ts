import type { Position } from '#plan/plan.ts';
import { segmentMetres } from './ellipsoid.ts';

/** Two positions (degrees, WGS84) and the straight stretch between them; a point is one of no length. */
export type Edge = readonly [from: Position, to: Position];

/** A plane in metres around a latitude: true there, and within some kilometres of it to a thousandth. */
export interface Plane {
  readonly metresPerLongitude: number;
  readonly metresPerLatitude: number;
}

const STEP_DEGREES = 0.001;

/** The plane that is true at a latitude in degrees. */
export const planeAt = (latitude: number): Plane => ({
  metresPerLongitude: segmentMetres([0, latitude], [STEP_DEGREES, latitude]) / STEP_DEGREES,
  metresPerLatitude: segmentMetres([0, latitude - STEP_DEGREES / 2], [0, latitude + STEP_DEGREES / 2]) / STEP_DEGREES,
});

/** Where two stretches come near each other, as shares 0 to 1 of each, and how far they are apart there, in metres of the plane. */
export interface Meeting {
  readonly shareOfOne: number;
  readonly shareOfOther: number;
  readonly metres: number;
}

/** Metres to the east and to the north in a plane. */
export type Vector = readonly [x: number, y: number];

/** How far, and which way, it is from a position to another. */
export const vectorBetween = (
  [fromX, fromY]: Position,
  [toX, toY]: Position,
  { metresPerLongitude, metresPerLatitude }: Plane,
): Vector => [(toX - fromX) * metresPerLongitude, (toY - fromY) * metresPerLatitude];

/** The share of the way from one vector to the other that comes nearest to the origin, and the distance there. */
const footOf = ([fromX, fromY]: Vector, [toX, toY]: Vector): readonly [share: number, metres: number] => {
  const [acrossX, acrossY] = [toX - fromX, toY - fromY];
  const square = acrossX * acrossX + acrossY * acrossY;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, -(fromX * acrossX + fromY * acrossY) / square));
  return [share, Math.hypot(fromX + share * acrossX, fromY + share * acrossY)];
};

/** Where the ends of each of two stretches come nearest to the other, and where they cross, if they do: where they are nearest is among these. */
const meetingsOf = (one: Edge, other: Edge, plane: Plane): readonly Meeting[] => {
  const away = (from: Position, to: Position): Vector => vectorBetween(from, to, plane);
  const [a, b] = one;
  const [c, d] = other;
  const meetings: Meeting[] = [];
  for (const [shareOfOther, end] of other.entries()) {
    const [shareOfOne, metres] = footOf(away(end, a), away(end, b));
    meetings.push({ shareOfOne, shareOfOther, metres });
  }
  for (const [shareOfOne, end] of one.entries()) {
    const [shareOfOther, metres] = footOf(away(end, c), away(end, d));
    meetings.push({ shareOfOne, shareOfOther, metres });
  }
  const [alongX, alongY] = away(a, b);
  const [acrossX, acrossY] = away(c, d);
  const [betweenX, betweenY] = away(a, c);
  const turn = alongX * acrossY - alongY * acrossX;
  if (turn !== 0) {
    const shareOfOne = (betweenX * acrossY - betweenY * acrossX) / turn;
    const shareOfOther = (betweenX * alongY - betweenY * alongX) / turn;
    const isOnBoth = shareOfOne >= 0 && shareOfOne <= 1 && shareOfOther >= 0 && shareOfOther <= 1;
    if (isOnBoth) meetings.push({ shareOfOne, shareOfOther, metres: 0 });
  }
  return meetings;
};

/** Far below what is drawn, far above what a computation rounds away. */
const TOUCHING_METRES = 1e-4;

/** Where two stretches come nearest; 0 metres where they touch. */
export const nearestOf = (one: Edge, other: Edge, plane: Plane): Meeting => {
  const nearest = meetingsOf(one, other, plane).reduce((best, next) => (next.metres < best.metres ? next : best));
  return nearest.metres <= TOUCHING_METRES ? { ...nearest, metres: 0 } : nearest;
};

/** The shares of the first stretch between which the other one touches it; null where it does not. */
export const touchOf = (one: Edge, other: Edge, plane: Plane): readonly [from: number, to: number] | null => {
  const shares = meetingsOf(one, other, plane).flatMap(({ shareOfOne, metres }) =>
    metres <= TOUCHING_METRES ? [shareOfOne] : [],
  );
  return shares.length === 0 ? null : [Math.min(...shares), Math.max(...shares)];
};

/** The position at a share, 0 to 1, of a stretch. */
export const positionAlong = ([[fromX, fromY], [toX, toY]]: Edge, share: number): Position => [
  fromX + (toX - fromX) * share,
  fromY + (toY - fromY) * share,
];

/** How far two stretches are apart where they meet so, in metres on the ellipsoid. */
export const metresAcross = (one: Edge, other: Edge, { shareOfOne, shareOfOther, metres }: Meeting): number =>
  metres === 0 ? 0 : segmentMetres([...positionAlong(one, shareOfOne)], [...positionAlong(other, shareOfOther)]);
