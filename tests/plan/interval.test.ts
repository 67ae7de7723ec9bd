import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactly, type Interval, mayBeEqual, minus, over, plus, times, toThe, widenedBy } from '#plan/interval.ts';

/** Enough that each bound is the one that matters some of the time. */
const MANY_RUNS = { numRuns: 2000 };

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
/** How far from one end to the other, the ends themselves often: it is there that a bound is tried. */
const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));

/** An interval, and a number that may in truth be meant by it. */
interface Known {
  readonly interval: Interval;
  readonly truth: number;
}

const between = (low: number, high: number, at: number): number => Math.min(high, Math.max(low, low + (high - low) * at));

const knownWithin = (ends: fc.Arbitrary<number>): fc.Arbitrary<Known> =>
  fc.tuple(ends, ends, share, share).map(([one, other, at, truth]) => {
    const [low, high] = [Math.min(one, other), Math.max(one, other)];
    return { interval: { at: between(low, high, at), low, high }, truth: between(low, high, truth) };
  });

const known = knownWithin(number);
const positive = knownWithin(fc.double({ min: 1e-3, max: 1e4, noNaN: true }));

/** Rounding of the machine itself, which is no matter of ours. */
const slack = (value: number): number => 1e-9 * Math.max(1, Math.abs(value));
const holds = ({ low, high }: Interval, value: number): boolean => low - slack(low) <= value && value <= high + slack(high);

test('a sum, a difference and a product hold what comes out of any true numbers', () => {
  fc.assert(
    fc.property(known, known, (one, other) => {
      expect(holds(plus(one.interval, other.interval), one.truth + other.truth)).toBe(true);
      expect(holds(minus(one.interval, other.interval), one.truth - other.truth)).toBe(true);
      expect(holds(times(one.interval, other.interval), one.truth * other.truth)).toBe(true);
    }),
    MANY_RUNS,
  );
});

test('a quotient holds what comes out of any true numbers, whatever the signs', () => {
  fc.assert(
    fc.property(known, positive, fc.boolean(), (one, other, isBelowNought) => {
      const divisor = isBelowNought ? times(other.interval, exactly(-1)) : other.interval;
      const quotient = over(one.interval, divisor);
      expect(quotient !== null && holds(quotient, one.truth / (isBelowNought ? -other.truth : other.truth))).toBe(true);
    }),
    MANY_RUNS,
  );
});

test('a power holds what comes out of any true base, for roots and for powers below nought too', () => {
  fc.assert(
    fc.property(positive, fc.constantFrom(5, 2, 1, 0, 1 / 5, -1, -2), ({ interval, truth }, power) => {
      const raised = toThe(interval, power);
      expect(raised !== null && holds(raised, truth ** power)).toBe(true);
    }),
  );
});

test('what is stated stays between the bounds', () => {
  fc.assert(
    fc.property(known, known, (one, other) => {
      for (const result of [plus, minus, times].map((operation) => operation(one.interval, other.interval)))
        expect(holds(result, result.at)).toBe(true);
    }),
  );
});

test('nothing is divided by what may be nought', () => {
  expect(over(exactly(6), { at: 1, low: 0, high: 2 })).toBeNull();
  expect(over(exactly(6), { at: -1, low: -2, high: 0 })).toBeNull();
  expect(over(exactly(6), { at: 1, low: -1, high: 2 })).toBeNull();
  expect(over(exactly(6), { at: 2, low: 1, high: 3 })).toEqual({ at: 3, low: 2, high: 6 });
});

test('there is no root of what may be below nought, and no reciprocal of nought', () => {
  expect(toThe({ at: 1, low: -1, high: 2 }, 0.5)).toBeNull();
  expect(toThe({ at: 1, low: 0, high: 2 }, -1)).toBeNull();
  expect(toThe({ at: 1, low: 0, high: 4 }, 0.5)).toEqual({ at: 1, low: 0, high: 2 });
});

test('a side that is open stays open, and nought of it is nought', () => {
  const atLeastFive: Interval = { at: 5, low: 5, high: Number.POSITIVE_INFINITY };
  expect(times(atLeastFive, exactly(2))).toEqual({ at: 10, low: 10, high: Number.POSITIVE_INFINITY });
  expect(times(atLeastFive, exactly(0))).toEqual(exactly(0));
  expect(over(exactly(10), atLeastFive)).toEqual({ at: 2, low: 0, high: 2 });
});

test('numbers may be equal where all their intervals have a number in common, ends counted', () => {
  expect(mayBeEqual([exactly(3), exactly(3)])).toBe(true);
  expect(
    mayBeEqual([
      { at: 1, low: 0, high: 2 },
      { at: 3, low: 2, high: 4 },
    ]),
  ).toBe(true);
  expect(
    mayBeEqual([
      { at: 1, low: 0, high: 2 },
      { at: 3, low: 2.1, high: 4 },
    ]),
  ).toBe(false);
  const overlappingInTurn = [
    { at: 1, low: 0, high: 2 },
    { at: 2.5, low: 1.5, high: 3.5 },
    { at: 4, low: 3, high: 5 },
  ];
  expect(mayBeEqual(overlappingInTurn)).toBe(false);
});

test('widening moves both bounds outwards, below nought too', () => {
  expect(widenedBy({ at: 10, low: 10, high: 20 }, 0.1)).toEqual({ at: 10, low: 9, high: 22 });
  expect(widenedBy({ at: -10, low: -20, high: -10 }, 0.1)).toEqual({ at: -10, low: -22, high: -9 });
});
