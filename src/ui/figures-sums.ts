import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { formatBounds, formatResult } from '#i18n/figure-text.ts';
import { figureWordsIn } from '#i18n/figure-words.ts';
import { formatInput, gapOf, sayingOf } from '#i18n/relation-text.ts';
import { tokensOf } from '#plan/formula-tokens.ts';
import { inUnit, type Judged, type JudgedCase, type JudgedSide } from '#plan/judged.ts';
import type { Language } from '#plan/plan.ts';
import { type InputReference, VERDICTS } from '#plan/relation.ts';
import type { SumIndex } from '#plan/sum-index.ts';
import './citation-chip.ts';
import { emit } from './emit.ts';
import { figureMarkStyles } from './figure-mark-styles.ts';
import { figureLink } from './figure-parts.ts';
import { figuresStyles } from './figures-styles.ts';
import { sharedStyles } from './shared-styles.ts';

/** Every relation between figures under what came out of it, each with its formula, its figures and what to say instead. */
export class FiguresSums extends LitElement {
  static override properties = {
    sums: { attribute: false },
    open: { attribute: false },
    hasDensity: { attribute: false },
    language: { attribute: false },
  };
  static override styles = [sharedStyles, figureMarkStyles, figuresStyles];
  declare sums: SumIndex;
  /** The relation the address names. */
  declare open: string | null;
  /** Whether the plan's promise of road density can be checked on the drawing. */
  declare hasDensity: boolean;
  declare language: Language;

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('open') || this.open === null) return;
    const asked = this.renderRoot.querySelector('details[data-asked]');
    if (!(asked instanceof HTMLDetailsElement)) return;
    asked.open = true;
    asked.scrollIntoView({ block: 'start' });
    asked.querySelector('summary')?.focus({ preventScroll: true });
  }

  protected override render() {
    const { sums, language } = this;
    const say = figureWordsIn(language);
    const groups = VERDICTS.map((verdict) => ({ verdict, judged: sums.judged.filter((each) => each.verdict === verdict) }));
    const shown = groups.filter(({ judged }) => judged.length > 0);
    const counts = shown
      .map(({ verdict, judged }) => `${say.verdicts[verdict]} ${judged.length}`)
      .join(language === 'zh' ? '，' : ', ');
    return html`<p>${say.sums.summary(counts)}</p>
      ${shown.map(
        ({
          verdict,
          judged,
        }) => html`<section><h2 class="verdict ${verdict}">${say.verdicts[verdict]} <small>${say.verdictNotes[verdict]}</small></h2>
          ${judged.map((each) => this.#relation(each))}</section>`,
      )}`;
  }

  #relation(judged: Judged) {
    const { language, sums } = this;
    const say = figureWordsIn(language);
    const { relation, verdict, cases } = judged;
    const draws = Object.keys(relation.inputs);
    return html`<details class="relation" ?data-asked=${relation.id === this.open} data-relation=${relation.id}>
      <summary><span class="badge ${verdict}">${say.verdicts[verdict]}</span> <span class="title">${relation.title[language]}</span></summary>
      <p class="saying"><small>${say.sums.say}</small> ${sayingOf(judged, sums, language)}</p>
      ${cases.map((each) => this.#case(each, judged))}
      <h3>${say.sums.inputs}</h3>
      <ul class="inputs">${draws.map((symbol) => this.#input(symbol, judged))}</ul>
      <p class="soft">${relation.tolerance ? relation.tolerance.why[language] : say.sums.rounding}</p>
      <p class="actions"><button type="button" class="button" @click=${() => this.#copyLink(relation.id)}>${say.sums.copyLink}</button>
        ${relation.group === 'roads' && this.hasDensity ? html`<button type="button" class="button" @click=${() => emit(this, { type: 'density-opened', place: null })}>${say.sums.toDensity}</button>` : nothing}</p>
    </details>`;
  }

  /** The address names the relation from then on, and is what is copied. */
  #copyLink(relation: string): void {
    emit(this, { type: 'relation-opened', relation });
    emit(this, { type: 'link-copy-asked' });
  }

  #case(each: JudgedCase, judged: Judged) {
    const { language } = this;
    const say = figureWordsIn(language);
    const gap = gapOf(each, language);
    return html`<div class="case">
      ${each.of.when ? html`<p class="when"><small>${say.sums.when}</small> ${each.of.when[language]} <span class="badge ${each.verdict}">${say.verdicts[each.verdict]}</span></p>` : nothing}
      <ul>${each.sides.map((side) => this.#side(side, judged))}</ul>
      ${gap === null ? nothing : html`<p class="gap">${say.sums.gap(gap)}</p>`}
    </div>`;
  }

  #side({ side, outcome }: JudgedSide, judged: Judged) {
    const { language, sums } = this;
    const say = figureWordsIn(language).sums;
    const value = outcome.type === 'quantity' ? inUnit(outcome.quantity, side.unit) : null;
    const bounds = value ? formatBounds(value, side.unit, language) : null;
    const tokens = tokensOf(side.formula);
    const plain = tokens.length === 1;
    return html`<li class="side"><span class="name">${side.name[language]}</span>
      <span class="sum">${plain ? nothing : html`<span class="formula">${tokens.map((token) => (token.type === 'text' ? token.text : html`<span class="operand">${formatInput(judged, token.symbol, sums, language)}</span>`))}</span> = `}<strong>${value ? formatResult(value, side.unit, language) : say.missing}</strong>${bounds ? html` <small>${say.mayBe(bounds)}</small>` : nothing}</span></li>`;
  }

  #input(symbol: string, judged: Judged) {
    const say = figureWordsIn(this.language).sums;
    const reference = judged.relation.inputs[symbol];
    return reference
      ? html`<li>${this.#source(reference, symbol, judged)} <small>${say.from[reference.type]}</small>${reference.type === 'figure' ? this.#place(reference.figure) : nothing}</li>`
      : nothing;
  }

  #place(id: string) {
    const figure = this.sums.figure(id);
    return figure ? html` <citation-chip .locator=${figure.locator} .language=${this.language}></citation-chip>` : nothing;
  }

  #source(reference: InputReference, symbol: string, judged: Judged) {
    const { language, sums } = this;
    const value = formatInput(judged, symbol, sums, language);
    switch (reference.type) {
      case 'figure': {
        const figure = sums.figure(reference.figure);
        return figure ? html`${figure.measure[language]} ${figureLink(this, figure, language)}` : nothing;
      }
      case 'outside': {
        const figure = sums.outside(reference.outside);
        return figure
          ? html`${figure.measure[language]} <strong>${value}</strong> <small>${figure.source[language]}${figure.published ? ` · ${figure.published}` : ''}</small>`
          : nothing;
      }
      case 'side':
        return html`<button type="button" class="link" @click=${() => emit(this, { type: 'relation-opened', relation: reference.relation })}>${sums.relation(reference.relation)?.relation.title[language]}</button> <strong>${value}</strong>`;
      case 'members':
      case 'named-projects':
        return html`<strong>${value}</strong>`;
      case 'unstated':
        return html`${reference.measure[language]}`;
    }
  }
}
customElements.define('figures-sums', FiguresSums);
