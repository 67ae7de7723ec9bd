import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { figureWordsIn } from '#i18n/figure-words.ts';
import { messagesIn } from '#i18n/messages.ts';
import { FIGURES_PARTS, type FiguresPart } from '#plan/figures-part.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { Language } from '#plan/plan.ts';
import { type SumIndex, sumIndexOf } from '#plan/sum-index.ts';
import type { FiguresAt } from '#state/figures-at.ts';
import type { SumsStatus, View } from '#state/state.ts';
import { emit } from './emit.ts';
import { figureCard } from './figure-card.ts';
import './figures-indicators.ts';
import { investmentPart } from './figures-investment.ts';
import './figures-list.ts';
import { figureMarkStyles } from './figure-mark-styles.ts';
import { figuresStyles } from './figures-styles.ts';
import './figures-sums.ts';
import './load-progress.ts';
import { sharedStyles } from './shared-styles.ts';
import { yearSwitch } from './year-switch.ts';

/** What the plan states in numbers: its indicators, its investment, whether it all adds up, and every figure. */
export class FiguresPanel extends LitElement {
  static override properties = {
    status: { attribute: false },
    at: { attribute: false },
    from: { attribute: false },
    year: { attribute: false },
    index: { attribute: false },
    language: { attribute: false },
  };
  static override styles = [sharedStyles, figureMarkStyles, figuresStyles];
  declare status: SumsStatus;
  declare at: FiguresAt;
  /** The view the open figure was asked for from; null where it was this one. */
  declare from: View | null;
  declare year: number | null;
  declare index: PlanIndex;
  declare language: Language;
  #sums: SumIndex | null = null;
  #leftAt = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('status') || changed.has('index'))
      this.#sums = this.status.type === 'ready' ? sumIndexOf(this.status.sums, this.index.plan) : null;
    const before = changed.get('at');
    if (before && before.figure === null && this.at.figure !== null) this.#leftAt = this.scrollTop;
  }

  /** A figure opens at its head, and who comes back finds the list where it was left. */
  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('at');
    // Another part is read from its head; a relation that is asked for brings itself into view after that.
    if (before && before.part !== this.at.part) this.scrollTop = 0;
    if (!before || before.figure === this.at.figure) return;
    if (before.part === this.at.part) this.scrollTop = this.at.figure === null ? this.#leftAt : 0;
    if (this.at.figure !== null) this.renderRoot.querySelector<HTMLElement>('#figure-name')?.focus({ preventScroll: true });
  }

  protected override render() {
    const say = figureWordsIn(this.language);
    switch (this.status.type) {
      case 'loading':
        return html`<load-progress class="coming" .words=${say.coming} .share=${null}></load-progress>`;
      case 'failed':
        return html`<div class="say" role="alert"><p>${say.failed}</p>
          <button type="button" class="button" @click=${() => emit(this, { type: 'sums-retried' })}>${messagesIn(this.language).page.retry}</button></div>`;
      case 'ready':
        return this.#sums ? this.#ready(this.#sums) : nothing;
    }
  }

  #ready(sums: SumIndex) {
    const { at, language, index } = this;
    const figure = at.figure === null ? undefined : sums.figure(at.figure);
    const say = figureWordsIn(language);
    if (figure) return figureCard(this, figure, index, sums, this.from === null ? say.parts[at.part] : say.card.back, language);
    const parts = FIGURES_PARTS.filter((part) => part !== 'investment' || index.plan.projects.length > 0);
    return html`<h1 class="hidden-visually">${say.title}</h1>
      ${at.figure === null ? nothing : html`<p class="soft" role="status">${say.card.unknown}</p>`}
      <div class="parts" role="group" aria-label=${say.title}>${parts.map(
        (part) =>
          html`<button type="button" class="button" aria-pressed=${part === at.part} @click=${() => emit(this, { type: 'figures-opened', part })}>${say.parts[part]}</button>`,
      )}</div>
      ${at.part === 'list' ? yearSwitch(this, index.plan.about.years, this.year, language) : nothing}
      ${this.#part(at.part, sums)}`;
  }

  #part(part: FiguresPart, sums: SumIndex) {
    const { index, language, year, at } = this;
    switch (part) {
      case 'indicators':
        return html`<figures-indicators .sums=${sums} .about=${index.plan.about} .year=${year} .language=${language}></figures-indicators>`;
      case 'investment':
        return investmentPart(this, index, sums, language);
      case 'sums':
        return html`<figures-sums .sums=${sums} .open=${at.relation} .hasDensity=${index.plan.roadGoal !== null} .language=${language}></figures-sums>`;
      case 'list':
        return html`<figures-list .sums=${sums} .statements=${index.plan.statements} .year=${year} .language=${language}></figures-list>`;
    }
  }
}
customElements.define('figures-panel', FiguresPanel);
