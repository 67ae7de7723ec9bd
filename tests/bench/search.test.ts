import { expect, test } from 'vitest';
import { measureSearch, searchReport } from '../../bench/search.ts';
import { queriesFor, searchCase } from '../../bench/search-cases.ts';
import { seededRandom } from '../../geo/smooth-field.ts';

const result = measureSearch(2_000, 7);

test('the bench types its queries key by key into as many entries as it says, most of them real', () => {
  expect(result).toMatchObject({ bench: 'search', entries: 2_000, queries: 7, machine: { node: process.version } });
  expect(result.real).toBeGreaterThan(700);
  expect(result.keys).toBeGreaterThan(7 * 3);
});

test('times are in order, and what the pronunciations weigh stays below 15 kB', () => {
  expect(result.p50_ms).toBeGreaterThan(0);
  expect(result.p95_ms).toBeGreaterThanOrEqual(result.p50_ms);
  expect(result.max_ms).toBeGreaterThanOrEqual(result.p95_ms);
  expect(result.pronunciations_bytes).toBeLessThan(15_000);
});

test('the report tells what was typed into what', () => {
  expect(searchReport(result)).toContain(
    `7 queries typed key by key (${result.keys} keys) into 2000 entries, ${result.real} of them real`,
  );
});

test('the queries are the same each time, and of every way to type', () => {
  const made = () => {
    const random = seededRandom(3).uniform;
    return queriesFor(searchCase(2_000, random), 7, random);
  };
  const [zh, pinyin, initials, mixed, english, slipped] = made();
  expect(made()).toEqual(made());
  expect([zh, mixed].every((typed) => /\p{Script=Han}/u.test(typed ?? ''))).toBe(true);
  expect([pinyin, initials, slipped].some((typed) => /\p{Script=Han}/u.test(typed ?? ''))).toBe(false);
  expect(english).toMatch(/^[ -~–]+$/);
});
