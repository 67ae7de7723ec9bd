import { expect, test } from 'vitest';
import { within } from '#search/ranges.ts';

test('of stretches that lie in a part of a text what is in it is left, counted from its beginning', () => {
  const ranges = [
    [0, 4],
    [6, 8],
    [9, 12],
    [20, 22],
  ] as const;
  expect(within(ranges, 2, 10)).toEqual([
    [0, 2],
    [4, 6],
    [7, 8],
  ]);
  expect(within(ranges, 12, 20)).toEqual([]);
});
