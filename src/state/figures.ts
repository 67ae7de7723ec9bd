import type { FiguresPart } from '#plan/figures-part.ts';
import type { Sums } from '#plan/relation.ts';
import type { FiguresAt } from './figures-at.ts';
import { kept } from './same.ts';
import type { AppState } from './state.ts';
import { leaveTour } from './tour.ts';

/** What a person does with the plan's figures, and what becomes of fetching them. */
export type FiguresIntent =
  /** To a part of them, or to the one last looked at. */
  | { readonly type: 'figures-opened'; readonly part: FiguresPart | null }
  /** To one figure the plan states; null goes back to where it was opened from. */
  | { readonly type: 'stated-figure-opened'; readonly figure: string | null }
  /** To one relation among the sums. */
  | { readonly type: 'relation-opened'; readonly relation: string }
  /** The statements of one year are wanted, or of all. */
  | { readonly type: 'year-chosen'; readonly year: number | null }
  | { readonly type: 'sums-arrived'; readonly sums: Sums }
  | { readonly type: 'sums-failed' }
  | { readonly type: 'sums-retried' };

/** Whether the page now shows the plan's figures. */
export const isCounting = ({ view, chapter }: Pick<AppState, 'view' | 'chapter'>): boolean =>
  view === 'figures' && chapter === null;

/** Whoever is in the tour leaves it for the figures. */
const openAt = (state: AppState, at: FiguresAt): AppState => ({
  ...leaveTour(state),
  view: 'figures',
  figuresAt: kept(state.figuresAt, at),
  figuresFrom: null,
  directoryOpen: true,
  // Tables need all the room of a phone, and nothing of the map.
  sheetHeight: 'full',
  piece: null,
  pointedPiece: null,
  chooser: null,
  dialog: null,
  welcome: false,
});

const openStated = (state: AppState, figure: string): AppState => ({
  ...openAt(state, { ...state.figuresAt, figure }),
  figuresFrom: state.view === 'figures' ? state.figuresFrom : state.view,
});

/** Back to where the figure was asked for: another view, or its part of the figures. */
const closeStated = (state: AppState): AppState =>
  state.figuresFrom === null
    ? openAt(state, { ...state.figuresAt, figure: null })
    : { ...state, view: state.figuresFrom, figuresFrom: null, figuresAt: { ...state.figuresAt, figure: null } };

/** What becomes of the state by what somebody does with the figures. */
export function decideFigures(state: AppState, intent: FiguresIntent): AppState {
  switch (intent.type) {
    case 'figures-opened':
      return openAt(state, { part: intent.part ?? state.figuresAt.part, figure: null, relation: null });
    case 'stated-figure-opened':
      return intent.figure === null ? closeStated(state) : openStated(state, intent.figure);
    case 'relation-opened':
      return openAt(state, { part: 'sums', figure: null, relation: intent.relation });
    case 'year-chosen':
      return { ...state, year: intent.year };
    case 'sums-arrived':
      return { ...state, sums: { type: 'ready', sums: intent.sums } };
    case 'sums-failed':
      return { ...state, sums: kept(state.sums, { type: 'failed' }) };
    case 'sums-retried':
      return { ...state, sums: kept(state.sums, { type: 'loading' }) };
  }
}
