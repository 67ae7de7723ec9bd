import { type Counting, STANDARD_COUNTING } from './counting.ts';
import { type Figure, figureOf } from './figures.ts';
import type { MeasuredPlace, Survey } from './survey.ts';

/** What is counted in addition at each step, from the narrowest definition to the widest; last, water leaves the area. */
export const STEPS = ['arterial', 'sub-arterial', 'branch', 'lane', 'viaducts', 'water-out'] as const;
export type Step = (typeof STEPS)[number];

const NARROWEST: Counting = { ...STANDARD_COUNTING, gradesDownTo: 'arterial', viaducts: false };

const CHANGES: Readonly<Record<Step, Partial<Counting>>> = {
  arterial: { gradesDownTo: 'arterial' },
  'sub-arterial': { gradesDownTo: 'sub-arterial' },
  branch: { gradesDownTo: 'branch' },
  lane: { gradesDownTo: 'lane' },
  viaducts: { viaducts: true },
  'water-out': { waterOut: true },
};

/** A definition that counts more than the one before it, and what it adds in km/km². */
export interface DefinitionStep {
  readonly step: Step;
  readonly counting: Counting;
  readonly figure: Figure;
  readonly addedKmPerKm2: number;
}

/** How far the figure of a place moves with what is counted, one step after the other. */
export function definitionSteps(survey: Survey, place: MeasuredPlace, goalKmPerKm2: number): readonly DefinitionStep[] {
  let counting = NARROWEST;
  let before = 0;
  return STEPS.map((step) => {
    counting = { ...counting, ...CHANGES[step] };
    const figure = figureOf(survey, place, counting, goalKmPerKm2);
    const addedKmPerKm2 = figure.kmPerKm2 - before;
    before = figure.kmPerKm2;
    return { step, counting, figure, addedKmPerKm2 };
  });
}
