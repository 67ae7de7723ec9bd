import { z } from 'zod';
import type { ClassCoverage, DensityMark, ReferenceNetwork, ReferenceStep, RoadGoal, StatedFigure } from '#plan/road-goal.ts';
import { bilingual, locator, text } from './forms.ts';

const statedFigure = z.object({
  value: z.number().positive(),
  roundedBy: z.number().positive(),
  text: bilingual,
  locator,
}) satisfies z.ZodType<StatedFigure>;

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
  .nullable() satisfies z.ZodType<RoadGoal | null>;
