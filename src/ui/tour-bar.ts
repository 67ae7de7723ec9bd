import { css, html, LitElement, nothing } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import { tourWordsIn } from '#i18n/tour-words.ts';
import { LANGUAGES, type Language, type Thing } from '#plan/plan.ts';
import type { Intent } from '#state/intent.ts';
import { emit } from './emit.ts';
import { sharedStyles } from './shared-styles.ts';

/**
 * What a presenter steers the tour with: back, on, how far it is, whether the camera flies, full screen, the language, the
 * way out; and, when something on the map was picked in the middle of it, the way to its card.
 */
export class TourBar extends LitElement {
  static override properties = {
    page: { attribute: false },
    pages: { attribute: false },
    next: { attribute: false },
    previous: { attribute: false },
    flies: { attribute: false },
    picked: { attribute: false },
    language: { attribute: false },
  };
  static override styles = [
    sharedStyles,
    css`
      :host { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 8px; padding: 0 12px 6px; background: var(--card); font-size: max(15px, min(0.95vw, 1.6vh)); }
      progress { flex: none; width: calc(100% + 24px); margin-inline: -12px; height: 6px; appearance: none; border: 0; background: var(--line); }
      progress::-webkit-progress-bar { background: var(--line); }
      progress::-webkit-progress-value { background: var(--seal); }
      progress::-moz-progress-bar { background: var(--seal); }
      .button { min-height: max(36px, 2.3em); }
      .turn { min-width: 44px; justify-content: center; font-size: 20px; }
      .turn:disabled { opacity: 0.4; cursor: default; }
      .count { min-width: 3.6em; text-align: center; font-weight: 700; }
      label { display: inline-flex; align-items: center; gap: 6px; min-height: 36px; padding-inline: 6px; cursor: pointer; white-space: nowrap; }
      .picked { white-space: normal; }
      .end { margin-inline-start: auto; }
      @media (max-width: 759px) {
        :host { gap: 4px; }
        .button { padding: 4px 8px; }
        .turn { min-width: 40px; }
        .count { min-width: 3.2em; }
        label { padding-inline: 2px; }
        .full { display: none; }
        .picked { order: 1; flex: 1 1 100%; }
      }
    `,
  ];
  declare page: number;
  declare pages: number;
  declare next: Intent | null;
  declare previous: Intent | null;
  /** Whether the camera flies from page to page. */
  declare flies: boolean;
  declare picked: Thing | null;
  declare language: Language;

  protected override render() {
    const say = tourWordsIn(this.language);
    const other = LANGUAGES.find((language) => language !== this.language) ?? this.language;
    const { page, pages, picked } = this;
    return html`
      <progress max=${pages} .value=${page} aria-label=${say.progress(String(page), String(pages))}></progress>
      <button type="button" class="button turn" ?disabled=${!this.previous} aria-label=${say.previous} title=${say.previous} @click=${() => this.#say(this.previous)}>‹</button>
      <span class="count" aria-hidden="true">${page} / ${pages}</span>
      <button type="button" class="button turn" ?disabled=${!this.next} aria-label=${say.next} title=${say.next} @click=${() => this.#say(this.next)}>›</button>
      <label><input type="checkbox" .checked=${this.flies} @change=${this.#chooseMotion}>${say.animate}</label>
      ${picked ? html`<button type="button" class="button picked" @click=${() => emit(this, { type: 'tour-left' })}>${say.openCard(picked.name[this.language])}</button>` : nothing}
      <button type="button" class="button end" lang=${other === 'zh' ? 'zh-Hans' : 'en'} @click=${() => emit(this, { type: 'language-chosen', language: other })}>${messagesIn(other).languageName}</button>
      <button type="button" class="button full" @click=${() => emit(this, { type: 'full-screen-asked' })}>${say.fullScreen}</button>
      <button type="button" class="button" @click=${() => emit(this, { type: 'tour-left' })}>${say.leave}</button>`;
  }

  #chooseMotion({ target }: Event): void {
    if (target instanceof HTMLInputElement) emit(this, { type: 'motion-chosen', animate: target.checked });
  }

  #say(intent: Intent | null): void {
    if (intent) emit(this, intent);
  }
}
customElements.define('tour-bar', TourBar);
