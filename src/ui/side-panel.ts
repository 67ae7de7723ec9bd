import { css, html, LitElement } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import { isMeasuring } from '#state/density.ts';
import { isCounting } from '#state/figures.ts';
import type { Intent } from '#state/intent.ts';
import { type AppState, PANELS } from '#state/state.ts';
import { DirectoryPanel } from './directory-panel.ts';
import { emit } from './emit.ts';
import './late-part.ts';
import './load-progress.ts';
import { sharedStyles } from './shared-styles.ts';

const TABS = [PANELS[0], 'figures', 'density', PANELS[1]] as const;
type Tab = (typeof TABS)[number];

const TAB_INTENTS: Readonly<Record<Tab, Intent>> = {
  directory: { type: 'panel-chosen', panel: 'directory' },
  figures: { type: 'figures-opened', part: null },
  density: { type: 'density-opened', place: null },
  legend: { type: 'panel-chosen', panel: 'legend' },
};

/** The density view is large and few ask for it, so it comes when it is asked for. */
const loadDensity = () => import('./density-panel.ts');
/** So do the plan's figures. */
export const loadFigures = () => import('./figures-panel.ts');
/** The legend draws what the map draws, and shares its program. */
const loadLegend = () => import('./legend-panel.ts');

/** Directory, road density and legend behind tabs; before the plan has come, how far it is, or why it did not. */
export class SidePanel extends LitElement {
  static override properties = { state: { attribute: false }, index: { attribute: false } };
  static override styles = [
    sharedStyles,
    css`
      :host { display: flex; flex-direction: column; min-height: 0; height: 100%; }
      .tabs { display: flex; border-bottom: 1px solid var(--line); }
      .tabs [role="tablist"] { display: flex; flex: 1; }
      .tabs [role="tab"] { flex: 1 0 auto; text-align: center; padding-inline: 3px; font-size: 15px; white-space: nowrap; min-height: 42px; border-bottom: 3px solid transparent; }
      .tabs [aria-selected="true"] { border-bottom-color: var(--seal); font-weight: 700; }
      .fold { min-width: 40px; text-align: center; color: var(--soft); }
      #panel { flex: 1; min-height: 0; display: grid; }
      directory-panel, density-panel, figures-panel, legend-panel { min-height: 0; min-width: 0; }
      .say { padding: 20px 16px; display: grid; gap: 12px; justify-items: start; }
      .coming { padding: 20px 16px; justify-items: start; }
      .reason { font-size: 13px; color: var(--soft); overflow-wrap: anywhere; }
      @media (max-width: 759px) { .fold { display: none; } .tabs [role="tab"] { min-height: 40px; } }
    `,
  ];
  declare state: AppState;
  declare index: PlanIndex | null;

  protected override render() {
    const { state, index } = this;
    const say = messagesIn(state.language);
    if (state.plan.type === 'failed')
      return html`<div class="say" role="alert"><p>${say.page.planFailed}</p><p class="reason">${state.plan.reason}</p>
        <button type="button" class="button" @click=${() => emit(this, { type: 'plan-retried' })}>${say.page.retry}</button></div>`;
    if (state.plan.type === 'loading' || index === null)
      return html`<load-progress class="coming" .words=${say.page.loading} .share=${state.plan.type === 'loading' ? state.plan.share : null}></load-progress>`;
    const tab = this.#tab();
    return html`
      <div class="tabs"><div role="tablist" aria-label=${say.panels}>${TABS.filter(
        (candidate) => candidate !== 'density' || index.plan.roadGoal !== null,
      ).map(
        (candidate) =>
          html`<button type="button" role="tab" id="tab-${candidate}" aria-controls="panel" aria-selected=${tab === candidate}
          @click=${() => emit(this, TAB_INTENTS[candidate])}>${say.bar[candidate]}</button>`,
      )}</div><button type="button" class="fold" aria-label=${say.bar.hideDirectory} title=${say.bar.hideDirectory} @click=${() => emit(this, { type: 'directory-toggled' })}>«</button></div>
      <div id="panel" role="tabpanel" aria-labelledby="tab-${tab}">${this.#panel(tab, index)}</div>`;
  }

  #tab(): Tab {
    const { state } = this;
    if (isMeasuring(state)) return 'density';
    return isCounting(state) ? 'figures' : state.panel;
  }

  #panel(tab: Tab, index: PlanIndex) {
    const { state } = this;
    switch (tab) {
      case 'directory':
        return html`<directory-panel id="directory" .index=${index} .language=${state.language} .filter=${state.filter} .facets=${state.facets} .selection=${state.selection} .said=${state.said}
          .pronunciations=${state.pronunciations} .sums=${state.sums} @focusin=${this.#raise}></directory-panel>`;
      case 'density':
        return html`<late-part .load=${loadDensity} .language=${state.language}><density-panel .survey=${state.survey} .index=${index}
          .counting=${state.counting} .shading=${state.shading} .selection=${state.selection} .piece=${state.piece}
          .language=${state.language} .theme=${state.theme} .sums=${state.sums} .year=${state.year}></density-panel></late-part>`;
      case 'figures':
        return html`<late-part .load=${loadFigures} .language=${state.language}><figures-panel .status=${state.sums} .at=${state.figuresAt} .from=${state.figuresFrom} .year=${state.year} .index=${index}
          .language=${state.language}></figures-panel></late-part>`;
      case 'legend':
        return html`<late-part .load=${loadLegend} .language=${state.language}><legend-panel .index=${index} .nets=${state.nets} .walk=${state.walkStatus.type === 'found' ? state.walkStatus.walk : null} .asked=${state.walk} .layers=${state.layers} .language=${state.language} .theme=${state.theme}></legend-panel></late-part>`;
    }
  }

  /** Puts the cursor into the directory's filter, once it is there. */
  async focusFilter(): Promise<void> {
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
customElements.define('side-panel', SidePanel);
