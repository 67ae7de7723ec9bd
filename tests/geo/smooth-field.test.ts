import { expect, test } from 'vitest';
import { seededRandom, smoothField } from '../../geo/smooth-field.ts';

const SEED = 7;

test(`over 4000 draws the field has mean 0, deviation 1 and the covariance it promises (seed ${SEED})`, () => {
  const random = seededRandom(SEED);
  const pairs = Array.from({ length: 4_000 }, () => {
    const field = smoothField(random, 500);
    return { here: field(120, 80), there: field(120 + 300, 80 + 400) };
  });
  const mean = (numbers: number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  expect(mean(pairs.map(({ here }) => here))).toBeCloseTo(0, 1);
  expect(mean(pairs.map(({ here }) => here * here))).toBeCloseTo(1, 1);
  // 500 m apart at a correlation length of 500 m: exp(−1/2).
  expect(mean(pairs.map(({ here, there }) => here * there))).toBeCloseTo(Math.exp(-0.5), 1);
});

test('the same seed gives the same numbers, another seed others', () => {
  const numbers = (seed: number): number[] => {
    const { uniform } = seededRandom(seed);
    return [uniform(), uniform(), uniform()];
  };
  expect(numbers(1)).toEqual(numbers(1));
  expect(numbers(1)).not.toEqual(numbers(2));
});
