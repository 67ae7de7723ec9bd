import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { formatFigure, formatPeriod } from '#i18n/figure-text.ts';
import { figureWordsIn } from '#i18n/figure-words.ts';
import { formatCount, formatHeading } from '#i18n/numbers.ts';
import type { Figure } from '#plan/figure.ts';
import type { Language, Statement } from '#plan/plan.ts';
import { yearsOf } from '#plan/statement-years.ts';
import type { SumIndex } from '#plan/sum-index.ts';
import { type FigureIndex, figureEntriesOf, figureIndexOf } from '#search/figure-index.ts';
import { findFigures } from '#search/find-figures.ts';
import './citation-chip.ts';
import { figureMarkStyles } from './figure-mark-styles.ts';
import { doubtMark, figureLink } from './figure-parts.ts';
import { figuresStyles } from './figures-styles.ts';
import { sharedStyles } from './shared-styles.ts';

const LONGEST_TYPED = 60;

/** Every figure the plan states, by chapter, as it stands. */
export class FiguresList extends LitElement {
  static override properties = {
    sums: { attribute: false },
    year: { attribute: false },
    language: { attribute: false },
    statements: { attribute: false },
    typed: { state: true },
  };
  static override styles = [sharedStyles, figureMarkStyles, figuresStyles];
  declare sums: SumIndex;
  declare year: number | null;
  declare language: Language;
  declare statements: readonly Statement[];
  declare typed: string;
  #searched: FigureIndex | null = null;
  /** The ids of what answers to what is typed; null while nothing is. */
  #answering: ReadonlySet<string> | null = null;

  constructor() {
    super();
    this.typed = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('sums')) this.#searched = null;
    this.#answering = this.typed.trim() === '' ? null : this.#find();
  }

  /** The same search as in the directory, by what is measured and by the number as it is read. */
  #find(): ReadonlySet<string> {
    const { sums, typed, language } = this;
    this.#searched ??= figureIndexOf(
      figureEntriesOf(sums, () => undefined, formatFigure),
      null,
    );
    const { hits } = findFigures(this.#searched, { typed, language, limit: sums.figures.length, keeps: () => true });
    return new Set(hits.map(({ figure }) => figure.id));
  }

  protected override render() {
    const { sums, language, year } = this;
    const say = figureWordsIn(language);
    const kept = sums.figures.filter((figure) => this.#isKept(figure));
    const chapters = [...new Set(kept.map(({ locator }) => locator.chapter))];
    return html`<div class="controls">
        <input type="search" aria-label=${say.list.filter} placeholder=${say.list.filter} maxlength=${LONGEST_TYPED} autocomplete="off" .value=${this.typed} @input=${this.#type}>
        <span role="status">${say.list.count(formatCount(kept.length))}</span></div>
      ${kept.length > 0 ? nothing : year === null || this.typed !== '' ? html`<p class="soft">${say.list.none}</p>` : this.#onlyWords(year)}
      ${chapters.map(
        (chapter) => html`<section><h2>${formatHeading({ chapter, section: null }, language)}</h2>
          <ul class="figures">${kept.filter(({ locator }) => locator.chapter === chapter).map((figure) => this.#row(figure))}</ul></section>`,
      )}`;
  }

  /** Of a year without a figure: what the plan says of it in words. */
  #onlyWords(year: number) {
    const { statements, language } = this;
    const say = figureWordsIn(language).year;
    const said = statements.filter((statement) => statement.topic !== 'remark' && yearsOf(statement, null).has(year));
    return html`<p class="none-of-year"><strong>${say.none(String(year))}</strong> ${said.length === 0 ? nothing : say.words}</p>
      ${said.map(({ text, locator }) => html`<p class="said">${text[language]} <citation-chip .locator=${locator} .language=${language}></citation-chip></p>`)}`;
  }

  #type(event: InputEvent): void {
    if (event.target instanceof HTMLInputElement) this.typed = event.target.value;
  }

  #isKept({ id, period }: Figure): boolean {
    const isOfYear = this.year === null || period?.to === this.year;
    return isOfYear && (this.#answering === null || this.#answering.has(id));
  }

  #row(figure: Figure) {
    const { language, sums } = this;
    const say = figureWordsIn(language);
    return html`<li><span class="name">${figure.measure[language]} <small>${say.kinds[figure.kind]}${figure.period ? ` · ${formatPeriod(figure.period)}` : ''}</small></span>
      <span class="value">${figureLink(this, figure, language)}${doubtMark(this, sums, figure.id, language)}</span>
      <citation-chip .locator=${figure.locator} .language=${language}></citation-chip></li>`;
  }
}
customElements.define('figures-list', FiguresList);
