import type { Locator, Plan } from './plan.ts';

/** Every place of the text in which the plan is known to say something, or which is doubtful to read, as often as it is named. */
export const locatorsOf = ({
  about,
  statements,
  memberships,
  projects,
  roadGoal,
  walkCircles,
  readings,
}: Plan): readonly Locator[] => [
  about.framework.locator,
  ...[statements, memberships, projects, walkCircles].flatMap((said) => said.map(({ locator }) => locator)),
  ...(roadGoal ? [roadGoal.goal, roadGoal.length, roadGoal.added, roadGoal.gain].map(({ locator }) => locator) : []),
  ...readings.flatMap(({ locators }) => locators),
];

/** Whether the plan is known to say something in a line of its text, counted from 1. */
export const isSaidIn = (plan: Plan, line: number): boolean => locatorsOf(plan).some((locator) => locator.line === line);
