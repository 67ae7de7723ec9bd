import type { Visitor } from '#state/state.ts';

const SEEN = 'welcome-seen';
const STILL = matchMedia('(prefers-reduced-motion: reduce)');

/** Who opens the page, as far as their browser tells. Where nothing may be stored everybody is new. */
export function visitor(): Visitor {
  return { isNew: !hasSeen(), prefersStill: STILL.matches };
}

function hasSeen(): boolean {
  try {
    return localStorage.getItem(SEEN) !== null;
  } catch {
    return false;
  }
}

/** Remembers that the page has explained itself; where nothing may be stored it will do so again. */
export function rememberVisit(): void {
  try {
    localStorage.setItem(SEEN, '1');
  } catch {
    // A browser that stores nothing is greeted each time.
  }
}

/** Tells when the person's system changes its mind about motion. */
export const onStillnessChange = (told: (prefersStill: boolean) => void): void =>
  STILL.addEventListener('change', ({ matches }) => told(matches));
