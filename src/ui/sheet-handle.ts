import { css, html, LitElement } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import type { Language } from '#plan/plan.ts';
import { SHEET_HEIGHTS, type SheetHeight } from '#state/state.ts';
import { emit } from './emit.ts';
import { sharedStyles } from './shared-styles.ts';

const DRAG_PIXELS = 24;

/**
 * The head of the phone's sheet: a handle, dragged up or down a height at a time or pressed to go round the three, and the way to the
 * search from whatever card is in the sheet, which asks for it by the event `search-asked`.
 */
export class SheetHandle extends LitElement {
  static override properties = { height: { attribute: false }, language: { attribute: false } };
  static override styles = [
    sharedStyles,
    css`
      :host { display: none; grid-template-columns: minmax(0, 1fr) 48px; background: var(--card); border-top: 1px solid var(--line); border-radius: 14px 14px 0 0; touch-action: none; }
      @media (max-width: 759px) { :host { display: grid; } }
      button { display: grid; place-items: center; min-height: 44px; touch-action: none; }
      .handle { padding-inline-start: 48px; }
      span { width: 44px; height: 5px; border-radius: 3px; background: var(--soft); }
    `,
  ];
  declare height: SheetHeight;
  declare language: Language;
  #from: number | null = null;
  #dragged = false;

  protected override render() {
    const say = messagesIn(this.language).sheet;
    const { filterLabel } = messagesIn(this.language).directory;
    return html`<button type="button" class="handle" aria-label="${say.label}: ${say.heights[this.height]}" @click=${this.#press}
      @pointerdown=${this.#down} @pointerup=${this.#up} @pointercancel=${this.#drop}><span></span></button>
      <button type="button" class="search" aria-label=${filterLabel} title=${filterLabel} @click=${() => this.dispatchEvent(new CustomEvent('search-asked'))}>
        <svg viewBox="0 0 24 24" width="22" height="22" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true"><circle cx="10.5" cy="10.5" r="6.5"></circle><path d="m15.5 15.5 5 5"></path></svg>
      </button>`;
  }

  #step(by: number, round: boolean): void {
    const at = SHEET_HEIGHTS.indexOf(this.height) + by;
    const last = SHEET_HEIGHTS.length - 1;
    const next = SHEET_HEIGHTS[round && at > last ? 0 : Math.max(0, Math.min(at, last))];
    if (next) emit(this, { type: 'sheet-set', height: next });
  }

  #press(): void {
    if (!this.#dragged) this.#step(1, true);
    this.#dragged = false;
  }

  #down(event: PointerEvent): void {
    this.#from = event.clientY;
    if (event.target instanceof Element) event.target.setPointerCapture(event.pointerId);
  }

  #up(event: PointerEvent): void {
    const by = this.#from === null ? 0 : this.#from - event.clientY;
    this.#from = null;
    if (Math.abs(by) < DRAG_PIXELS) return;
    this.#dragged = true;
    this.#step(Math.sign(by), false);
  }

  #drop(): void {
    this.#from = null;
  }
}
customElements.define('sheet-handle', SheetHandle);
