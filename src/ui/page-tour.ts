import { html } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import type { Chapter } from '#plan/chapter.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { AppState } from '#state/state.ts';
import { pageOf, turned } from '#story/turning.ts';
import './late-part.ts';

/** Pages and controls of the tour; the keys that turn them are heard before either has come. */
export const loadTour = () => Promise.all([import('./tour-panel.ts'), import('./tour-bar.ts')]);

const LEAVING = { type: 'tour-left' } as const;

/** The page being presented beside the map, and what steers it. */
export function pageTour(state: AppState, chapter: Chapter, index: PlanIndex) {
  const { language, tour, prefersStill } = state;
  const { page, pages } = pageOf(state) ?? { page: 1, pages: 1 };
  const next = turned(state, 'next');
  const previous = turned(state, 'previous');
  // Without a map nothing arrives: the whole cast is then simply named.
  const cue = state.map.type === 'failed' ? chapter.cast.length : tour.cue;
  const { label } = messagesIn(language).tour;
  return html`<aside class="tour" aria-label=${label}>
      <late-part .load=${loadTour} .language=${language} .leaving=${LEAVING}><tour-panel .chapter=${chapter} .index=${index} .language=${language} .cue=${cue} .next=${next} .previous=${previous} .sums=${state.sums}></tour-panel><h1 slot="until" class="hidden-visually">${label}</h1></late-part>
    </aside>
    <nav class="steer" aria-label=${messagesIn(language).tour.controls}><tour-bar .page=${page} .pages=${pages} .next=${next} .previous=${previous} .flies=${tour.animate ?? !prefersStill}
      .picked=${index.thing(state.selection ?? '') ?? null} .language=${language}></tour-bar></nav>`;
}
