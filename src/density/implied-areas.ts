import type { RoadGoal } from '#plan/road-goal.ts';

/** From which of the plan's figures an area follows: those of before, those of the end, or what is added. */
export const IMPLICATIONS = ['before', 'after', 'added'] as const;
export type Implication = (typeof IMPLICATIONS)[number];

/** An area in km² that figures of the plan imply, and between what it lies since they are rounded. */
export interface ImpliedArea {
  readonly from: Implication;
  readonly squareKilometres: number;
  readonly low: number;
  readonly high: number;
}

/** The areas that the plan's kilometres and densities imply, two figures at a time: length is density times area. */
export function impliedAreas({ goal, length, added, gain }: RoadGoal): readonly ImpliedArea[] {
  const lengthAfter = { value: length.value + added.value, roundedBy: length.roundedBy + added.roundedBy };
  const densityBefore = { value: goal.value - gain.value, roundedBy: goal.roundedBy + gain.roundedBy };
  const pairs = { before: [length, densityBefore], after: [lengthAfter, goal], added: [added, gain] } as const;
  return IMPLICATIONS.map((from) => {
    const [kilometres, density] = pairs[from];
    return {
      from,
      squareKilometres: kilometres.value / density.value,
      low: (kilometres.value - kilometres.roundedBy) / (density.value + density.roundedBy),
      high: (kilometres.value + kilometres.roundedBy) / (density.value - density.roundedBy),
    };
  });
}

/** Whether one area could be all of them, rounded as they are. */
export const canAgree = (areas: readonly ImpliedArea[]): boolean =>
  Math.max(...areas.map(({ low }) => low)) <= Math.min(...areas.map(({ high }) => high));
