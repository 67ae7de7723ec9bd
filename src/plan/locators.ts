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

/**
 * Every place where the plan speaks of a thing, given by its id, once each and in the order of the text: what it says of it, the
 * roles it gives it, the projects it counts for it. Neither our remarks nor our sorting of parts are the plan's word.
 */
export function placesOf({ statements, memberships, projects }: Plan, id: string): readonly Locator[] {
  const told = statements.filter(({ about, topic }) => about === id && topic !== 'remark');
  const roles = memberships.filter(({ member, role }) => member === id && role !== 'part');
  const said = [...told, ...roles, ...projects.filter((count) => count.of === id)].map(({ locator }) => locator);
  return [...new Map(said.map((locator) => [locator.line, locator])).values()].sort((one, other) => one.line - other.line);
}
