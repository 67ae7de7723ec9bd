import { css, html, LitElement } from 'lit';
import { helpWordsIn } from '#i18n/help-words.ts';
import type { Language } from '#plan/plan.ts';
import { dialogStyles } from './dialog-styles.ts';
import { Modal, modalFrame } from './modal.ts';
import { sharedStyles } from './shared-styles.ts';

/** The keys and clicks the page understands, over the page until closed. */
export class HelpDialog extends LitElement {
  static override properties = { language: { attribute: false } };
  static override styles = [
    sharedStyles,
    dialogStyles,
    css`
      dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 6px 16px; }
      dt { font-weight: 700; white-space: nowrap; }
    `,
  ];
  declare language: Language;

  constructor() {
    super();
    new Modal(this);
  }

  protected override render() {
    const { title, lines } = helpWordsIn(this.language);
    return modalFrame(
      this,
      this.language,
      { type: 'help' },
      title,
      html`<dl>${lines.map(([keys, what]) => html`<dt>${keys}</dt><dd>${what}</dd>`)}</dl>`,
    );
  }
}
customElements.define('help-dialog', HelpDialog);
