import type { Plan, Position } from '#plan/plan.ts';
import { bandsWithin, type Walk, type WalkOrigin } from '#plan/walk.ts';
import { isMeasuring } from '#state/density.ts';
import type { AppState } from '#state/state.ts';
import type { WalkLook } from './brush.ts';
import { remembering } from './remembering.ts';

const spotOf = (origin: WalkOrigin, { things }: Plan): Position | null => {
  if (origin.type === 'position') return origin.position;
  const placement = things.find(({ id }) => id === origin.id)?.placement;
  return placement?.type === 'placed' ? placement.labelPoint : null;
};

const lookOf = remembering((walk: Walk, minutes: number, plan: Plan): WalkLook => {
  const bands = bandsWithin(walk, minutes).map(({ band: { courses }, share }) => ({ share, courses }));
  return { bands, origin: spotOf(walk.origin, plan) };
});

/** What the map shows of a walk: its streets by time up to the minutes asked for; null where none is found or shown. */
export const walkLookOf = (state: AppState): WalkLook | null => {
  const { plan, walk, walkStatus, chapter } = state;
  if (chapter !== null || isMeasuring(state) || plan.type !== 'ready') return null;
  return walk === null || walkStatus.type !== 'found' ? null : lookOf(walkStatus.walk, walk.minutes, plan.plan);
};

/** The thing a walk begins at, which is marked as long as nothing else is. */
export const walkedFrom = ({ walk }: AppState): string | null => (walk?.origin.type === 'thing' ? walk.origin.id : null);
