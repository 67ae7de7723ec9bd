import { css, html, LitElement, nothing } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { Language } from '#plan/plan.ts';
import { emit } from './emit.ts';
import { countsDrawn } from './overview-words.ts';
import { sharedStyles } from './shared-styles.ts';

const DASHED_LINE = html`<svg viewBox="0 0 34 18" aria-hidden="true"><path d="M2 14L9 4H32" /></svg>`;
const DASHED_CIRCLE = html`<svg viewBox="0 0 34 18" aria-hidden="true"><circle cx="17" cy="9" r="7.5" /><circle class="dot" cx="17" cy="9" r="1.8" /></svg>`;

/** Greets somebody who is here for the first time: what this is, whose plan, what is drawn, how sure; then where to begin. */
export class WelcomeCard extends LitElement {
  static override properties = { index: { attribute: false }, language: { attribute: false } };
  static override styles = [
    sharedStyles,
    css`
      :host { display: block; min-height: 0; height: 100%; }
      article { display: flex; flex-direction: column; height: 100%; min-height: 0; border-inline-start: 4px solid var(--seal); background: var(--card); }
      header { display: flex; align-items: center; justify-content: space-between; gap: 8px; padding: 8px 8px 8px 16px; border-bottom: 1px solid var(--line); }
      h2 { font-size: 20px; line-height: 1.3; }
      h3 { font-size: 13px; line-height: 1.5; color: var(--seal); }
      .close { min-width: 36px; min-height: 36px; text-align: center; border-radius: 8px; font-size: 18px; }
      .close:hover { background: var(--wash); }
      .body { flex: 1; overflow: auto; min-height: 0; padding: 12px 16px 16px; display: grid; gap: 12px; align-content: start; }
      .marks { display: grid; gap: 2px; margin-top: 4px; font-size: 14px; }
      .marks li { display: flex; align-items: center; gap: 8px; }
      svg { flex: none; width: 34px; height: 18px; fill: none; stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 3.2 2.4; }
      .dot { fill: var(--ink); stroke: none; }
      .hint { padding: 8px 12px; border-radius: 8px; background: var(--wash); font-size: 14px; }
      footer { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; padding: 10px 16px; border-top: 1px solid var(--line); }
      .button { padding-inline: 10px; }
      .tour { background: var(--seal); border-color: var(--seal); color: var(--on-seal); font-weight: 700; }
      .tour:hover { background: var(--seal); text-decoration: underline; }
      .link { margin-inline-start: auto; min-height: 36px; color: var(--soft); text-decoration: underline; text-underline-offset: 3px; }
      .link:hover { color: var(--ink); }
      @media (pointer: coarse) { .link { min-height: 44px; } .close { min-width: 44px; min-height: 44px; } }
      @media (max-width: 759px) {
        header { padding: 0 6px 0 16px; }
        footer { padding: 6px 10px; }
      }
    `,
  ];
  declare index: PlanIndex;
  declare language: Language;

  protected override render() {
    const { page, stranger } = messagesIn(this.language);
    const say = stranger.welcome;
    const leave = () => emit(this, { type: 'welcome-dismissed' });
    return html`<article aria-labelledby="title">
      <header><h2 id="title">${say.title}</h2>
        <button type="button" class="close" aria-label=${page.close} title=${page.close} @click=${leave}>×</button></header>
      <div class="body" tabindex="0" role="region" aria-labelledby="title">${this.#points()}<p class="hint">${say.hint}</p></div>
      <footer>
        ${this.index.plan.story.length > 0 ? html`<button type="button" class="button tour" @click=${() => emit(this, { type: 'tour-started' })}>${say.tour}</button>` : nothing}
        <button type="button" class="button" @click=${leave}>${say.explore}</button>
        <button type="button" class="link" @click=${() => emit(this, { type: 'dialog-toggled', dialog: { type: 'about' } })}>${stranger.about.heading}</button>
      </footer>
    </article>`;
  }

  #points() {
    const { index, language } = this;
    const { headings, what, whose, drawn, sure, dashed, circle } = messagesIn(language).stranger.welcome;
    const { planTitle, district } = index.plan.about;
    return html`
      <section><h3>${headings.what}</h3><p>${what(planTitle[language])}</p></section>
      <section><h3>${headings.whose}</h3><p>${whose(index.thing(district)?.name[language] ?? '')}</p></section>
      <section><h3>${headings.drawn}</h3><p>${index.plan.about.drawing[language]}${language === 'zh' ? '' : ' '}${drawn(countsDrawn(index, language))}</p></section>
      <section><h3>${headings.sure}</h3><p>${sure}</p>
        <ul class="marks"><li>${DASHED_LINE}${dashed}</li><li>${DASHED_CIRCLE}${circle}</li></ul></section>`;
  }
}
customElements.define('welcome-card', WelcomeCard);
