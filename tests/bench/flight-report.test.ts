import { expect, test } from 'vitest';
import { type FrameWork, flightBenchOf, flightTable } from '../../bench/flight-report.ts';

const framesOf = (...works: readonly number[]): readonly FrameWork[] => works.map((work) => ({ work, tasks: work + 1 }));

const setting = {
  machine: { node: 'v20.19.0', cpu: 'a processor' },
  chromium: '143.0',
  viewport: { width: 1440, height: 900, deviceScaleFactor: 0.25 },
};
const result = flightBenchOf(
  [
    { from: 'whole', to: 'part', frames: framesOf(3, 1, 2) },
    { from: 'part', to: 'whole', frames: framesOf(...Array.from({ length: 97 }, (_, index) => index + 4)) },
  ],
  setting,
);

test('a flight sums up the frames of every way by themselves and of all ways together', () => {
  expect(result).toEqual({
    bench: 'flight',
    ...setting,
    goalMilliseconds: 8,
    all: {
      frames: 100,
      workMilliseconds: { median: 51, p95: 96, max: 100 },
      taskMilliseconds: { median: 52, p95: 97, max: 101 },
    },
    flights: [
      {
        from: 'whole',
        to: 'part',
        frames: 3,
        workMilliseconds: { median: 2, p95: 3, max: 3 },
        taskMilliseconds: { median: 3, p95: 4, max: 4 },
      },
      {
        from: 'part',
        to: 'whole',
        frames: 97,
        workMilliseconds: { median: 52, p95: 96, max: 100 },
        taskMilliseconds: { median: 53, p95: 97, max: 101 },
      },
    ],
  });
});

test('the table tells every way and sets the goal beside what was reached', () => {
  const lines = flightTable(result).split('\n');
  expect(lines).toContain('| whole → part | 3 | 2.0 | 3.0 | 3.0 | 3.0 | 4.0 | 4.0 |');
  expect(lines).toContain('| all | 100 | 51.0 | 96.0 | 100.0 | 52.0 | 97.0 | 101.0 |');
  expect(lines).toContain('Milliseconds of the main thread per frame; goal: p95 ≤ 8 ms, reached: 96.0 ms.');
});
