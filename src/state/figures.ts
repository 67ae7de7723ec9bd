import { kept } from './same.ts';
import type { AppState } from './state.ts';

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

/** Whether the page now shows the plan's figures. */
export const isCounting = ({ view, chapter }: Pick<AppState, 'view' | 'chapter'>): boolean => view === 'figures' && chapter === null;

const openAt = (state: AppState, at: FiguresAt): AppState => ({
  ...state,
  view: 'figures',
  figuresAt: kept(state.figuresAt, at),
  directoryOpen: true,
  sheetHeight: state.sheetHeight === 'low' ? 'half' : state.sheetHeight,
  piece: null,
  pointedPiece: null,
  chooser: null,
  dialog: null,
  welcome: false,
});

/** To a part of the figures, or to where they were left. */
export const openFigures = (state: AppState, part: FiguresPart | null): AppState =>
  openAt(state, part === null ? state.figuresAt : { part, figure: null, relation: null });

/** To one figure; null goes back to the part it was opened from. */
export const openStatedFigure = (state: AppState, figure: string | null): AppState =>
  openAt(state, { ...state.figuresAt, figure });

/** To one relation among the sums. */
export const openRelation = (state: AppState, relation: string): AppState =>
  openAt(state, { part: 'sums', figure: null, relation });
