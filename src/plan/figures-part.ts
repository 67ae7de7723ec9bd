/** In what parts a plan's figures are told, in the order they stand. */
export const FIGURES_PARTS = ['indicators', 'investment', 'sums', 'list'] as const;
export type FiguresPart = (typeof FIGURES_PARTS)[number];
