import type { Role } from '#plan/plan.ts';

/** What the card of a thing says in its own voice. Numbers come as text. */
export interface CardWords {
  readonly title: string;
  readonly hide: string;
  readonly clear: string;
  readonly zoomTo: string;
  readonly walk: string;
  readonly here: string;
  readonly copyLink: string;
  /** Copies references to every place where the plan speaks of the thing. */
  readonly cite: string;
  /** That what the card tells is paraphrased, and how to come by references. */
  readonly ours: string;
  readonly literalName: (literal: string, confidence: string) => string;
  readonly purpose: string;
  readonly alsoCalled: (names: string) => string;
  readonly doubtfulName: (confidence: string) => string;
  readonly says: string;
  readonly remarks: string;
  readonly projects: string;
  readonly projectsCount: (count: string) => string;
  readonly projectsLine: (count: string, investment: string) => string;
  readonly unnamed: (count: string) => string;
  readonly asPlanStates: string;
  readonly members: string;
  /** Between a thing's role and what it has it in: a trigger project `of` an area. */
  readonly belongs: Readonly<Record<Role, string>>;
  /** Above the things that have a role in this one: trigger projects of it. */
  readonly holds: Readonly<Record<Role, string>>;
  readonly together: (home: string) => string;
  readonly size: string;
  readonly areaStated: (stated: string) => string;
  readonly areaDrawn: (drawn: string) => string;
  readonly areaUnknown: string;
  readonly areaUnknownWhy: string;
  readonly toStreetCentreLines: string;
  readonly areaHow: string;
  readonly length: string;
  readonly density: string;
  readonly densityRange: (low: string, high: string) => string;
  readonly densityToBranch: string;
  readonly densityToLane: string;
  readonly densityUnknown: string;
  readonly densityUnknownWhy: string;
  readonly densityGoal: (goal: string) => string;
  readonly densityHow: string;
  readonly position: string;
  readonly offBy: (metres: string) => string;
  readonly restsOn: string;
  readonly sources: string;
  readonly licence: (licence: string) => string;
  readonly unplaced: string;
  /** The map has nowhere to go to for what it does not have. */
  readonly mapStays: string;
  readonly placeInPlan: string;
  readonly doubtfulReadings: string;
}
