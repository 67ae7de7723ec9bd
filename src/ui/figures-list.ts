import { html, LitElement, nothing } from 'lit';
import { formatPeriod } from '#i18n/figure-text.ts';
import { figureWordsIn } from '#i18n/figure-words.ts';
import { formatCount, formatHeading } from '#i18n/numbers.ts';
import type { Figure } from '#plan/figure.ts';
import type { Language, Statement } from '#plan/plan.ts';
import { yearsOf } from '#plan/statement-years.ts';
import type { SumIndex } from '#plan/sum-index.ts';
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

  constructor() {
    super();
    this.typed = '';
  }

  protected override render() {
    const { sums, language, year } = this;
    const say = figureWordsIn(language);
    const kept = sums.figures.filter((figure) => this.#isKept(figure));
    const chapters = [...new Set(kept.map(({ locator }) => locator.chapter))];
    return html`<div class="controls">
        <input type="search" aria-label=${say.list.filter} placeholder=${say.list.filter} maxlength=${LONGEST_TYPED} autocomplete="off" .value=${this.typed} @input=${this.#find}>
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

  #find(event: InputEvent): void {
    if (event.target instanceof HTMLInputElement) this.typed = event.target.value;
  }

  #isKept({ measure, period }: Figure): boolean {
    const words = this.typed.trim().toLowerCase();
    const isOfYear = this.year === null || period?.to === this.year;
    return isOfYear && (words === '' || measure.zh.includes(words) || measure.en.toLowerCase().includes(words));
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
