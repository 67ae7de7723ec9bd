import { html, nothing } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import type { Language } from '#plan/plan.ts';
import { emit } from './emit.ts';

/** Which year's statements are shown: one of the years the plan speaks of, or all. */
export const yearSwitch = (host: HTMLElement, years: readonly number[], chosen: number | null, language: Language) => {
  const say = messagesIn(language).year;
  const button = (year: number | null, words: string) =>
    html`<button type="button" class="button" aria-pressed=${chosen === year} @click=${() => emit(host, { type: 'year-chosen', year })}>${words}</button>`;
  return years.length === 0
    ? nothing
    : html`<div class="years" role="group" aria-label=${say.label}>${button(null, say.all)}${years.map((year) => button(year, String(year)))}</div>`;
};
