import { expect, test } from 'vitest';
import { indexPlan } from '#plan/lookup.ts';
import { countsDrawn, metresRange } from '#ui/overview-words.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';

test('what is drawn is counted from the plan, one thing in the singular', () => {
  const index = indexPlan(TINY_PLAN);
  expect(countsDrawn(index, 'en')).toBe('2 functional zones, 1 main axis, 2 highlight areas, 2 parcels, 1 road');
  expect(countsDrawn(index, 'zh')).toBe('2 个功能区、1 条主轴、2 个亮点片区、2 个地块、1 条道路');
});

test('a kind of which nothing is drawn is not spoken of', () => {
  const bare = indexPlan({ ...TINY_PLAN, things: TINY_PLAN.things.filter(({ kind }) => kind !== 'axis' && kind !== 'road') });
  expect(countsDrawn(bare, 'en')).toBe('2 functional zones, 2 highlight areas, 2 parcels');
});

test('a range of metres has two figures, or one where both are the same', () => {
  expect(metresRange(400, 1200)).toBe('400–1,200');
  expect(metresRange(70, 70)).toBe('70');
});
