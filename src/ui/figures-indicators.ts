import { html, LitElement, nothing } from 'lit';
import { formatFigure } from '#i18n/figure-text.ts';
import { figureWordsIn } from '#i18n/figure-words.ts';
import { INDICATOR_ORDERS, type IndicatorOrder, indicatorTable, inOrder, orderOf } from '#i18n/indicator-table.ts';
import { UNIT_WORDS } from '#i18n/units.ts';
import { intervalOf } from '#plan/figure.ts';
import { ACHIEVEMENTS, type Achievement, type Indicator } from '#plan/indicator.ts';
import type { Language } from '#plan/plan.ts';
import type { SumIndex } from '#plan/sum-index.ts';
import { emit } from './emit.ts';
import { indicatorPicture } from './figure-charts.ts';
import { figureMarkStyles } from './figure-mark-styles.ts';
import { doubtMark, figureLink } from './figure-parts.ts';
import { figuresStyles } from './figures-styles.ts';
import { sharedStyles } from './shared-styles.ts';

/** The goals of the plan before and of this one: where from, where to, what became of it. */
export class FiguresIndicators extends LitElement {
  static override properties = {
    sums: { attribute: false },
    planTitle: { attribute: false },
    year: { attribute: false },
    language: { attribute: false },
    order: { state: true },
    only: { state: true },
  };
  static override styles = [sharedStyles, figureMarkStyles, figuresStyles];
  declare sums: SumIndex;
  declare planTitle: string;
  /** Rows of which a number is of another year are left out; null for all. */
  declare year: number | null;
  declare language: Language;
  declare order: IndicatorOrder;
  declare only: Achievement | null;

  constructor() {
    super();
    this.order = 'table';
    this.only = null;
  }

  protected override render() {
    const { sums, language, only } = this;
    const say = figureWordsIn(language);
    const boxes = [...new Set(sums.indicators.map(({ box }) => box))];
    const tables = boxes.map((box) => ({ box, rows: this.#rows(box) })).filter(({ rows }) => rows.length > 0);
    const judged = sums.indicators.filter((row) => this.#isOfYear(row)).map((row) => sums.achievementOf(row));
    const found = ACHIEVEMENTS.filter((achievement) => judged.includes(achievement));
    const copy = () => {
      const rows = tables.flatMap((table) => table.rows);
      const text = indicatorTable(rows, sums, { planTitle: this.planTitle, link: location.href }, language);
      emit(this, { type: 'table-copy-asked', rows: rows.length, text });
    };
    return html`<div class="controls">
        <div role="group" class="chips" aria-label=${say.indicators.show}>
          <button type="button" class="button" aria-pressed=${only === null} @click=${() => this.#show(null)}>${say.indicators.everything}</button>
          ${found.map(
            (achievement) =>
              html`<button type="button" class="button" aria-pressed=${only === achievement} @click=${() => this.#show(achievement)}>${say.achievements[achievement]} ${judged.filter((each) => each === achievement).length}</button>`,
          )}</div>
        <label>${say.indicators.order} <select @change=${this.#reorder}>${INDICATOR_ORDERS.map(
          (order) => html`<option value=${order} ?selected=${order === this.order}>${say.indicators.orders[order]}</option>`,
        )}</select></label>
        <button type="button" class="button" @click=${copy}>${say.indicators.copy}</button>
      </div>
      ${tables.length === 0 ? html`<p class="soft" role="status">${this.year === null ? say.sums.none : say.year.none(String(this.year))}</p>` : nothing}
      ${tables.map(({ box, rows }) => this.#table(box, rows))}
      <p class="key">${this.#key()}</p>`;
  }

  #show(only: Achievement | null): void {
    this.only = only;
  }

  #reorder(event: Event): void {
    const { target } = event;
    const order = target instanceof HTMLSelectElement ? INDICATOR_ORDERS.find((each) => each === target.value) : undefined;
    if (order) this.order = order;
  }

  #isOfYear({ cells }: Indicator): boolean {
    const ids = cells.type === 'looking-back' ? [cells.base, cells.target, cells.actual] : [cells.base, cells.target];
    return this.year === null || ids.some((id) => id !== null && this.sums.figure(id)?.period?.to === this.year);
  }

  #rows(box: number | null): readonly Indicator[] {
    const { sums, only, order, language } = this;
    const rows = sums.indicators.filter(
      (row) => row.box === box && this.#isOfYear(row) && (only === null || sums.achievementOf(row) === only),
    );
    return inOrder(rows, order, sums, language);
  }

  #table(box: number | null, rows: readonly Indicator[]) {
    const { language, sums } = this;
    const { indicators: say } = figureWordsIn(language);
    const back = rows.some(({ cells }) => cells.type === 'looking-back');
    const [last, aim] = [back ? say.actual : say.growth, say.target];
    const label = box === null ? say.inText : say.tables(String(box));
    const grouped = this.order === 'table';
    return html`<section><h2>${label}</h2>
      <div class="table" role="table" aria-label=${label}>
        <div class="row head" role="row"><span role="columnheader">${say.name}</span><span role="columnheader"><span class="hidden-visually">${say.chart}</span></span>
          <span role="columnheader" class="number">${say.base}</span><span role="columnheader" class="number">${aim}</span><span role="columnheader" class="number">${last}</span>
          <span role="columnheader">${back ? say.outcome : html`<span class="hidden-visually">${say.outcome}</span>`}</span></div>
        ${rows.map((row, i) => {
          const before = rows[i - 1];
          const opens = grouped && row.group && row.group.zh !== before?.group?.zh;
          return html`${opens ? html`<div class="row group" role="row"><span role="cell">${row.group?.[language]}</span></div>` : nothing}${this.#row(row, sums)}`;
        })}
      </div></section>`;
  }

  #cell(id: string | null, row: Indicator) {
    const { sums, language } = this;
    const figure = id === null ? undefined : sums.figure(id);
    if (!figure) return html`<span role="cell" class="number">–</span>`;
    // The unit stands beside the name once, unless a number has one of its own.
    const words = formatFigure(figure, language);
    const unit = UNIT_WORDS[row.unit][language];
    const bare = figure.unit === row.unit && unit !== '' ? words.replace(unit, '').replace(' ]', ']').trim() : words;
    return html`<span role="cell" class="number">${figureLink(this, figure, language, bare)}${doubtMark(this, sums, figure.id, language)}</span>`;
  }

  #row(row: Indicator, sums: SumIndex) {
    const { language } = this;
    const say = figureWordsIn(language);
    const { cells, name, unit, redefined } = row;
    const achievement = sums.achievementOf(row);
    const actual = cells.type === 'looking-back' ? cells.actual : null;
    const numberOf = (id: string | null): number | null => {
      const figure = id === null ? undefined : sums.figure(id);
      const value = figure && figure.unit === unit ? intervalOf(figure) : null;
      return value?.at ?? null;
    };
    const wordsOf = (id: string | null): string => {
      const figure = id === null ? undefined : sums.figure(id);
      return figure ? formatFigure(figure, language) : '–';
    };
    const words = say.indicators.picture(
      wordsOf(cells.base),
      wordsOf(cells.target),
      wordsOf(actual),
      say.achievements[achievement],
    );
    const marks = { base: numberOf(cells.base), target: numberOf(cells.target), actual: numberOf(actual), achievement };
    return html`<div class="row" role="row">
      <span role="rowheader" class="name">${row.box === null ? nothing : html`<small class="order">${orderOf(row)}</small>`}${name[language]} <small>${UNIT_WORDS[unit][language]}</small></span>
      <span role="cell" class="chart">${indicatorPicture(marks, words)}</span>
      ${this.#cell(cells.base, row)}${this.#cell(cells.target, row)}${this.#cell(cells.type === 'looking-back' ? cells.actual : cells.growth, row)}
      <span role="cell" class="outcome ${achievement}">${achievement === 'ahead' ? nothing : say.achievements[achievement]}</span>
      ${redefined ? html`<span role="cell" class="redefined">${say.indicators.redefined}: ${redefined[language]}</span>` : nothing}
    </div>`;
  }

  #key() {
    const { key, bracketed } = figureWordsIn(this.language).indicators;
    const { missed } = figureWordsIn(this.language).achievements;
    return html`${(['base', 'target', 'actual'] as const).map((each) => html`<span><i class="sign ${each}" aria-hidden="true"></i>${key[each]}</span>`)}<span><i class="sign missed" aria-hidden="true"></i>${missed}</span><span>${bracketed}</span>`;
  }
}
customElements.define('figures-indicators', FiguresIndicators);
