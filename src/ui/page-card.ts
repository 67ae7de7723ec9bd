import { html, nothing, type TemplateResult } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { AppState } from '#state/state.ts';
import './late-part.ts';
import './thing-card.ts';
import './welcome-card.ts';

/** The place in the plan is asked for by a click, so it comes then. */
const loadSectionCard = () => import('./section-card.ts');
/** So is what lies at a place. */
export const loadHereCard = () => import('./here-card.ts');
/** So is a walk. */
const loadWalkCard = () => import('./walk-card.ts');

/** It names a walk in passing, with the walk's own words. */
const loadWalkBar = () => import('./walk-bar.ts');

export interface PageCard {
  readonly label: string;
  readonly card: TemplateResult;
}

/**
 * What stands in the card's place: the place in the plan that is open, else the thing selected, else what is within the
 * walk, else what lies at the pin, else the greeting; null when nothing does.
 */
export function pageCard(state: AppState, index: PlanIndex | null): PageCard | null {
  if (index === null || state.chapter !== null || state.view !== 'plan') return null;
  const { language, pin, here } = state;
  const say = messagesIn(language);
  const thing = index.thing(state.selection ?? '');
  if (state.welcome)
    return {
      label: say.stranger.welcome.title,
      card: html`<welcome-card .index=${index} .language=${language}></welcome-card>`,
    };
  if (!state.cardOpen) return null;
  if (state.line !== null || thing?.kind === 'section')
    return {
      label: say.card.placeInPlan,
      card: html`<late-part .load=${loadSectionCard} .language=${language}><section-card .index=${index} .line=${state.line} .said=${state.said}
        .typed=${state.filter} .pronunciations=${state.pronunciations} .sums=${state.sums} .selected=${thing ?? null} .language=${language}></section-card></late-part>`,
    };
  if (thing)
    return {
      label: say.card.title,
      card: html`<thing-card .thing=${thing} .index=${index} .language=${language} .nets=${state.nets}
        .sums=${state.sums} .year=${state.year}></thing-card>`,
    };
  if (state.walk)
    return {
      label: say.card.walk,
      card: html`<late-part .load=${loadWalkCard} .language=${language}><walk-card .asked=${state.walk} .status=${state.walkStatus} .index=${index} .language=${language} .theme=${state.theme}></walk-card></late-part>`,
    };
  if (pin && here)
    return {
      label: say.card.here,
      card: html`<late-part .load=${loadHereCard} .language=${language}><here-card .position=${pin} .status=${here} .index=${index} .language=${language}></here-card></late-part>`,
    };
  return null;
}

/** The line that names the walk on the map, as long as its own card is not what stands in the card's place. */
export function pageWalkBar(state: AppState, index: PlanIndex | null) {
  const { walk, language } = state;
  if (index === null || walk === null || state.chapter !== null || state.view === 'density') return nothing;
  const isListOpen = state.view === 'plan' && state.cardOpen && state.selection === null && state.line === null;
  return isListOpen
    ? nothing
    : html`<late-part quiet .load=${loadWalkBar} .language=${language}><walk-bar .asked=${walk} .index=${index} .language=${language}></walk-bar></late-part>`;
}
