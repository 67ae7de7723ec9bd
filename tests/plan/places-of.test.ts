import { expect, test } from 'vitest';
import { placesOf } from '#plan/locators.ts';
import type { Locator, Plan, Statement } from '#plan/plan.ts';
import { membership, TINY_PLAN } from '../fixtures/tiny-plan.ts';

const at = (line: number): Locator => ({ ...membership('tower', 'trigger', 'area-lantern', line).locator });
const said = (topic: Statement['topic'], line: number): Statement => ({
  id: `statement-tower-${line}`,
  about: 'tower',
  topic,
  text: { zh: '塔', en: 'tower' },
  locator: at(line),
});
const planOf = (parts: Partial<Plan>): Plan => ({ ...TINY_PLAN, statements: [], memberships: [], projects: [], ...parts });
const linesOf = (plan: Plan, id: string): readonly number[] => placesOf(plan, id).map(({ line }) => line);

test('a place in which several things are said of one is named once, and places stand in the order of the text', () => {
  const plan = planOf({ statements: [said('other', 30), said('purpose', 12), said('other', 12)] });
  expect(linesOf(plan, 'tower')).toEqual([12, 30]);
  expect(placesOf(plan, 'tower')[0]).toEqual(at(12));
});

test('the plan speaks of a thing where it gives it a role, not where it gives one to others in it', () => {
  const plan = planOf({
    memberships: [membership('tower', 'trigger', 'area-lantern', 40), membership('tower', 'strung-on-axis', 'axis-whale', 7)],
  });
  expect(linesOf(plan, 'tower')).toEqual([7, 40]);
  expect(linesOf(plan, 'area-lantern')).toEqual([]);
});

test('neither our remarks nor our sorting of parts are places where the plan speaks of a thing', () => {
  const plan = planOf({ statements: [said('remark', 5)], memberships: [membership('tower', 'part', 'district', 6)] });
  expect(linesOf(plan, 'tower')).toEqual([]);
});

test('projects that the plan counts for a thing are spoken of there', () => {
  const [count] = TINY_PLAN.projects;
  if (!count) throw new Error('the tiny plan counts no projects');
  expect(linesOf(planOf({ projects: [{ ...count, of: 'zone-stone', locator: at(21) }] }), 'zone-stone')).toEqual([21]);
});
