import { type Edge, type Meeting, nearestOf, type Plane, positionAlong, type Vector, vectorBetween } from './walk-plane.ts';

/**
 * Straight ways between a stretch of street and a stretch of a shape: from one meeting to the other both feet and the metres
 * change evenly; in the direction of the street. One way is a run of no length.
 */
export type RunOfWays = readonly [from: Meeting, to: Meeting];

/** A place beside a line: metres along it from its beginning, and across, to the left of it. */
type Beside = readonly [alongMetres: number, acrossMetres: number];

const besideLine = ([alongX, alongY]: Vector, lengthMetres: number, [x, y]: Vector): Beside => [
  (x * alongX + y * alongY) / lengthMetres,
  (alongX * y - alongY * x) / lengthMetres,
];

/** The shares, 0 to 1, at which a value that changes evenly passes another. */
const passings = (from: number, to: number, values: readonly number[]): readonly number[] =>
  values.map((value) => (value - from) / (to - from)).filter((share) => share > 0 && share < 1);

const between = (from: number, to: number, share: number): number => from + (to - from) * share;

/** Walking on to the better end of a run costs no more than going straight from anywhere else of it, where it is so steep. */
const withoutSteep = ([from, to]: RunOfWays, streetMetres: number): RunOfWays => {
  const along = Math.abs(to.shareOfOne - from.shareOfOne) * streetMetres;
  if (Math.abs(to.metres - from.metres) < along) return [from, to];
  const nearer = from.metres <= to.metres ? from : to;
  return [nearer, nearer];
};

/** From an end of the street, a share of 0 or 1, to what lies beyond that end between two shares of the other stretch. */
const fromEnd = (end: 0 | 1, street: Edge, other: Edge, [low, high]: readonly [number, number], plane: Plane): RunOfWays => {
  const corner: Edge = [street[end], street[end]];
  const meeting = nearestOf(corner, [positionAlong(other, low), positionAlong(other, high)], plane);
  const way: Meeting = { ...meeting, shareOfOne: end, shareOfOther: between(low, high, meeting.shareOfOther) };
  return [way, way];
};

/**
 * The straight ways of at most so many metres by which each place of a stretch of a shape is reached from the place of a
 * straight stretch of street that is nearest to it: square to the street, and from its ends to what lies beyond them. Left
 * out are ways that cost no less than to walk on along the street and go over there.
 */
export const waysBetween = (street: Edge, other: Edge, mostMetres: number, plane: Plane): readonly RunOfWays[] => {
  const along = vectorBetween(street[0], street[1], plane);
  const length = Math.hypot(...along);
  if (length === 0) return [];
  const [fromAlong, fromAcross] = besideLine(along, length, vectorBetween(street[0], other[0], plane));
  const [toAlong, toAcross] = besideLine(along, length, vectorBetween(street[0], other[1], plane));
  const cuts = [
    0,
    ...passings(fromAlong, toAlong, [0, length]),
    ...passings(fromAcross, toAcross, [-mostMetres, 0, mostMetres]),
    1,
  ].sort((one, next) => one - next);
  const meetingAt = (share: number): Meeting => ({
    shareOfOne: Math.min(1, Math.max(0, between(fromAlong, toAlong, share) / length)),
    shareOfOther: share,
    metres: Math.abs(between(fromAcross, toAcross, share)),
  });
  const runs = cuts.slice(1).map((high, at): RunOfWays => {
    const low = cuts[at] ?? high;
    const middle = between(fromAlong, toAlong, (low + high) / 2);
    if (middle < 0) return fromEnd(0, street, other, [low, high], plane);
    if (middle > length) return fromEnd(1, street, other, [low, high], plane);
    const [from, to] = toAlong < fromAlong ? [high, low] : [low, high];
    return withoutSteep([meetingAt(from), meetingAt(to)], length);
  });
  // A run that keeps within the limit may touch it by what a computation rounds away.
  return runs.filter(([from, to]) => (from.metres + to.metres) / 2 <= mostMetres);
};
