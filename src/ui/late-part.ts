import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import type { Language } from '#plan/plan.ts';
import type { Intent } from '#state/intent.ts';
import { emit } from './emit.ts';
import './load-progress.ts';
import { sharedStyles } from './shared-styles.ts';

/**
 * A browser remembers of a program that it did not come, so only a new page asks for it anew; the address brings the view
 * back. Where the page itself would not come, the old one stays.
 */
const retry = async (): Promise<void> => {
  const isReachable = await fetch(location.href, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (isReachable) location.reload();
};

/**
 * Holds a part of the page that is not there at first sight, and fetches its program by `load` when it is shown. If that takes
 * a while a line says so, unless it is `quiet` since nobody waits; where it does not come that is said, with the way out that
 * `leaving` names. `over` says both above the page, as a dialog would be. What the slot `until` holds stands there until then.
 */
export class LatePart extends LitElement {
  static override properties = {
    load: { attribute: false },
    language: { attribute: false },
    leaving: { attribute: false },
    progress: { state: true },
  };
  static override styles = [
    sharedStyles,
    css`
      :host { display: contents; }
      .say { padding: 20px 16px; display: grid; gap: 12px; justify-items: start; align-content: start; }
      .coming { padding: 20px 16px; justify-items: start; align-content: start; }
      :host([quiet]) .coming { display: none; }
      .ways { display: flex; flex-wrap: wrap; gap: 8px; }
      :host([over]) :is(.say, .coming) { position: fixed; z-index: 9; inset: 20dvh 0 auto; margin-inline: auto; width: min(360px, calc(100vw - 24px)); background: var(--card); border: 1px solid var(--line); border-radius: 12px; box-shadow: var(--shadow); }
    `,
  ];
  declare load: () => Promise<unknown>;
  declare language: Language;
  /** What closes the part where it cannot close itself, since it has not come; null where the page has another way out. */
  declare leaving: Intent | null;
  declare progress: 'coming' | 'here' | 'missing';

  constructor() {
    super();
    this.leaving = null;
    this.progress = 'coming';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('load')) void this.#fetch(this.load);
  }

  async #fetch(load: () => Promise<unknown>): Promise<void> {
    this.progress = 'coming';
    const progress = await load().then(
      () => 'here' as const,
      () => 'missing' as const,
    );
    if (load === this.load) this.progress = progress;
  }

  protected override render() {
    return html`<slot></slot>${this.#said()}`;
  }

  #said() {
    const { page } = messagesIn(this.language);
    switch (this.progress) {
      case 'here':
        return nothing;
      case 'coming':
        return html`<slot name="until"></slot><load-progress class="coming" .words=${page.viewLoading} .share=${null}></load-progress>`;
      case 'missing':
        return html`<slot name="until"></slot><div class="say" role="alert"><p>${page.viewFailed}</p><div class="ways">
          <button type="button" class="button" @click=${retry}>${page.retry}</button>${this.#wayOut(page.close)}</div></div>`;
    }
  }

  #wayOut(close: string) {
    const { leaving } = this;
    return leaving ? html`<button type="button" class="button" @click=${() => emit(this, leaving)}>${close}</button>` : nothing;
  }
}
customElements.define('late-part', LatePart);
