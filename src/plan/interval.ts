/** A number that is not known exactly: what is stated or comes out of it, and between what it may in truth lie. */
export interface Interval {
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

export const exactly = (value: number): Interval => ({ at: value, low: value, high: value });

/** The bounds that hold all of some numbers; a boundless side times nought is nought. */
const around = (at: number, corners: readonly number[]): Interval => {
  const finite = corners.map((corner) => (Number.isNaN(corner) ? 0 : corner));
  return { at, low: Math.min(at, ...finite), high: Math.max(at, ...finite) };
};

const corners = (one: Interval, other: Interval, of: (a: number, b: number) => number): readonly number[] => [
  of(one.low, other.low),
  of(one.low, other.high),
  of(one.high, other.low),
  of(one.high, other.high),
];

export const plus = (one: Interval, other: Interval): Interval => ({
  at: one.at + other.at,
  low: one.low + other.low,
  high: one.high + other.high,
});

export const minus = (one: Interval, other: Interval): Interval => ({
  at: one.at - other.at,
  low: one.low - other.high,
  high: one.high - other.low,
});

export const times = (one: Interval, other: Interval): Interval =>
  around(
    one.at * other.at,
    corners(one, other, (a, b) => a * b),
  );

/** null where the divisor may be nought. */
export const over = (one: Interval, other: Interval): Interval | null =>
  other.low <= 0 && other.high >= 0
    ? null
    : around(
        one.at / other.at,
        corners(one, other, (a, b) => a / b),
      );

/** null where the base may be below nought, or nought under a power below nought. */
export const toThe = (base: Interval, power: number): Interval | null =>
  base.low < 0 || (base.low === 0 && power < 0) ? null : around(base.at ** power, [base.low ** power, base.high ** power]);

/** Whether all of some may be one and the same number. */
export const mayBeEqual = (intervals: readonly Interval[]): boolean =>
  Math.max(...intervals.map(({ low }) => low)) <= Math.min(...intervals.map(({ high }) => high));

/** Widened on both sides by a share of itself. */
export const widenedBy = ({ at, low, high }: Interval, share: number): Interval => ({
  at,
  low: low - Math.abs(low) * share,
  high: high + Math.abs(high) * share,
});
