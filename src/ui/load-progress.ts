import { css, html, LitElement } from 'lit';
import { sharedStyles } from './shared-styles.ts';

/**
 * Words and a bar for something that is on its way; seen only once it has taken half a second, so that nothing flashes.
 * `share`: how much has come, 0 to 1; null where that cannot be known.
 */
export class LoadProgress extends LitElement {
  static override properties = { words: { attribute: false }, share: { attribute: false } };
  static override styles = [
    sharedStyles,
    css`
      :host { display: grid; gap: 8px; justify-items: center; opacity: 0; animation: appear 150ms 500ms forwards; }
      @keyframes appear { to { opacity: 1; } }
      p { color: var(--ink); }
      progress { width: 200px; max-width: 60vw; height: 8px; accent-color: var(--seal); }
      @media (prefers-reduced-motion: reduce) { :host { animation: appear 0s 500ms forwards !important; } }
    `,
  ];
  declare words: string;
  declare share: number | null;

  protected override render() {
    return html`<p role="status">${this.words}</p>${
      this.share === null
        ? html`<progress aria-label=${this.words}></progress>`
        : html`<progress aria-label=${this.words} max="1" .value=${this.share}></progress>`
    }`;
  }
}
customElements.define('load-progress', LoadProgress);
