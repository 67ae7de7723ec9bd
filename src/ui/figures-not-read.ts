import { html } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import type { Language } from '#plan/plan.ts';
import { emit } from './emit.ts';

/** That the plan's figures did not come, and so nothing tells which of them do not fit; with the way to ask for them again. */
export const figuresNotRead = (host: HTMLElement, language: Language) => {
  const { figuresFailed, retry } = messagesIn(language).page;
  return html`<div class="not-read" role="alert"><p>${figuresFailed}</p>
    <button type="button" class="button" @click=${() => emit(host, { type: 'sums-retried' })}>${retry}</button></div>`;
};
