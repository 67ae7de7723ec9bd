import { css, html, LitElement, nothing } from 'lit';
import { reportText } from '#i18n/report-text.ts';
import { reportWordsIn } from '#i18n/report-words.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { Language, Thing } from '#plan/plan.ts';
import type { Notice } from '#state/state.ts';
import { dialogStyles } from './dialog-styles.ts';
import { emit } from './emit.ts';
import { Modal, modalFrame } from './modal.ts';
import { sharedStyles } from './shared-styles.ts';

/** A text to report an error with, about a thing or about none: there is no server, so the person carries it themselves. */
export class ReportDialog extends LitElement {
  static override properties = {
    index: { attribute: false },
    language: { attribute: false },
    thing: { attribute: false },
    address: { attribute: false },
    notice: { attribute: false },
    asked: { state: true },
  };
  static override styles = [
    sharedStyles,
    dialogStyles,
    css`
      :host { --width: 600px; }
      .body { display: grid; gap: 10px; justify-items: start; }
      label { font-size: 13px; color: var(--soft); }
      textarea { font: inherit; line-height: 1.5; color: inherit; width: 100%; max-height: 52dvh; padding: 10px 12px; border: 1px solid var(--soft); border-radius: 8px; background: var(--wash); resize: vertical; }
      .actions { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 14px; }
      @media (max-width: 759px) { textarea { font-size: 16px; } }
    `,
  ];
  declare index: PlanIndex;
  declare language: Language;
  declare thing: Thing | null;
  declare address: string;
  /** What the page last had to say: what lies below a dialog is neither seen well nor read out. */
  declare notice: Notice | null;
  declare asked: boolean;

  constructor() {
    super();
    this.notice = null;
    this.asked = false;
    new Modal(this);
  }

  protected override render() {
    const { language, thing } = this;
    const say = reportWordsIn(language);
    const text = reportText(this.index.plan.about, thing, this.address, language);
    return modalFrame(
      this,
      language,
      { type: 'report', thing: thing?.id ?? null },
      say.title,
      html`<p>${say.how}</p>${thing ? html`<p>${say.idSays}</p>` : nothing}
        <label for="text">${say.text}</label>
        <textarea id="text" rows="13" readonly .value=${text}></textarea>
        <div class="actions"><button type="button" class="button" @click=${() => this.#copy(text)}>${say.copy}</button>
          <p role="status">${this.#outcome()}</p></div>`,
    );
  }

  #outcome(): string {
    const say = reportWordsIn(this.language);
    if (!this.asked) return '';
    if (this.notice?.type === 'text-copied') return say.copied;
    return this.notice?.type === 'copy-failed' ? say.copyFailed : '';
  }

  #copy(text: string): void {
    this.asked = true;
    emit(this, { type: 'copy-asked', text });
  }
}
customElements.define('report-dialog', ReportDialog);
