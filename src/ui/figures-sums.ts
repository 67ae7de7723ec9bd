import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { figureWordsIn } from '#i18n/figure-words.ts';
import { sayingOf } from '#i18n/relation-text.ts';
import type { Judged } from '#plan/judged.ts';
import type { Language } from '#plan/plan.ts';
import { RELATION_GROUPS, type RelationGroup, VERDICTS } from '#plan/relation.ts';
import type { SumIndex } from '#plan/sum-index.ts';
import { linkToFigures } from './cite-figure.ts';
import { emit } from './emit.ts';
import { figureMarkStyles } from './figure-mark-styles.ts';
import { figuresStyles } from './figures-styles.ts';
import { relationBody } from './relation-body.ts';
import { sharedStyles } from './shared-styles.ts';

const LONGEST_TYPED = 60;

/** Every relation between figures under what came out of it, each with its formula, its figures and what to say instead. */
export class FiguresSums extends LitElement {
  static override properties = {
    sums: { attribute: false },
    open: { attribute: false },
    hasDensity: { attribute: false },
    language: { attribute: false },
    typed: { state: true },
    group: { state: true },
  };
  static override styles = [sharedStyles, figureMarkStyles, figuresStyles];
  declare sums: SumIndex;
  /** The relation the address names. */
  declare open: string | null;
  /** Whether the plan's promise of road density can be checked on the drawing. */
  declare hasDensity: boolean;
  declare language: Language;
  declare typed: string;
  declare group: RelationGroup | null;

  constructor() {
    super();
    this.typed = '';
    this.group = null;
  }

  /** What the address asks for must be there, whatever was left out before. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('open') || this.open === null) return;
    const asked = this.sums.relation(this.open);
    if (!asked || this.#isKept(asked)) return;
    this.typed = '';
    this.group = null;
  }

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
    const kept = new Set(sums.judged.filter((each) => this.#isKept(each)));
    const groups = VERDICTS.map((verdict) => {
      const judged = sums.judged.filter((each) => each.verdict === verdict);
      return { verdict, judged, count: judged.filter((each) => kept.has(each)).length };
    });
    const shown = groups.filter(({ count }) => count > 0);
    const counts = shown.map(({ verdict, count }) => `${say.verdicts[verdict]} ${count}`).join(language === 'zh' ? '，' : ', ');
    // What is left out is only hidden, so that what is open stays open.
    return html`${this.#controls()}<p class="count" role="status">${shown.length === 0 ? say.sums.none : say.sums.summary(counts)}</p>
      ${groups.map(
        ({
          verdict,
          judged,
          count,
        }) => html`<section ?hidden=${count === 0}><h2 class="verdict ${verdict}">${say.verdicts[verdict]} <small>${say.verdictNotes[verdict]}</small></h2>
          ${judged.map((each) => this.#relation(each, kept.has(each)))}</section>`,
      )}`;
  }

  #controls() {
    const { language, sums } = this;
    const say = figureWordsIn(language);
    const groups = RELATION_GROUPS.filter((group) => sums.judged.some(({ relation }) => relation.group === group));
    return html`<div class="controls">
      <input type="search" aria-label=${say.sums.filter} placeholder=${say.sums.filter} maxlength=${LONGEST_TYPED} autocomplete="off" .value=${this.typed} @input=${this.#find}>
      <label>${say.sums.topic} <select @change=${this.#choose}><option value="" ?selected=${this.group === null}>${say.indicators.everything}</option>${groups.map(
        (group) => html`<option value=${group} ?selected=${group === this.group}>${say.groups[group]}</option>`,
      )}</select></label></div>`;
  }

  #find(event: InputEvent): void {
    if (event.target instanceof HTMLInputElement) this.typed = event.target.value;
  }

  #choose(event: Event): void {
    const { target } = event;
    if (target instanceof HTMLSelectElement) this.group = RELATION_GROUPS.find((each) => each === target.value) ?? null;
  }

  /** Whether what it is called, what is to be said of it, or one of its figures holds what was typed. */
  #isKept(judged: Judged): boolean {
    const { sums, language } = this;
    const { relation } = judged;
    if (this.group !== null && relation.group !== this.group) return false;
    const words = this.typed.trim().toLowerCase();
    if (words === '') return true;
    const measures = Object.values(relation.inputs).flatMap((input) =>
      input.type === 'figure' ? (sums.figure(input.figure)?.measure[language] ?? []) : [],
    );
    const texts = [relation.title[language], sayingOf(judged, sums, language), ...measures];
    return texts.some((text) => text.toLowerCase().includes(words));
  }

  #relation(judged: Judged, isKept: boolean) {
    const { language, sums } = this;
    const say = figureWordsIn(language);
    const { relation, verdict } = judged;
    return html`<details class="relation" ?hidden=${!isKept} ?data-asked=${relation.id === this.open} data-relation=${relation.id}>
      <summary><span class="badge ${verdict}">${say.verdicts[verdict]}</span> <span class="title">${relation.title[language]}</span></summary>
      <p class="saying"><small>${say.sums.say}</small> ${sayingOf(judged, sums, language)}</p>
      <p class="actions"><button type="button" class="button" @click=${() => emit(this, { type: 'link-copy-asked', link: linkToFigures({ part: 'sums', relation: relation.id }, language) })}>${say.sums.copyLink}</button>
        ${relation.group === 'roads' && this.hasDensity ? html`<button type="button" class="button" @click=${() => emit(this, { type: 'density-opened', place: null })}>${say.sums.toDensity}</button>` : nothing}</p>
      ${relationBody({ host: this, judged, sums, language })}
    </details>`;
  }
}
customElements.define('figures-sums', FiguresSums);
