import type { FiguresPart } from '#plan/figures-part.ts';

/** Where in the view of the figures somebody is: in which part, and at which figure or relation. */
export interface FiguresAt {
  readonly part: FiguresPart;
  readonly figure: string | null;
  readonly relation: string | null;
}

export const FIRST_FIGURES: FiguresAt = { part: 'indicators', figure: null, relation: null };
