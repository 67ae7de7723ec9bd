import type { Period } from './figure.ts';
import type { Bilingual, Locator } from './plan.ts';

/** A figure the plan states, in our words, and where it stands. */
export interface StatedFigure {
  /** Its id. */
  readonly figure: string;
  readonly value: number;
  /** The years it is of; null where none are told. */
  readonly period: Period | null;
  /** Half of the last digit stated: what the figure may have been before it was rounded. */
  readonly roundedBy: number;
  readonly text: Bilingual;
  readonly locator: Locator;
}

/** A density somebody else states, in km/km², to compare with; `basis` tells what it counts and who says so. */
export interface DensityMark {
  readonly id: string;
  readonly kmPerKm2: number;
  readonly name: Bilingual;
  readonly basis: Bilingual;
}

/** How much of a class of the public map that was followed is drawn. */
export interface ClassCoverage {
  readonly name: Bilingual;
  readonly kilometres: number;
  /** Share of it, 0 to 1, that lies within 25 m of a drawn road. */
  readonly share: number;
}

/** A density on the public map's own network, with so much of it counted. */
export interface ReferenceStep {
  readonly name: Bilingual;
  readonly kmPerKm2: number;
}

/** The public map that the drawn network follows, and how far the two cover each other. */
export interface ReferenceNetwork {
  readonly text: Bilingual;
  readonly year: number;
  readonly classes: readonly ClassCoverage[];
  /** Share of the drawing, 0 to 1, that lies within 25 m of the public map's roads. */
  readonly precision: number;
  readonly steps: readonly ReferenceStep[];
}

/** What the plan promises of its roads, and what there is to check it against. */
export interface RoadGoal {
  /** km/km² by the end of the plan. */
  readonly goal: StatedFigure;
  /** Kilometres of road before the plan. */
  readonly length: StatedFigure;
  /** Kilometres the plan adds. */
  readonly added: StatedFigure;
  /** km/km² the plan adds. */
  readonly gain: StatedFigure;
  readonly marks: readonly DensityMark[];
  readonly reference: ReferenceNetwork;
}
