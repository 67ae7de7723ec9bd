import type { Nearby } from './here.ts';
import type { Bilingual, Locator, Position } from './plan.ts';

/** 4.5 km an hour, the pace of somebody walking in a town. */
export const METRES_PER_MINUTE = 75;

/** How many minutes a walk may take besides those that the plan itself names. */
export const USUAL_MINUTES = [5, 10, 15] as const;

/** A circle of so many minutes that the plan promises around people's homes. */
export interface WalkCircle {
  readonly minutes: number;
  readonly name: Bilingual;
  /** The thing that tells what the plan says of it. */
  readonly thing: string;
  readonly locator: Locator;
}

/** Where a walk begins: anywhere on a drawn thing, or at a position. */
export type WalkOrigin =
  | { readonly type: 'thing'; readonly id: string }
  | { readonly type: 'position'; readonly position: Position };

/** The streets that come within reach between the band before and this one. */
export interface WalkBand {
  readonly minutes: number;
  readonly courses: readonly (readonly Position[])[];
}

/** What can be reached on foot along the drawn streets. */
export interface Walk {
  readonly origin: WalkOrigin;
  /** From the origin straight to the nearest street, in metres. */
  readonly accessMetres: number;
  /** Nearest first; metres along the streets and straight from them to the thing. */
  readonly reached: readonly Nearby[];
  /** By minutes, the least first. */
  readonly bands: readonly WalkBand[];
}

/** The minutes a walk can be asked for: the usual ones and the plan's own, the least first. */
export const walkMinutes = (circles: readonly WalkCircle[]): readonly number[] =>
  [...new Set([...USUAL_MINUTES, ...circles.map(({ minutes }) => minutes)])].sort((one, other) => one - other);
