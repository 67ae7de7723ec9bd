import type { Bounds } from '#plan/plan.ts';
import type { Walk, WalkOrigin } from '#plan/walk.ts';
import { fitOf, thingNamed } from './aim.ts';
import { type AppState, type Goal, type Motion, NO_PASSAGE, type WalkAsked, type WalkStatus } from './state.ts';

/** Whether two walks begin at the same place. */
export const isSameOrigin = (one: WalkOrigin, other: WalkOrigin): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What is known of a walk when another is asked for: the minutes alone change nothing of it. */
export const statusFor = ({ walk, walkStatus }: AppState, asked: WalkAsked | null): WalkStatus => {
  if (asked === null) return { type: 'unasked' };
  return walk && isSameOrigin(walk.origin, asked.origin) && walkStatus.type !== 'unasked' ? walkStatus : { type: 'looking' };
};

/** Shows all streets that a walk reaches within so many minutes; null where it reaches none. */
const fitWalk = ({ bands }: Walk, minutes: number, motion: Motion): Goal | null => {
  const positions = bands.filter((band) => band.minutes <= minutes).flatMap(({ courses }) => courses.flat());
  if (positions.length === 0) return null;
  const longitudes = positions.map(([longitude]) => longitude);
  const latitudes = positions.map(([, latitude]) => latitude);
  const bounds: Bounds = [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
  return { type: 'fit', bounds, motion };
};

const goalFor = (state: AppState, { origin, minutes }: WalkAsked, status: WalkStatus): Goal | null => {
  if (status.type === 'found') return fitWalk(status.walk, minutes, 'fly-if-welcome');
  return origin.type === 'thing' ? fitOf(thingNamed(state, origin.id)) : { type: 'reveal', position: origin.position };
};

/** From here for so many minutes; what was selected makes room for the answer. */
export function askWalk(state: AppState, asked: WalkAsked): AppState {
  const walkStatus: WalkStatus = state.walkStatus.type === 'failed' ? { type: 'looking' } : statusFor(state, asked);
  return {
    ...state,
    walk: asked,
    walkStatus,
    selection: null,
    ...NO_PASSAGE,
    cardOpen: true,
    chooser: null,
    welcome: false,
    sheetHeight: state.sheetHeight === 'low' ? 'half' : state.sheetHeight,
    goal: goalFor(state, asked, walkStatus) ?? state.goal,
  };
}

/** The answer to the walk asked for, with all it reaches in view, unless a link says from where it is looked at. */
export function findWalk(state: AppState, walk: Walk): AppState {
  const { walk: asked, goal } = state;
  if (asked === null || !isSameOrigin(walk.origin, asked.origin)) return state;
  const motion = goal?.type === 'fit' ? goal.motion : 'fly-if-welcome';
  const isFree = goal !== null && goal.type !== 'camera' && state.selection === null;
  return {
    ...state,
    walkStatus: { type: 'found', walk },
    goal: (isFree ? fitWalk(walk, asked.minutes, motion) : null) ?? goal,
  };
}

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
