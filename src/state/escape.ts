import { closeFigure, isMeasuring } from './density.ts';
import { decideFigures, isCounting } from './figures.ts';
import { type AppState, hasCard, NO_PASSAGE } from './state.ts';
import { leaveTour } from './tour.ts';
import { removeWalk } from './walk.ts';

/**
 * Escape closes the top-most thing only: dialog, chooser, notice, dark screen, tour, welcome, piece, place in the plan, card,
 * selection, walk, pin.
 */
export const closeTopmost = (state: AppState): AppState => {
  if (state.dialog) return { ...state, dialog: null };
  if (state.chooser) return { ...state, chooser: null };
  if (state.notice) return { ...state, notice: null };
  if (state.tour.blank) return { ...state, tour: { ...state.tour, blank: false } };
  if (state.chapter !== null) return leaveTour(state);
  if (state.welcome) return { ...state, welcome: false };
  if (isMeasuring(state)) return closeInDensity(state);
  if (isCounting(state))
    return state.figuresAt.figure === null ? state : decideFigures(state, { type: 'stated-figure-opened', figure: null });
  if (state.line !== null && state.cardOpen) return { ...state, ...NO_PASSAGE };
  if (hasCard(state) && state.cardOpen) return { ...state, cardOpen: false };
  if (state.selection) return { ...state, selection: null, ...NO_PASSAGE, cardOpen: true };
  if (state.line !== null) return { ...state, ...NO_PASSAGE, cardOpen: true };
  if (state.walk) return removeWalk(state);
  if (state.pin) return unpinned(state);
  return state;
};

/** In the density view the piece goes first, then the open figure. */
const closeInDensity = (state: AppState): AppState => {
  if (state.piece) return { ...state, piece: null };
  return state.selection ? closeFigure(state) : state;
};

/** Without the pin and what lies there. */
export const unpinned = (state: AppState): AppState => ({ ...state, pin: null, here: null, cardOpen: true });
