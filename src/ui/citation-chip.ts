import { css, html, LitElement } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import { formatLocator, formatLocatorInFull } from '#i18n/numbers.ts';
import type { Language, Locator } from '#plan/plan.ts';
import { emit } from './emit.ts';
import { sharedStyles } from './shared-styles.ts';

/** A small mark that says where the plan says it, and leads to that place in the plan. */
export class CitationChip extends LitElement {
  static override properties = { locator: { attribute: false }, language: { attribute: false } };
  static override styles = [
    sharedStyles,
    css`
      :host { display: inline; }
      button { font-size: 12px; line-height: 1.5; color: var(--soft); border-bottom: 1px dotted var(--soft); border-radius: 0; min-height: 24px; }
      button:hover { color: var(--ink); border-bottom-style: solid; }
    `,
  ];
  declare locator: Locator;
  declare language: Language;

  protected override render() {
    const { locator, language } = this;
    const full = formatLocatorInFull(locator, language);
    return html`<button type="button" title="${messagesIn(language).card.placeInPlan} · ${full}"
      @click=${() => emit(this, { type: 'passage-opened', line: locator.line })}>${formatLocator(locator, language)}</button>`;
  }
}
customElements.define('citation-chip', CitationChip);
