import { css, html, LitElement, nothing } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import { type About, LANGUAGES, type Language } from '#plan/plan.ts';
import type { Dialog, Theme } from '#state/state.ts';
import { emit } from './emit.ts';
import { sharedStyles } from './shared-styles.ts';

/** The head of the page: whose plan this is, the language, paper or night, help. */
export class TopBar extends LitElement {
  static override properties = {
    about: { attribute: false },
    language: { attribute: false },
    theme: { attribute: false },
    dialog: { attribute: false },
    hasTour: { attribute: false },
    isUnderway: { attribute: false },
  };
  static override styles = [
    sharedStyles,
    css`
      :host { display: flex; align-items: center; gap: 10px; padding: 6px 16px; background: var(--card); border-bottom: 1px solid var(--line); min-width: 0; }
      .seal { flex: none; width: 30px; height: 30px; }
      .seal img { display: block; width: 100%; height: 100%; }
      .name { display: flex; align-items: baseline; gap: 10px; min-width: 0; flex: 1; }
      h1 { font-size: 19px; font-weight: 700; white-space: nowrap; letter-spacing: 0.04em; }
      .name p { color: var(--soft); font-size: 13px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; min-width: 0; }
      .group { display: flex; border: 1px solid var(--line); border-radius: 8px; overflow: hidden; }
      .group button { min-height: 34px; padding: 2px 10px; }
      .group button[aria-pressed="true"] { background: var(--ink); color: var(--card); }
      .tour { background: var(--seal); border-color: var(--seal); color: var(--on-seal); font-weight: 700; }
      .tour:hover { background: var(--seal); text-decoration: underline; }
      .icon { min-width: 36px; justify-content: center; padding: 4px 8px; }
      @media (pointer: coarse) { .group button { min-height: 42px; } .icon { min-width: 44px; } }
      @media (max-width: 759px) { :host { padding: 4px 10px; gap: 8px; } .short-off { display: none; } .button { padding: 4px 9px; } .group button { padding: 2px 8px; } }
      .short { display: none; }
      @media (max-width: 759px) { .name, .tour .long { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } .tour .short { display: inline; } .tour { margin-inline-end: auto; } }
    `,
  ];
  declare about: About | null;
  declare language: Language;
  declare theme: Theme;
  declare dialog: Dialog | null;
  declare hasTour: boolean;
  /** Whether the tour was left in the middle. */
  declare isUnderway: boolean;

  protected override render() {
    const say = messagesIn(this.language);
    const next: Theme = this.theme === 'paper' ? 'night' : 'paper';
    const nextName = next === 'night' ? say.bar.toNight : say.bar.toPaper;
    return html`
      <span class="seal"><img src="./icons/seal.svg" alt=""></span>
      <div class="name"><h1>${this.about?.title[this.language] ?? ''}</h1><p>${this.about?.subtitle[this.language] ?? ''}</p></div>
      ${this.hasTour ? html`<button class="button tour" type="button" @click=${() => emit(this, { type: 'tour-started' })}><span class="long">${this.isUnderway ? say.tour.resume : say.tour.start}</span><span class="short" aria-hidden="true">${say.tour.start}</span></button>` : nothing}
      <div class="group" role="group" aria-label=${say.bar.chooseLanguage}>
        ${LANGUAGES.map(
          (language) =>
            html`<button type="button" lang=${language === 'zh' ? 'zh-Hans' : 'en'} aria-pressed=${language === this.language} @click=${() => emit(this, { type: 'language-chosen', language })}>${messagesIn(language).languageName}</button>`,
        )}
      </div>
      <button class="button" type="button" @click=${() => emit(this, { type: 'theme-chosen', theme: next })}>${nextName}</button>
      <button class="button" type="button" aria-expanded=${this.dialog?.type === 'about'} @click=${() => emit(this, { type: 'dialog-toggled', dialog: { type: 'about' } })}>${say.stranger.about.title}</button>
      <button class="button icon short-off" type="button" aria-label=${say.page.help} aria-expanded=${this.dialog?.type === 'help'}
        @click=${() => emit(this, { type: 'dialog-toggled', dialog: { type: 'help' } })}>?</button>`;
  }
}
customElements.define('top-bar', TopBar);
