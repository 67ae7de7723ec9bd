import type { AppState } from './state.ts';

/** `before` where `after` says the same, for small values without identity: a camera, a status, a notice. */
export const kept = <Value>(before: Value, after: Value): Value =>
  JSON.stringify(before) === JSON.stringify(after) ? before : after;

/** `before` where `after` holds the very same values. */
export const unlessSame = (before: AppState, after: AppState): AppState => {
  const held: Readonly<Record<string, unknown>> = { ...before };
  return Object.entries(after).every(([key, value]) => held[key] === value) ? before : after;
};
