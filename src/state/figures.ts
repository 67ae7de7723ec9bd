import type { AppState } from './state.ts';

/** The parts of the view of the plan's figures, in the order they stand. */
export const FIGURES_PARTS = ['indicators', 'investment', 'sums', 'list'] as const;
export type FiguresPart = (typeof FIGURES_PARTS)[number];

/** The years a plan's figures can be looked at by. */
export const YEARS = [2015, 2020, 2025, 2035] as const;
