import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countOn, countThings, type DirectoryEntry, directoryOf, narrowed, SHELVES } from '#plan/directory.ts';
import { countsFor, FACETS, keeps, NO_FACETS, valuesOf } from '#plan/facets.ts';
import { indexPlan, type PlanIndex } from '#plan/lookup.ts';
import { buildPlan } from '../../geo/build.ts';
import { builtPlan } from '../geo/built-plan.ts';

const folder = mkdtempSync(join(tmpdir(), 'real-plan-'));
let index: PlanIndex;

beforeAll(() => {
  buildPlan('geo', folder);
  index = indexPlan(builtPlan(folder));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const idsIn = (entries: readonly DirectoryEntry[]): readonly string[] =>
  entries.flatMap(({ thing, children, isHeading }) => [...(isHeading ? [] : [thing.id]), ...idsIn(children)]);

test('every thing of the drawn plan is in the directory', () => {
  const directory = directoryOf(index);
  const there = new Set(SHELVES.flatMap((shelf) => idsIn(directory[shelf])));
  expect(index.plan.things.length).toBeGreaterThan(400);
  expect(index.plan.things.flatMap(({ id }) => (there.has(id) ? [] : [id]))).toEqual([]);
});

test('works and measures of the drawn plan all stand below a heading of its text', () => {
  const { works, measures } = directoryOf(index);
  for (const entries of [works, measures])
    expect(entries.filter(({ isHeading }) => !isHeading).map(({ thing }) => thing.id)).toEqual([]);
});

test('whatever value is chosen, the directory shows as many things as are counted beside it', () => {
  const directory = directoryOf(index);
  const everything = SHELVES.flatMap((shelf) => directory[shelf]);
  for (const facet of FACETS) {
    const counts = countsFor(index, NO_FACETS, facet);
    for (const value of valuesOf(index, facet)) {
      const isKept = keeps(index, { ...NO_FACETS, [facet]: [value] });
      expect(countThings(narrowed(everything, isKept), isKept), `${facet} ${value}`).toBe(counts.get(value));
    }
  }
});

test('the shelves of the drawn plan count what they are named after: eleven subdistricts without their health centres, four nets', () => {
  const directory = directoryOf(index);
  expect(countOn('subdistricts', directory.subdistricts)).toBe(11);
  expect(countThings(directory.subdistricts)).toBe(18);
  expect(countOn('nets', directory.nets)).toBe(4);
  for (const shelf of ['roads', 'rail', 'green-and-water', 'context'] as const)
    expect(countOn(shelf, directory[shelf])).toBe(directory[shelf].length);
});
