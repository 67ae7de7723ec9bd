import { css, html, LitElement, nothing } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import type { Language } from '#plan/plan.ts';
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
 * Holds a part of the page whose program is large or seldom asked for, and fetches it by `load` when it is first shown. Until
 * it has come nothing is seen; where it does not come that is said, and `over` says so above the page, as a dialog would be.
 */
export class LatePart extends LitElement {
  static override properties = { load: { attribute: false }, language: { attribute: false }, isMissing: { state: true } };
  static override styles = [
    sharedStyles,
    css`
      :host { display: contents; }
      .say { padding: 20px 16px; display: grid; gap: 12px; justify-items: start; align-content: start; }
      :host([over]) .say { position: fixed; z-index: 9; inset: 20dvh 0 auto; margin-inline: auto; width: min(360px, calc(100vw - 24px)); background: var(--card); border: 1px solid var(--line); border-radius: 12px; box-shadow: var(--shadow); }
    `,
  ];
  declare load: () => Promise<unknown>;
  declare language: Language;
  declare isMissing: boolean;

  constructor() {
    super();
    this.isMissing = false;
  }

  protected override async firstUpdated(): Promise<void> {
    this.isMissing = await this.load().then(
      () => false,
      () => true,
    );
  }

  protected override render() {
    const { page } = messagesIn(this.language);
    return html`<slot></slot>${
      this.isMissing
        ? html`<div class="say" role="alert"><p>${page.viewFailed}</p><button type="button" class="button" @click=${retry}>${page.retry}</button></div>`
        : nothing
    }`;
  }
}
customElements.define('late-part', LatePart);
