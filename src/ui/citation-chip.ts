import { css, html, LitElement } from 'lit';
import { formatLocator, formatLocatorInFull } from '#i18n/numbers.ts';
import type { Language, Locator } from '#plan/plan.ts';
import { sharedStyles } from './shared-styles.ts';

/** A small mark that says where the plan says it; opened, it shows the locator in full, ready to be quoted. */
export class CitationChip extends LitElement {
  static override properties = { locator: { attribute: false }, language: { attribute: false }, open: { state: true } };
  static override styles = [
    sharedStyles,
    css`
      :host { display: inline; }
      button { font-size: 12px; line-height: 1.5; color: var(--soft); border-bottom: 1px dotted var(--soft); border-radius: 0; min-height: 24px; }
      button:hover, button[aria-expanded="true"] { color: var(--ink); border-bottom-style: solid; }
      .full { display: block; margin: 4px 0 6px; padding: 6px 10px; background: var(--wash); border-radius: 6px; font-size: 13px; user-select: all; }
    `,
  ];
  declare locator: Locator;
  declare language: Language;
  declare open: boolean;

  constructor() {
    super();
    this.open = false;
  }

  protected override render() {
    return html`<button type="button" aria-expanded=${this.open} @click=${() => this.#toggle()}>${formatLocator(this.locator, this.language)}</button>${
      this.open ? html`<span class="full">${formatLocatorInFull(this.locator, this.language)}</span>` : ''
    }`;
  }

  #toggle(): void {
    this.open = !this.open;
  }
}
customElements.define('citation-chip', CitationChip);
