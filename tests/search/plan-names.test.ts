import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ThingKind } from '#plan/plan.ts';
import { found, plan, silentIndex } from './real-index.ts';

/** The plan's 250 names, each by its row and as people type it: a row with several names, or for several things, stands several times. */
const NAMES: readonly { readonly row: number; readonly name: string; readonly id: string; readonly spatial: boolean }[] =
  JSON.parse(readFileSync('tests/fixtures/plan-names.json', 'utf8'));

/** Things that the drawing has besides, for orientation, as parts of what is named or to complete a list. */
const BESIDES: readonly string[] = [
  'bridge-changfeng',
  'bridge-gutian',
  'bridge-jianghan',
  'bridge-qingchuan',
  'bridge-yuehu',
  'bridge-zhiyin',
  'net-digital',
  'net-green',
  'net-roads',
  'net-water',
  'resource-gutian-er-lu-parks',
  'resource-metro-access',
  'subdistrict-baofeng',
  'subdistrict-changfeng',
  'subdistrict-yijia',
  'subdistrict-zongguan',
  'tunnel-hanzhengjie-east-portal',
  'tunnel-hanzhengjie-west-portal',
];
/** Kinds of which there are more on the ground, or in the plan's headings, than the plan names. */
const NOT_OF_NAMES_ALONE: ReadonlySet<ThingKind> = new Set(['road', 'rail', 'station', 'section', 'context']);

const numbersOf = (names: typeof NAMES): readonly number[] => [...new Set(names.map(({ row }) => row))];

test('all 250 names of the plan are there, 151 of them of something that can be on a map, each once', () => {
  expect(numbersOf(NAMES)).toEqual(Array.from({ length: 250 }, (_, at) => at + 1));
  expect(numbersOf(NAMES.filter(({ spatial }) => spatial)).length).toBe(151);
  expect(numbersOf(NAMES.filter(({ spatial }) => !spatial)).length).toBe(250 - 151);
  const entries = NAMES.map(({ row, name, id }) => `${row} ${name} ${id}`);
  expect(entries.filter((entry, at) => entries.indexOf(entry) !== at)).toEqual([]);
});

test('every name leads to a thing of the plan, and every thing has a name in the plan or is known to be there besides', () => {
  const named = new Set(NAMES.map(({ id }) => id));
  const known = new Set(plan.things.map(({ id }) => id));
  expect([...named].filter((id) => !known.has(id))).toEqual([]);
  const unnamed = plan.things.filter(({ id, kind }) => !named.has(id) && !NOT_OF_NAMES_ALONE.has(kind)).map(({ id }) => id);
  expect(unnamed.sort()).toEqual(BESIDES);
});

test.each([
  ['with pinyin', undefined],
  ['without', silentIndex],
])('every name finds its thing (%s)', (_, index) => {
  const missed = NAMES.filter(({ name, id }) => {
    const { hits } = found(name, index ? { index } : {});
    return !hits.some(({ entry, nearness }) => entry.id === id && nearness !== 'sound' && nearness !== 'slip');
  });
  expect(missed).toEqual([]);
});
