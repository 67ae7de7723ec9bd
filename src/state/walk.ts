import type { WalkOrigin } from '#plan/walk.ts';
import { fitOf, thingNamed } from './aim.ts';
import type { AppState, WalkAsked, WalkStatus } from './state.ts';

/** Whether two walks begin at the same place. */
export const isSameOrigin = (one: WalkOrigin, other: WalkOrigin): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What is known of a walk when another is asked for: the minutes alone change nothing of it. */
export const statusFor = ({ walk, walkStatus }: AppState, asked: WalkAsked | null): WalkStatus => {
  if (asked === null) return { type: 'unasked' };
  return walk && isSameOrigin(walk.origin, asked.origin) && walkStatus.type !== 'unasked' ? walkStatus : { type: 'looking' };
};

/** From here for so many minutes; what was selected makes room for the answer. */
export const askWalk = (state: AppState, asked: WalkAsked): AppState => ({
  ...state,
  walk: asked,
  walkStatus: state.walkStatus.type === 'failed' ? { type: 'looking' } : statusFor(state, asked),
  selection: null,
  line: null,
  cardOpen: true,
  chooser: null,
  welcome: false,
  sheetHeight: state.sheetHeight === 'low' ? 'half' : state.sheetHeight,
  goal: (asked.origin.type === 'thing' ? fitOf(thingNamed(state, asked.origin.id)) : null) ?? state.goal,
});

/** Back to what the walk began at. */
export const removeWalk = (state: AppState): AppState => {
  if (state.walk === null) return state;
  const { origin } = state.walk;
  return {
    ...state,
    walk: null,
    walkStatus: { type: 'unasked' },
    cardOpen: true,
    selection: state.selection ?? (origin.type === 'thing' ? origin.id : null),
  };
};
