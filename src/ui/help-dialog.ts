import { css, html, LitElement } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import type { Language } from '#plan/plan.ts';
import { emit } from './emit.ts';
import { sharedStyles } from './shared-styles.ts';

/** The keys and clicks the page understands, over the page until closed. */
export class HelpDialog extends LitElement {
  static override properties = { language: { attribute: false } };
  static override styles = [
    sharedStyles,
    css`
      dialog { border: 1px solid var(--line); border-radius: 12px; background: var(--card); color: var(--ink); box-shadow: var(--shadow); padding: 16px 20px; max-width: min(520px, calc(100vw - 32px)); }
      dialog::backdrop { background: rgb(0 0 0 / 0.35); }
      .head { display: flex; justify-content: space-between; align-items: center; gap: 16px; margin-bottom: 8px; }
      h2 { font-size: 18px; }
      dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 6px 16px; }
      dt { font-weight: 700; white-space: nowrap; }
    `,
  ];
  declare language: Language;

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  protected override render() {
    const say = messagesIn(this.language);
    return html`<dialog aria-labelledby="title" @cancel=${this.#cancel}>
      <div class="head"><h2 id="title">${say.help.title}</h2>
        <button type="button" class="button" @click=${() => emit(this, { type: 'dialog-toggled', dialog: { type: 'help' } })}>${say.page.close}</button></div>
      <dl>${say.help.lines.map(([keys, what]) => html`<dt>${keys}</dt><dd>${what}</dd>`)}</dl>
    </dialog>`;
  }

  /** The page closes it by its own state, whichever key or click asked. */
  #cancel(event: Event): void {
    event.preventDefault();
  }
}
customElements.define('help-dialog', HelpDialog);
