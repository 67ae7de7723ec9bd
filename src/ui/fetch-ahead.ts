/** Where a browser does not tell when it is idle, a moment after what was asked for has been drawn. */
const MOMENT_MILLISECONDS = 500;

/** Calls back once the browser has nothing better to do. */
export const whenIdle = (run: () => void): void => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run);
  else setTimeout(run, MOMENT_MILLISECONDS);
};

/** Fetches programs before anybody asks for them. One that does not come is missed only by who asks for it, and said there. */
export const fetchAhead = (loads: readonly (() => Promise<unknown>)[]): void => {
  for (const load of loads) load().catch(() => undefined);
};
