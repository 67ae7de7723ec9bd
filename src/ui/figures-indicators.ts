import { html, LitElement, nothing } from 'lit';
import { figureWordsIn } from '#i18n/figure-words.ts';
import { INDICATOR_ORDERS, type IndicatorOrder, indicatorTable, inOrder } from '#i18n/indicator-table.ts';
import { ACHIEVEMENTS, type Achievement, type Indicator } from '#plan/indicator.ts';
import type { About, Language } from '#plan/plan.ts';
import type { SumIndex } from '#plan/sum-index.ts';
import { emit } from './emit.ts';
import { figureMarkStyles } from './figure-mark-styles.ts';
import { DOUBT_SIGNS } from './figure-parts.ts';
import { figuresStyles } from './figures-styles.ts';
import { indicatorRows, planOf, yearOfColumn } from './indicator-rows.ts';
import { sharedStyles } from './shared-styles.ts';
import { isSmallScreen } from './small-screen.ts';
import { yearSwitch } from './year-switch.ts';

/** The goals of the plan before and of this one: where from, where to, what became of it. */
export class FiguresIndicators extends LitElement {
  static override properties = {
    sums: { attribute: false },
    about: { attribute: false },
    year: { attribute: false },
    language: { attribute: false },
    order: { state: true },
    only: { state: true },
  };
  static override styles = [sharedStyles, figureMarkStyles, figuresStyles];
  declare sums: SumIndex;
  declare about: About;
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
    const countOf = (achievement: Achievement): number => judged.filter((each) => each === achievement).length;
    const copy = () => {
      const rows = tables.flatMap((table) => table.rows);
      const text = indicatorTable(rows, sums, { planTitle: this.about.planTitle[language], link: location.href }, language);
      emit(this, { type: 'table-copy-asked', rows: rows.length, text });
    };
    return html`${this.#summary(countOf)}<div class="controls">
        <div role="group" class="chips" aria-label=${say.indicators.show}>
          <button type="button" class="button" aria-pressed=${only === null} @click=${() => this.#show(null)}>${say.indicators.everything}</button>
          ${found.map(
            (achievement) =>
              html`<button type="button" class="button" aria-pressed=${only === achievement} @click=${() => this.#show(achievement)}>${achievement === 'ahead' ? this.#planAhead() : say.achievements[achievement]} ${countOf(achievement)}</button>`,
          )}</div>
      </div>
      ${tables.length === 0 ? this.#none() : nothing}
      <details class="more" ?open=${!isSmallScreen() || this.year !== null}><summary>${say.indicators.more}</summary>
        ${yearSwitch(this, this.about.years, this.year, language)}
        <div class="controls"><label>${say.indicators.order} <select @change=${this.#reorder}>${INDICATOR_ORDERS.map(
          (order) => html`<option value=${order} ?selected=${order === this.order}>${say.indicators.orders[order]}</option>`,
        )}</select></label>
        <button type="button" class="button" @click=${copy}>${say.indicators.copy}</button></div>
        <p class="key">${this.#key()}</p>
        <p class="soft">${say.indicators.summaryNote}</p>
      </details>
      ${tables.map(({ box, rows }) => indicatorRows({ host: this, sums, periods: this.about.planPeriods, isGrouped: this.order === 'table', language }, box, rows))}`;
  }

  #none() {
    const { language, year } = this;
    const say = figureWordsIn(language);
    if (year === null) return html`<p class="soft" role="status">${say.indicators.none}</p>`;
    return html`<p class="none-of-year" role="status"><strong>${say.year.none(String(year))}</strong></p>
      <p class="actions"><button type="button" class="button" @click=${() => emit(this, { type: 'figures-opened', part: 'list' })}>${say.year.toList(String(year))}</button>
        <button type="button" class="button" @click=${() => emit(this, { type: 'year-chosen', year: null })}>${say.year.all}</button></p>`;
  }

  /** Whether the goals of the plan before were reached, in one sentence. */
  #summary(countOf: (achievement: Achievement) => number) {
    const { sums, language } = this;
    const say = figureWordsIn(language);
    const back = sums.indicators.filter((row) => row.cells.type === 'looking-back' && this.#isOfYear(row));
    if (back.length === 0) return nothing;
    const year = yearOfColumn(back, 'target', sums);
    const missed = back.filter((row) => sums.achievementOf(row) === 'missed').map(({ name }) => name[language]);
    const [reached, others] = [countOf('reached'), back.length - countOf('reached') - missed.length];
    const plan = planOf(this.about.planPeriods, year, language);
    const words = say.indicators.summary(plan, String(back.length), String(reached), missed);
    const rest = say.indicators.others(String(others), countOf('deemed'));
    return html`<p class="summary"><strong>${words}${rest}</strong></p>`;
  }

  /** What the goals are called that lie ahead. */
  #planAhead(): string {
    const { sums, about, language } = this;
    const ahead = sums.indicators.filter(({ cells }) => cells.type === 'looking-forward');
    return figureWordsIn(language).indicators.targetsOf(planOf(about.planPeriods, yearOfColumn(ahead, 'target', sums), language));
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

  /** What the signs in the table mean, beside it. */
  #key() {
    const say = figureWordsIn(this.language);
    const { key, bracketed } = say.indicators;
    const drawn = (sign: string, words: string) => html`<span><i class="sign ${sign}" aria-hidden="true"></i>${words}</span>`;
    return html`${drawn('base', key.base)}${drawn('target', key.target)}${drawn('actual', key.reached)}${drawn('missed', key.missed)}${drawn('open', key.open)}
      ${(['fails', 'depends', 'unknown'] as const).map((verdict) => html`<span><b class="doubt-sign">${DOUBT_SIGNS[verdict]}</b>${say.doubtKey[verdict]}</span>`)}<span>${bracketed}</span>`;
  }
}
customElements.define('figures-indicators', FiguresIndicators);
