import { expect, test } from 'vitest';
import { minutesOf, toTenMetres, walkTable } from '#i18n/walk-table.ts';
import { walkWordsIn } from '#i18n/walk-words.ts';
import { indexPlan } from '#plan/lookup.ts';
import type { Walk } from '#plan/walk.ts';
import { withinWalk } from '#plan/within-walk.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';

const index = indexPlan({
  ...TINY_PLAN,
  sources: TINY_PLAN.sources.map((source) => ({ ...source, credit: '© Nobody, "the town"' })),
});
const walk: Walk = {
  origin: { type: 'thing', id: 'station' },
  accessMetres: 0,
  reached: [
    { id: 'tower', metres: 76 },
    { id: 'road-long', metres: 344 },
  ],
  bands: [{ minutes: 5, courses: [] }],
};
const told = withinWalk(walk, 5, index).groups.flatMap((group) => group.told);

test('a walk as a table has a line for each thing, then what it is, how it was counted and what it owes', () => {
  const say = walkWordsIn('en');
  expect(walkTable(told, '5 minutes from Clock Station', index, 'en').split('\r\n')).toEqual([
    'Id,Chinese name,Name,Kind,Minutes,Metres,Position off by (m),What the plan says',
    'tower,高塔,High Tower,Building or institution,2,80,100,The tower is to shine.',
    'road-long,长街,Long Street,Road,5,340,100,Road followed: Whale Axis',
    '5 minutes from Clock Station',
    say.how,
    `"${say.doubt}"`,
    '"Schematic, not a legal boundary"',
    '"© Nobody, ""the town"""',
    '',
  ]);
});

test('the table speaks the language of the page', () => {
  const [head, tower, road] = walkTable(told, '从钟站步行', index, 'zh').split('\r\n');
  expect(head).toBe('编号,名称,英文名,类别,步行分钟,步行米,位置误差（米）,规划所说');
  expect(tower).toBe('tower,高塔,High Tower,楼宇与院所,2,80,100,所述said-1');
  expect(road).toBe('road-long,长街,Long Street,道路,5,340,100,鲸轴的沿线道路');
});

test('somebody is there after the minute in which they come, and metres are told in tens', () => {
  expect([0, 1, 75, 75.1, 750].map(minutesOf)).toEqual([0, 1, 1, 2, 10]);
  expect([4, 5, 344, 345].map(toTenMetres)).toEqual([0, 10, 340, 350]);
});
