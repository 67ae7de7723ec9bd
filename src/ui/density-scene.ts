import type { Counting } from '#density/counting.ts';
import type { Shading } from '#density/shades.ts';
import type { MeasuredPlace, Survey } from '#density/survey.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { Language, Thing } from '#plan/plan.ts';
import type { RoadGoal } from '#plan/road-goal.ts';
import type { Theme } from '#state/state.ts';

/** All that the parts of the density view need to know. */
export interface DensityScene {
  readonly survey: Survey;
  readonly goal: RoadGoal;
  readonly index: PlanIndex;
  readonly district: MeasuredPlace;
  /** In the plan's order. */
  readonly zones: readonly Thing[];
  readonly areas: readonly Thing[];
  readonly counting: Counting;
  readonly shading: Shading;
  readonly language: Language;
  readonly theme: Theme;
}
