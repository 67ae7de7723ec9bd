import { z } from 'zod';
import type { Bilingual, ProjectCount } from '#plan/plan.ts';
import { PROJECT_KINDS } from '#plan/plan.ts';
import type { ClassCoverage, DensityMark, ReferenceNetwork, ReferenceStep, RoadGoal } from '#plan/road-goal.ts';
import type { WalkCircle } from '#plan/walk.ts';
import { bilingual, text } from './forms.ts';

/** An entry of facts/projects.json: number and money are ids of figures, and where they stand the count does. */
export type ProjectCountFact = Pick<ProjectCount, 'id' | 'of' | 'kinds' | 'named' | 'note'> & ProjectCount['figures'];

/** An entry of facts/walk-circles.json: the minutes are the id of a figure. */
export type WalkCircleFact = Pick<WalkCircle, 'name' | 'thing'> & { readonly minutes: string };

/** A figure by its id, and what it says in our words. */
export interface StatedFigureFact {
  readonly figure: string;
  readonly text: Bilingual;
}

/** facts/road-goal.json, whose four figures are ids. */
export type RoadGoalFact = Pick<RoadGoal, 'marks' | 'reference'> &
  Readonly<Record<'goal' | 'length' | 'added' | 'gain', StatedFigureFact>>;

export const projectCountForm = z.object({
  id: text,
  of: text,
  kinds: z.array(z.enum(PROJECT_KINDS)).min(1),
  count: text,
  investment: text,
  named: z.array(text),
  note: bilingual.nullable(),
}) satisfies z.ZodType<ProjectCountFact>;

export const walkCircleForm = z.object({ minutes: text, name: bilingual, thing: text }) satisfies z.ZodType<WalkCircleFact>;

const statedFigure = z.object({ figure: text, text: bilingual }) satisfies z.ZodType<StatedFigureFact>;

const densityMark = z.object({
  id: text,
  kmPerKm2: z.number().positive(),
  name: bilingual,
  basis: bilingual,
}) satisfies z.ZodType<DensityMark>;

const share = z.number().min(0).max(1);
const classCoverage = z.object({ name: bilingual, kilometres: z.number().positive(), share }) satisfies z.ZodType<ClassCoverage>;
const referenceStep = z.object({ name: bilingual, kmPerKm2: z.number().positive() }) satisfies z.ZodType<ReferenceStep>;

const referenceNetwork = z.object({
  text: bilingual,
  year: z.int(),
  classes: z.array(classCoverage).min(1),
  precision: share,
  steps: z.array(referenceStep).min(1),
}) satisfies z.ZodType<ReferenceNetwork>;

/** The form of facts/road-goal.json; null says that the plan promises no density of roads. */
export const roadGoalForm = z
  .object({
    goal: statedFigure,
    length: statedFigure,
    added: statedFigure,
    gain: statedFigure,
    marks: z.array(densityMark),
    reference: referenceNetwork,
  })
  .nullable() satisfies z.ZodType<RoadGoalFact | null>;
