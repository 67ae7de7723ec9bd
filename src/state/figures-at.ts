/** The parts of the view of the plan's figures, in the order they stand. */
export const FIGURES_PARTS = ['indicators', 'investment', 'sums', 'list'] as const;
export type FiguresPart = (typeof FIGURES_PARTS)[number];

/** Where in the view of the figures somebody is: in which part, and at which figure or relation. */
export interface FiguresAt {
  readonly part: FiguresPart;
  readonly figure: string | null;
  readonly relation: string | null;
}

export const FIRST_FIGURES: FiguresAt = { part: 'indicators', figure: null, relation: null };
