import { type Interval, mayBeEqual, minus, over, plus } from '#plan/interval.ts';
import type { RoadGoal, StatedFigure } from '#plan/road-goal.ts';

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

const asStated = ({ value, roundedBy }: StatedFigure): Interval => ({
  at: value,
  low: value - roundedBy,
  high: value + roundedBy,
});

/** The areas that the plan's kilometres and densities imply, two figures at a time: length is density times area. */
export function impliedAreas(roads: RoadGoal): readonly ImpliedArea[] {
  const [goal, gain] = [asStated(roads.goal), asStated(roads.gain)];
  const [length, added] = [asStated(roads.length), asStated(roads.added)];
  const areas: Readonly<Record<Implication, Interval | null>> = {
    before: over(length, minus(goal, gain)),
    after: over(plus(length, added), goal),
    added: over(added, gain),
  };
  return IMPLICATIONS.flatMap((from) => {
    const area = areas[from];
    return area ? [{ from, squareKilometres: area.at, low: area.low, high: area.high }] : [];
  });
}

/** Whether one area could be all of them, rounded as they are. */
export const canAgree = (areas: readonly ImpliedArea[]): boolean =>
  mayBeEqual(areas.map(({ squareKilometres, low, high }) => ({ at: squareKilometres, low, high })));
