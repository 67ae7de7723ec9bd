import type { Intent } from '#state/intent.ts';
import type { AppState } from '#state/state.ts';
import type { Store } from '#state/store.ts';
import { awaitsCue } from '#state/tour.ts';

/** Long enough to take in what has just come on the map, short enough to speak on. */
const CUE_MILLISECONDS = 900;

/** Lets a chapter's cast come on the map one group after the other, once the map has arrived. */
export function startCueClock(store: Store<AppState, Intent>): void {
  let timer: number | undefined;
  store.subscribe((after, before) => {
    if (after.tour.cue === before.tour.cue && after.chapter === before.chapter) return;
    window.clearTimeout(timer);
    if (awaitsCue(after)) timer = window.setTimeout(() => store.send({ type: 'cue-passed' }), CUE_MILLISECONDS);
  });
}
