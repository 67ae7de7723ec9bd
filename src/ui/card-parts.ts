import { html } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import type { Language, Locator, Thing } from '#plan/plan.ts';
import { FIRST_MINUTES, type WalkOrigin } from '#plan/walk.ts';
import './citation-chip.ts';
import { emit } from './emit.ts';

/** A button in running text that goes to another thing. */
export const thingLink = (host: HTMLElement, thing: Thing, language: Language) => html`<button type="button" class="link"
  @click=${() => emit(host, { type: 'thing-picked', id: thing.id })}>${thing.name[language]}</button>`;

/** The mark that says where the plan says something. */
export const citation = (locator: Locator, language: Language) =>
  html`<citation-chip .locator=${locator} .language=${language}></citation-chip>`;

/** A button that asks what is within a walk from here. */
export const walkButton = (host: HTMLElement, origin: WalkOrigin, language: Language) => html`<button type="button" class="button"
  @click=${() => emit(host, { type: 'walk-asked', asked: { origin, minutes: FIRST_MINUTES } })}>${messagesIn(language).card.walk}</button>`;
