import { html, LitElement, nothing } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import { sceneOf } from '#map/scene.ts';
import { indexPlan, type PlanIndex } from '#plan/lookup.ts';
import type { Plan } from '#plan/plan.ts';
import { type AppState, type Notice, PANELS } from '#state/state.ts';
import { DirectoryPanel } from './directory-panel.ts';
import { emit } from './emit.ts';
import './help-dialog.ts';
import { keyWish } from './keyboard.ts';
import './legend-panel.ts';
import './map-frame.ts';
import { sharedStyles } from './shared-styles.ts';
import './sheet-handle.ts';
import { shellStyles } from './shell-styles.ts';
import './thing-card.ts';
import './top-bar.ts';

declare global {
  interface HTMLElementTagNameMap {
    'app-shell': AppShell;
  }
}

/** The whole page: bar, directory or legend, map, card; the same state for all of them. */
export class AppShell extends LitElement {
  static override properties = { state: { attribute: false } };
  static override styles = [sharedStyles, shellStyles];
  declare state: AppState;
  #indexed: { readonly plan: Plan; readonly index: PlanIndex } | null = null;
  readonly #onKey = (event: KeyboardEvent) => this.#key(event);

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#onKey);
  }

  protected override shouldUpdate(): boolean {
    return this.state !== undefined;
  }

  protected override render() {
    const { state } = this;
    const index = this.#index();
    const say = messagesIn(state.language);
    const selected = index?.thing(state.selection ?? '');
    const card = selected && state.cardOpen ? selected : null;
    this.toggleAttribute('with-card', card !== null);
    this.toggleAttribute('without-directory', !state.directoryOpen);
    this.setAttribute('sheet', state.sheetHeight);
    return html`
      <header>
        <button type="button" class="skip" @click=${() => this.#toFilter()}>${say.page.skipToDirectory}</button>
        <top-bar
          .about=${index?.plan.about ?? null}
          .language=${state.language}
          .theme=${state.theme}
          .helpOpen=${state.dialog?.type === 'help'}
        ></top-bar>
      </header>
      <sheet-handle .height=${state.sheetHeight} .language=${state.language}></sheet-handle>
      <aside class="side" aria-label=${say.panels}>${this.#side(index)}</aside>
      <main>
        <map-frame .state=${state} .scene=${sceneOf(state)} .index=${index}></map-frame>
        ${this.#tabs(card === null && selected !== undefined)}
        ${state.notice ? this.#notice(state.notice) : nothing}
      </main>
      ${card && index ? html`<aside class="card" aria-label=${say.card.title}><thing-card .thing=${card} .index=${index} .language=${state.language}></thing-card></aside>` : nothing}
      ${state.dialog?.type === 'help' ? html`<help-dialog .language=${state.language}></help-dialog>` : nothing}`;
  }

  #index(): PlanIndex | null {
    const { plan } = this.state;
    if (plan.type !== 'ready') return null;
    if (this.#indexed?.plan !== plan.plan) this.#indexed = { plan: plan.plan, index: indexPlan(plan.plan) };
    return this.#indexed.index;
  }

  #side(index: PlanIndex | null) {
    const { state } = this;
    const say = messagesIn(state.language);
    if (state.plan.type === 'failed')
      return html`<div class="say" role="alert"><p>${say.page.planFailed}</p><p class="reason">${state.plan.reason}</p>
        <button type="button" class="button" @click=${() => emit(this, { type: 'plan-retried' })}>${say.page.retry}</button></div>`;
    if (index === null) return html`<p class="say" role="status">${say.page.loading}</p>`;
    return html`
      <div class="tabs"><div role="tablist" aria-label=${say.panels}>${PANELS.map(
        (
          panel,
        ) => html`<button type="button" role="tab" id="tab-${panel}" aria-controls="panel" aria-selected=${state.panel === panel}
          @click=${() => emit(this, { type: 'panel-chosen', panel })}>${panel === 'directory' ? say.bar.directory : say.bar.legend}</button>`,
      )}</div><button type="button" class="fold" aria-label=${say.bar.hideDirectory} title=${say.bar.hideDirectory} @click=${() => emit(this, { type: 'directory-toggled' })}>«</button></div>
      <div id="panel" role="tabpanel" aria-labelledby="tab-${state.panel}">${
        state.panel === 'directory'
          ? html`<directory-panel id="directory" .index=${index} .language=${state.language} .filter=${state.filter} .selection=${state.selection}
              @focusin=${this.#raise}></directory-panel>`
          : html`<legend-panel .layers=${state.layers} .language=${state.language} .theme=${state.theme}></legend-panel>`
      }</div>`;
  }

  /** Buttons at the map's edge that bring back what was folded away. */
  #tabs(cardHidden: boolean) {
    const say = messagesIn(this.state.language).bar;
    return html`<div class="edge">
      ${this.state.directoryOpen ? nothing : html`<button type="button" class="button unfold" @click=${() => emit(this, { type: 'directory-toggled' })}>» ${say.directory}</button>`}
      ${cardHidden ? html`<button type="button" class="button recall" @click=${() => emit(this, { type: 'card-shown' })}>${say.showCard}</button>` : nothing}
    </div>`;
  }

  #notice(notice: Notice) {
    const say = messagesIn(this.state.language).notice;
    const words = (): string => {
      switch (notice.type) {
        case 'link-unknown-thing':
          return say.unknownThing(notice.id);
        case 'link-unknown-chapter':
          return say.unknownChapter(notice.id);
        case 'link-unreadable':
          return say.unreadable(notice.part);
        case 'link-copied':
          return say.copied;
        case 'text-copied':
          return say.textCopied(notice.text);
        case 'copy-failed':
          return say.copyFailed;
      }
    };
    return html`<div class="notice" role="status"><span>${words()}</span>
      <button type="button" class="button" @click=${() => emit(this, { type: 'notice-dismissed' })}>${say.dismiss}</button></div>`;
  }

  #key(event: KeyboardEvent): void {
    const wish = keyWish(event);
    if (wish === null) return;
    event.preventDefault();
    if (wish.type === 'intent') emit(this, wish.intent);
    else this.#toFilter();
  }

  /** Unfolds the directory where need be, then puts the cursor into its filter. */
  async #toFilter(): Promise<void> {
    emit(this, { type: 'filter-asked' });
    await this.updateComplete;
    const hiddenByCard = this.renderRoot.querySelector('.side')?.checkVisibility() === false;
    if (hiddenByCard) emit(this, { type: 'card-hidden' });
    await this.updateComplete;
    const directory = this.renderRoot.querySelector('directory-panel');
    if (!(directory instanceof DirectoryPanel)) return;
    await directory.updateComplete;
    directory.focusFilter();
  }

  /** On the phone a sheet that is being searched needs room. */
  #raise(): void {
    if (this.state.sheetHeight === 'low') emit(this, { type: 'sheet-set', height: 'half' });
  }
}
customElements.define('app-shell', AppShell);
