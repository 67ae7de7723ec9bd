import type { Intent } from '#state/intent.ts';
import { type AppState, HOME, openingState } from '#state/state.ts';
import { update } from '#state/update.ts';
import { TINY_PLAN } from '../fixtures/tiny-plan.ts';

/** The app on a bare address once the tiny plan has come. */
export const READY: AppState = update(openingState(HOME, null), { type: 'plan-arrived', plan: TINY_PLAN });

/** What becomes of a state when one thing after the other happens. */
export const after = (state: AppState, ...intents: readonly Intent[]): AppState => intents.reduce(update, state);

/** READY with a few parts otherwise. */
export const readyWith = (parts: Partial<AppState>): AppState => ({ ...READY, ...parts });
