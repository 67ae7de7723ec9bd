import { html, LitElement, nothing } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import { sceneOf } from '#map/scene.ts';
import { indexPlan, type PlanIndex } from '#plan/lookup.ts';
import type { Plan } from '#plan/plan.ts';
import { type AppState, hasCard } from '#state/state.ts';
import { chapterShown, isUnderway } from '#state/tour.ts';
import { turned } from '#story/turning.ts';
import { loadSearch } from './directory-panel.ts';
import { emit } from './emit.ts';
import { fetchAhead, whenIdle } from './fetch-ahead.ts';
import { type KeyPlace, keyWish } from './keyboard.ts';
import './lost-focus.ts';
import './map-frame.ts';
import './notice-bar.ts';
import { loadHereCard, pageCard, pageWalkBar } from './page-card.ts';
import { loadHelp, loadReport, pageDialog } from './page-dialogs.ts';
import { loadTour, pageTour } from './page-tour.ts';
import { sharedStyles } from './shared-styles.ts';
import './sheet-handle.ts';
import { shellStyles } from './shell-styles.ts';
import { SidePanel } from './side-panel.ts';
import { isSmallScreen } from './small-screen.ts';
import { loadStatedText } from './thing-card.ts';
import './top-bar.ts';

declare global {
  interface HTMLElementTagNameMap {
    'app-shell': AppShell;
  }
}

/** The whole page: bar, directory or legend, map, card; in the tour the story's page and the map. The same state for all of them. */
export class AppShell extends LitElement {
  static override properties = { state: { attribute: false } };
  static override styles = [sharedStyles, shellStyles];
  declare state: AppState;
  #isAhead = false;
  #indexed: { readonly plan: Plan; readonly index: PlanIndex } | null = null;
  readonly #onKey = (event: KeyboardEvent) => {
    if (!this.#isTouring()) this.#key(event);
  };
  readonly #onKeyFirst = (event: KeyboardEvent) => {
    if (this.#isTouring()) this.#key(event);
  };

  /** In the tour keys are heard before the map hears them: the arrows turn pages wherever the focus is. */
  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.#onKey);
    window.addEventListener('keydown', this.#onKeyFirst, { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#onKey);
    window.removeEventListener('keydown', this.#onKeyFirst, { capture: true });
  }

  protected override shouldUpdate(): boolean {
    return this.state !== undefined;
  }

  /** A link to a page of the tour needs it as soon as the plan is there. */
  protected override firstUpdated(): void {
    if (this.state.chapter !== null) fetchAhead([loadTour]);
  }

  /** What anybody may open next is fetched once the map is drawn, so that it opens without a gap. */
  protected override updated(): void {
    const { plan, map } = this.state;
    if (this.#isAhead || plan.type !== 'ready' || map.type === 'waiting') return;
    this.#isAhead = true;
    const tour = plan.plan.story.length > 0 ? [loadTour] : [];
    whenIdle(() => fetchAhead([...tour, loadStatedText, loadSearch, loadHereCard, loadHelp, loadReport]));
  }

  protected override render() {
    const { state } = this;
    const index = this.#index();
    const chapter = chapterShown(state);
    const card = pageCard(state, index);
    this.toggleAttribute('with-card', card !== null);
    this.toggleAttribute('without-directory', !state.directoryOpen);
    this.toggleAttribute('touring', chapter !== undefined);
    this.toggleAttribute('wide', chapter === undefined && state.view !== 'plan');
    this.setAttribute('sheet', state.sheetHeight);
    return html`
      ${chapter && index ? pageTour(state, chapter, index) : this.#around(index)}
      <main>
        <map-frame .state=${state} .scene=${sceneOf(state, isSmallScreen())} .index=${index}></map-frame>
        ${chapter ? nothing : this.#tabs(card === null)}
        ${state.notice && state.dialog?.type !== 'report' ? html`<notice-bar .notice=${state.notice} .language=${state.language}></notice-bar>` : nothing}
        ${pageDialog(state, index, location.href)}
      </main>
      ${card ? html`<aside class="card" aria-label=${card.label}>${pageWalkBar(state, index)}${card.card}</aside>` : nothing}
      ${state.tour.blank ? html`<button type="button" class="dark" @click=${() => emit(this, { type: 'blank-toggled' })}><span class="hidden-visually">${messagesIn(state.language).tour.blank}</span></button>` : nothing}`;
  }

  #index(): PlanIndex | null {
    const { plan } = this.state;
    if (plan.type !== 'ready') return null;
    if (this.#indexed?.plan !== plan.plan) this.#indexed = { plan: plan.plan, index: indexPlan(plan.plan) };
    return this.#indexed.index;
  }

  /** What stands around the map outside the tour. */
  #around(index: PlanIndex | null) {
    const { state } = this;
    const say = messagesIn(state.language);
    return html`
      <header>
        <button type="button" class="skip" @click=${() => this.#toFilter()}>${say.page.skipToDirectory}</button>
        <top-bar .about=${index?.plan.about ?? null} .hasTour=${(index?.plan.story.length ?? 0) > 0} .isUnderway=${isUnderway(state)}
          .language=${state.language} .theme=${state.theme} .dialog=${state.dialog}></top-bar>
      </header>
      <sheet-handle .height=${state.sheetHeight} .language=${state.language} @search-asked=${() => this.#toFilter()}></sheet-handle>
      <aside class="side" aria-label=${say.panels}><side-panel .state=${state} .index=${index}></side-panel></aside>`;
  }

  /** Buttons at the map's edge that bring back what was folded away. */
  #tabs(isCardless: boolean) {
    const { directoryOpen, language, view } = this.state;
    const say = messagesIn(language).bar;
    const isHidden = isCardless && view === 'plan' && hasCard(this.state);
    return html`<div class="edge">
      ${directoryOpen ? nothing : html`<button type="button" class="button unfold" @click=${() => emit(this, { type: 'directory-toggled' })}>» ${view === 'plan' ? say.directory : say[view]}</button>`}
      ${isHidden || view === 'figures' ? pageWalkBar(this.state, this.#index()) : nothing}
      ${isHidden ? html`<button type="button" class="button recall" @click=${() => emit(this, { type: 'card-shown' })}>${say.showCard}</button>` : nothing}
    </div>`;
  }

  #isTouring(): boolean {
    return this.state.chapter !== null;
  }

  #place(): KeyPlace {
    const { chapter, tour, dialog } = this.state;
    if (dialog) return dialog.type === 'help' ? 'help' : 'dialog';
    if (chapter === null) return 'page';
    return tour.blank ? 'dark' : 'tour';
  }

  #key(event: KeyboardEvent): void {
    const wish = keyWish(event, this.#place());
    if (wish === null) return;
    event.preventDefault();
    event.stopPropagation();
    switch (wish.type) {
      case 'intent':
        emit(this, wish.intent);
        break;
      case 'filter':
        void this.#toFilter();
        break;
      case 'turn': {
        const intent = turned(this.state, wish.turn);
        if (intent) emit(this, intent);
      }
    }
  }

  /** Unfolds the directory where need be, then puts the cursor into its filter. */
  async #toFilter(): Promise<void> {
    emit(this, { type: 'filter-asked' });
    await this.updateComplete;
    const hiddenByCard = this.renderRoot.querySelector('.side')?.checkVisibility() === false;
    if (hiddenByCard) emit(this, { type: 'card-hidden' });
    await this.updateComplete;
    const side = this.renderRoot.querySelector('side-panel');
    if (side instanceof SidePanel) await side.focusFilter();
  }
}
customElements.define('app-shell', AppShell);
