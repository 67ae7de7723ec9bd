import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lengthMetres } from '#measure/length.ts';
import { stretchOf } from '#measure/road-stretch.ts';

const SEED = 20_210_316;
const RUNS = { seed: SEED, numRuns: 2_000, verbose: true };

type Course = readonly (readonly number[])[];

const metresOf = (course: Course): number => lengthMetres({ type: 'LineString', coordinates: course.map((at) => [...at]) });

const DEGREES_PER_METRE =
  0.001 /
  metresOf([
    [114, 30],
    [114, 30.001],
  ]);
const north = (metres: number): readonly number[] => [114, 30 + metres * DEGREES_PER_METRE];
/** Up a meridian 100 m, then 200 m, with the vertex between them written twice. */
const UPRIGHT: Course = [north(0), north(100), north(100), north(300)];
const LENGTH = metresOf(UPRIGHT);

/** Courses of one to eight segments of up to a kilometre, some of them without length. */
const courses: fc.Arbitrary<Course> = fc
  .array(fc.tuple(fc.integer({ min: -700, max: 700 }), fc.integer({ min: -700, max: 700 })), { minLength: 1, maxLength: 8 })
  .map((steps) => {
    let [longitude, latitude] = [114.2, 30.6];
    const course = [[longitude, latitude]];
    for (const [east, up] of steps) {
      longitude += east / 1e5;
      latitude += up / 1e5;
      course.push([longitude, latitude]);
    }
    return course;
  });
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** A course and two places along it, in metres, one after the other. */
const parted = fc.record({ course: courses, shares: fc.tuple(share, share) }).map(({ course, shares }) => {
  const length = metresOf(course);
  const [from = 0, to = 0] = [...shares].sort((one, other) => one - other).map((each) => each * length);
  return { course, length, from, to };
});

test('the stretch of a line within one of its segments lies where its metres say', () => {
  const [from = [], to = [], ...more] = stretchOf(UPRIGHT, 25, 75);
  expect(more).toEqual([]);
  expect(metresOf([north(0), from])).toBeCloseTo(25, 5);
  expect(metresOf([north(0), to])).toBeCloseTo(75, 5);
});

test('a stretch over a vertex has that vertex, once where the line has it twice', () => {
  const stretch = stretchOf(UPRIGHT, 50, 200);
  expect(stretch).toHaveLength(3);
  expect(stretch[1]).toEqual(north(100));
});

test('from the beginning to the end, and beyond both, it is the line without its doubled vertex', () => {
  const whole = [north(0), north(100), north(300)];
  expect(stretchOf(UPRIGHT, 0, LENGTH)).toEqual(whole);
  expect(stretchOf(UPRIGHT, -10, LENGTH + 10)).toEqual(whole);
});

test('where the line is not that long there is nothing, nor in a line without length', () => {
  expect(stretchOf(UPRIGHT, LENGTH, LENGTH + 50)).toEqual([]);
  expect(stretchOf(UPRIGHT, -50, 0)).toEqual([]);
  expect(stretchOf([north(0), north(0)], 0, 1)).toEqual([]);
});

test(`a stretch is as long as its metres say, to 1e-9 of the line (seed ${SEED})`, () => {
  fc.assert(
    fc.property(parted, ({ course, length, from, to }) => {
      const stretch = stretchOf(course, from, to);
      expect(Math.abs(metresOf(stretch) - (to - from))).toBeLessThanOrEqual(1e-9 * length);
    }),
    RUNS,
  );
});

test(`the parts of a line cut in two places join into the whole (seed ${SEED})`, () => {
  fc.assert(
    fc.property(parted, ({ course, length, from, to }) => {
      const parts = [stretchOf(course, 0, from), stretchOf(course, from, to), stretchOf(course, to, length + 1)];
      const drawn = parts.filter((part) => part.length > 0);
      drawn.slice(1).forEach((part, i) => {
        const [before = [], begin = []] = [drawn[i]?.at(-1), part[0]];
        expect(Math.hypot((begin[0] ?? 1) - (before[0] ?? 0), (begin[1] ?? 1) - (before[1] ?? 0))).toBeLessThan(1e-12);
      });
      expect(drawn[0]?.[0] ?? course[0]).toEqual(course[0]);
      expect(drawn.at(-1)?.at(-1) ?? course.at(-1)).toEqual(course.at(-1));
      expect(Math.abs(parts.reduce((sum, part) => sum + metresOf(part), 0) - length)).toBeLessThanOrEqual(3e-9 * length);
    }),
    RUNS,
  );
});
