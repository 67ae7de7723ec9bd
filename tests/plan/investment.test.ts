import { expect, test } from 'vitest';
import { investmentOf } from '#plan/investment.ts';
import type { ProjectCount } from '#plan/plan.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';

const [CLOUD] = TINY_PLAN.projects;

const entry = (id: string, change: Partial<ProjectCount>): ProjectCount => {
  if (!CLOUD) throw new Error('the tiny plan counts no projects');
  return { ...CLOUD, id, ...change };
};

const cloud = entry('cloud', {
  of: 'zone-cloud',
  kinds: ['industry'],
  count: 15,
  investmentYiYuan: 1000.5,
  named: ['tower', 'mill'],
});
const stone = entry('stone', { of: 'zone-stone', kinds: ['industry'], count: 25, investmentYiYuan: 2000.25, named: ['tower'] });
const works = entry('works', {
  of: 'district',
  kinds: ['infrastructure', 'ecology'],
  count: 51,
  investmentYiYuan: 933.5,
  named: ['bridge'],
});
const care = entry('care', { of: 'district', kinds: ['social'], count: 41, investmentYiYuan: 388.5, named: [] });

const sum = (...projects: readonly ProjectCount[]) => investmentOf({ projects, about: TINY_PLAN.about });

test('projects and money are summed over all entries, and a project named twice is one', () => {
  expect(sum(cloud, stone, works, care).whole).toEqual({ count: 132, named: 3, yiYuan: 4322.75 });
});

test('the kinds stand in their own order, an entry of several under the first, and a kind without an entry is left out', () => {
  const { byKind } = sum(care, works, stone, cloud);
  expect(byKind).toEqual([
    { kind: 'industry', sum: { count: 40, named: 2, yiYuan: 3000.75 }, entries: [stone, cloud] },
    { kind: 'infrastructure', sum: { count: 51, named: 1, yiYuan: 933.5 }, entries: [works] },
    { kind: 'social', sum: { count: 41, named: 0, yiYuan: 388.5 }, entries: [care] },
  ]);
});

test('parts of the district stand in the order they are counted in, the district itself not', () => {
  const more = entry('more', { of: 'zone-stone', kinds: ['social'], count: 1, investmentYiYuan: 0.25, named: ['school'] });
  expect(sum(stone, care, cloud, more).byPart).toEqual([
    { of: 'zone-stone', sum: { count: 26, named: 2, yiYuan: 2000.5 }, entries: [stone, more] },
    { of: 'zone-cloud', sum: { count: 15, named: 2, yiYuan: 1000.5 }, entries: [cloud] },
  ]);
});

test('the kinds sum to the whole', () => {
  const { whole, byKind } = sum(cloud, stone, works, care);
  expect(byKind.reduce((all, each) => all + each.sum.count, 0)).toBe(whole.count);
  expect(byKind.reduce((all, each) => all + each.sum.yiYuan, 0)).toBe(whole.yiYuan);
});

test('a plan that counts no projects invests nothing', () => {
  expect(sum()).toEqual({ whole: { count: 0, named: 0, yiYuan: 0 }, byKind: [], byPart: [] });
});
