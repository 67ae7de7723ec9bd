import { type Figure, intervalOf } from '#plan/figure.ts';
import type { ProjectCount } from '#plan/plan.ts';
import type { RoadGoal, StatedFigure } from '#plan/road-goal.ts';
import type { UnitKey } from '#plan/unit.ts';
import type { WalkCircle } from '#plan/walk.ts';
import type { Complaint } from './drawing.ts';
import type { ProjectCountFact, RoadGoalFact, StatedFigureFact, WalkCircleFact } from './figure-reference-forms.ts';

type Complain = (complaint: Complaint) => void;

/** Facts that take a number of the plan name its figure; here they get it, with the place where it stands. */
export interface FigureLookup {
  projectCount(fact: ProjectCountFact): readonly ProjectCount[];
  walkCircle(fact: WalkCircleFact): readonly WalkCircle[];
  roadGoal(fact: RoadGoalFact | null): RoadGoal | null;
}

/** Looks figures up for other facts, and complains where one is not there, is no number, or is one of another unit. */
export function lookupIn(figures: readonly Figure[], complain: Complain): FigureLookup {
  const known = new Map(figures.map((figure) => [figure.id, figure]));

  const numberOf = (
    file: string,
    id: string,
    name: string,
    unit: UnitKey,
  ): { readonly figure: Figure; readonly value: number } | null => {
    const figure = known.get(name);
    if (!figure) {
      complain({
        file,
        id,
        what: `takes the figure ${name}, which is not there`,
        remedy: 'mend the id, or add it to facts/figures',
      });
      return null;
    }
    const value = intervalOf(figure)?.at;
    if (value !== undefined && figure.unit === unit) return { figure, value };
    complain({
      file,
      id,
      what: `takes the figure ${name}, which is no number of the unit ${unit}`,
      remedy: 'name a figure that is, or mend its unit',
    });
    return null;
  };

  const stated = (id: string, { figure: name, text }: StatedFigureFact, unit: UnitKey): StatedFigure | null => {
    const found = numberOf('facts/road-goal.json', id, name, unit);
    if (!found) return null;
    const { value, figure } = found;
    const bounds = intervalOf(figure);
    const roundedBy = figure.stated.type === 'number' ? 10 ** -figure.stated.decimals / 2 : 0;
    return bounds && { figure: name, value, period: figure.period, roundedBy, text, locator: figure.locator };
  };

  return {
    projectCount: ({ id, of, kinds, count, investment, named, note }) => {
      const file = 'facts/projects.json';
      const counted = numberOf(file, id, count, 'project');
      const invested = numberOf(file, id, investment, 'yi-yuan');
      if (!counted || !invested) return [];
      const { locator } = counted.figure;
      return [
        {
          id,
          of,
          kinds,
          count: counted.value,
          investmentYiYuan: invested.value,
          figures: { count, investment },
          named,
          locator,
          note,
        },
      ];
    },
    walkCircle: ({ minutes, name, thing }) => {
      const found = numberOf('facts/walk-circles.json', minutes, minutes, 'minute');
      return found ? [{ minutes: found.value, name, thing, locator: found.figure.locator }] : [];
    },
    roadGoal: (fact) => {
      if (fact === null) return null;
      const goal = stated('goal', fact.goal, 'kilometre-per-square-kilometre');
      const length = stated('length', fact.length, 'kilometre');
      const added = stated('added', fact.added, 'kilometre');
      const gain = stated('gain', fact.gain, 'kilometre-per-square-kilometre');
      return goal && length && added && gain && { ...fact, goal, length, added, gain };
    },
  };
}
