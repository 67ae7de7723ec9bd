import type { Locator } from '#plan/plan.ts';
import type { Facts } from './drawing.ts';

/** A fact and a place of the plan that it names: the file, the id it goes by in a complaint, and the locator. */
export interface Cited {
  readonly file: string;
  readonly id: string;
  readonly locator: Locator;
}

/** Every place of the plan that the facts name, each with the fact that names it. */
export const citedIn = ({
  about,
  structure,
  statements,
  projects,
  readings,
  walkCircles,
  figures,
  roadGoal,
}: Facts): readonly Cited[] => [
  { file: 'facts/about.json', id: 'framework', locator: about.framework.locator },
  ...structure.map(({ member, of, locator }) => ({ file: 'facts/structure.json', id: `${member} of ${of}`, locator })),
  ...statements.map(({ id, locator }) => ({ file: 'facts/statements', id, locator })),
  ...projects.map(({ id, locator }) => ({ file: 'facts/projects.json', id, locator })),
  ...readings.flatMap(({ id, locators }) => locators.map((locator) => ({ file: 'facts/readings.json', id, locator }))),
  ...figures.map(({ id, locator }) => ({ file: 'facts/figures', id, locator })),
  ...walkCircles.map(({ minutes, locator }) => ({ file: 'facts/walk-circles.json', id: `${minutes} minutes`, locator })),
  ...(roadGoal
    ? (['goal', 'length', 'added', 'gain'] as const).map((id) => ({
        file: 'facts/road-goal.json',
        id,
        locator: roadGoal[id].locator,
      }))
    : []),
];
