import { html, nothing } from 'lit';
import { formatFigure } from '#i18n/figure-text.ts';
import { figureWordsIn } from '#i18n/figure-words.ts';
import { orderOf } from '#i18n/indicator-table.ts';
import { UNIT_WORDS } from '#i18n/units.ts';
import { intervalOf } from '#plan/figure.ts';
import { commonYear, type Indicator, type IndicatorCells } from '#plan/indicator.ts';
import type { About, Language } from '#plan/plan.ts';
import type { SumIndex } from '#plan/sum-index.ts';
import { indicatorPicture } from './figure-charts.ts';
import { doubtMark, figureLink } from './figure-parts.ts';

/** What rows of indicators are shown with: the element that speaks, the sums, what the plans are called; whether groups have heads. */
export interface RowsScene {
  readonly host: HTMLElement;
  readonly sums: SumIndex;
  readonly periods: About['planPeriods'];
  readonly isGrouped: boolean;
  readonly language: Language;
}

type Column = 'base' | 'target' | 'last';

const idIn = (cells: IndicatorCells, column: Column): string | null => {
  switch (column) {
    case 'base':
      return cells.base;
    case 'target':
      return cells.target;
    case 'last':
      return cells.type === 'looking-back' ? cells.actual : cells.growth;
  }
};

/** The year of most figures of a column, for its head. */
export const yearOfColumn = (rows: readonly Indicator[], column: 'base' | 'target', sums: SumIndex): number | null =>
  commonYear(rows.flatMap(({ cells }) => sums.figure(idIn(cells, column) ?? '')?.period ?? []));

/** What the plan is called whose targets are for a year; the year itself where no plan ends in it. */
export const planOf = (periods: About['planPeriods'], year: number | null, language: Language): string =>
  periods.find(({ to }) => to === year)?.name[language] ?? String(year ?? '');

const cell = ({ host, sums, language }: RowsScene, row: Indicator, column: Column, head: string) => {
  const id = idIn(row.cells, column);
  const figure = id === null ? undefined : sums.figure(id);
  if (!figure) return html`<span role="cell" class="number"><small class="label" aria-hidden="true">${head}</small>–</span>`;
  // The unit stands beside the name once, unless a number has one of its own.
  const words = formatFigure(figure, language);
  const unit = UNIT_WORDS[row.unit][language];
  const bare = figure.unit === row.unit && unit !== '' ? words.replace(unit, '').replace(' ]', ']').trim() : words;
  return html`<span role="cell" class="number"><small class="label" aria-hidden="true">${head}</small>${figureLink(host, figure, language, bare)}${doubtMark(host, sums, figure.id, language)}</span>`;
};

const picture = ({ sums, language }: RowsScene, row: Indicator) => {
  const say = figureWordsIn(language);
  const { cells, unit, otherBase } = row;
  const achievement = sums.achievementOf(row);
  const actual = cells.type === 'looking-back' ? cells.actual : null;
  const figureOf = (id: string | null) => (id === null ? undefined : sums.figure(id));
  const numberOf = (id: string | null): number | null => {
    const figure = figureOf(id);
    const value = figure && figure.unit === unit ? intervalOf(figure) : null;
    return value?.at ?? null;
  };
  const wordsOf = (id: string | null): string => {
    const figure = figureOf(id);
    return figure ? formatFigure(figure, language) : '–';
  };
  const words = say.indicators.picture(
    wordsOf(cells.base),
    wordsOf(cells.target),
    wordsOf(actual),
    say.achievements[achievement],
  );
  const base = otherBase ? null : numberOf(cells.base);
  return indicatorPicture({ base, target: numberOf(cells.target), actual: numberOf(actual), achievement }, words);
};

const isBracketed = ({ sums }: RowsScene, { cells }: Indicator): boolean =>
  (['base', 'target', 'last'] as const).some((column) => sums.figure(idIn(cells, column) ?? '')?.bracketed);

const tableRow = (scene: RowsScene, row: Indicator, heads: Readonly<Record<Column, string>>) => {
  const { sums, language } = scene;
  const say = figureWordsIn(language);
  const achievement = sums.achievementOf(row);
  return html`<div class="row" role="row">
    <span role="rowheader" class="name ${row.box === null ? '' : 'numbered'}">${row.box === null ? nothing : html`<small class="order">${orderOf(row)}</small>`}${row.name[language]} <small>${UNIT_WORDS[row.unit][language]}</small>${isBracketed(scene, row) ? html` <small class="bracketed">${say.indicators.bracketed}</small>` : nothing}</span>
    <span role="cell" class="chart">${picture(scene, row)}</span>
    ${cell(scene, row, 'base', heads.base)}${cell(scene, row, 'target', heads.target)}${cell(scene, row, 'last', heads.last)}
    <span role="cell" class="outcome ${achievement}">${achievement === 'ahead' ? nothing : say.achievements[achievement]}</span>
    ${row.redefined ? html`<span role="cell" class="redefined">${say.indicators.redefined}: ${row.redefined[language]}</span>` : nothing}
  </div>`;
};

/** The rows of one box of the plan as a table under a heading that tells of which plan they are, and of which years. */
export function indicatorRows(scene: RowsScene, box: number | null, rows: readonly Indicator[]) {
  const { sums, language, isGrouped, periods } = scene;
  const { indicators: say } = figureWordsIn(language);
  const isBack = rows.some(({ cells }) => cells.type === 'looking-back');
  const [baseYear, targetYear] = [yearOfColumn(rows, 'base', sums), yearOfColumn(rows, 'target', sums)];
  const inYear = (name: string, year: number | null): string => (year === null ? name : `${name} ${year}`);
  const heads = {
    base: inYear(say.base, baseYear),
    target: inYear(say.target, targetYear),
    last: isBack ? inYear(say.actual, targetYear) : say.growth,
  };
  const label = box === null ? say.inText : say.tables(String(box));
  const plan = planOf(periods, targetYear, language);
  return html`<section><h2>${label} <small>${isBack ? say.back(plan) : say.ahead(plan)}</small></h2>
    <div class="table" role="table" aria-label=${label}>
      <div class="row head" role="row"><span role="columnheader">${say.name}</span><span role="columnheader"><span class="hidden-visually">${say.chart}</span></span>
        <span role="columnheader" class="number">${heads.base}</span><span role="columnheader" class="number">${heads.target}</span><span role="columnheader" class="number">${heads.last}</span>
        <span role="columnheader">${isBack ? say.outcome : html`<span class="hidden-visually">${say.outcome}</span>`}</span></div>
      ${rows.map((row, i) => {
        const opens = isGrouped && row.group && row.group.zh !== rows[i - 1]?.group?.zh;
        return html`${opens ? html`<div class="row group" role="row"><span role="cell">${row.group?.[language]}</span></div>` : nothing}${tableRow(scene, row, heads)}`;
      })}
    </div></section>`;
}
