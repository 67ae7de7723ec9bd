import { css, html, LitElement } from 'lit';
import { walkTitle } from '#i18n/walk-table.ts';
import { walkWordsIn } from '#i18n/walk-words.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { Language } from '#plan/plan.ts';
import type { WalkAsked } from '#state/state.ts';
import { emit } from './emit.ts';
import { sharedStyles } from './shared-styles.ts';

/** Names the walk on the map where something else than its list is open, leads back to the list, and ends the walk. */
export class WalkBar extends LitElement {
  static override properties = { asked: { attribute: false }, index: { attribute: false }, language: { attribute: false } };
  static override styles = [
    sharedStyles,
    css`
      :host { flex: none; display: block; background: var(--card); }
      div { display: flex; align-items: center; justify-content: space-between; gap: 4px 10px; padding: 4px 8px 4px 16px; border-bottom: 1px solid var(--line); }
      .list { min-height: 36px; min-width: 0; font-size: 14px; line-height: 1.35; overflow-wrap: anywhere; text-decoration: underline; text-decoration-color: var(--soft); text-underline-offset: 3px; }
      .list:hover { text-decoration-color: currentcolor; }
      .button { flex: none; font-size: 14px; }
      @media (pointer: coarse) { .list { min-height: 44px; } }
    `,
  ];
  declare asked: WalkAsked;
  declare index: PlanIndex;
  declare language: Language;

  protected override render() {
    const { asked, index, language } = this;
    const say = walkWordsIn(language);
    return html`<div role="group" aria-label=${say.onMap}>
      <button type="button" class="list" title=${say.toList} @click=${() => emit(this, { type: 'walk-asked', asked })}>‹ ${walkTitle(asked, index, language)}</button>
      <button type="button" class="button" @click=${() => emit(this, { type: 'walk-removed' })}>${say.remove}</button>
    </div>`;
  }
}
customElements.define('walk-bar', WalkBar);
