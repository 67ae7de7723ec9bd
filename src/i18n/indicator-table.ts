import type { Achievement, Indicator } from '#plan/indicator.ts';
import type { Language } from '#plan/plan.ts';
import type { SumIndex } from '#plan/sum-index.ts';
import { csvLine, csvTable } from './csv.ts';
import { formatFigure } from './figure-text.ts';
import { figureWordsIn } from './figure-words.ts';
import { formatLocator } from './numbers.ts';
import { UNIT_WORDS } from './units.ts';

/** What the table owes: whose words they are, and the link that brings back to it. */
export interface TableSource {
  readonly planTitle: string;
  readonly link: string;
}

const OUTCOME_ORDER: readonly Achievement[] = ['missed', 'open', 'lost', 'deemed', 'stated', 'reached', 'ahead'];

/** How rows may be put in order. */
export const INDICATOR_ORDERS = ['table', 'outcome', 'name'] as const;
export type IndicatorOrder = (typeof INDICATOR_ORDERS)[number];

/** Rows in the order asked for; what is equal stays as printed. */
export function inOrder(
  rows: readonly Indicator[],
  order: IndicatorOrder,
  sums: SumIndex,
  language: Language,
): readonly Indicator[] {
  switch (order) {
    case 'table':
      return rows;
    case 'outcome': {
      const rank = (row: Indicator): number => OUTCOME_ORDER.indexOf(sums.achievementOf(row));
      return rows.toSorted((one, other) => rank(one) - rank(other));
    }
    case 'name':
      return rows.toSorted((one, other) => one.name[language].localeCompare(other.name[language], language));
  }
}

/** The number of a row as printed: 6, or 6a where a number has several. */
export const orderOf = ({ order, part }: Indicator): string => `${order}${part ?? ''}`;

/** Rows as CSV (RFC 4180) under a heading, each with its place in the plan; then the source. */
export function indicatorTable(
  rows: readonly Indicator[],
  sums: SumIndex,
  { planTitle, link }: TableSource,
  language: Language,
): string {
  const { indicators: say, achievements } = figureWordsIn(language);
  const cell = (id: string | null): string => {
    const figure = id === null ? undefined : sums.figure(id);
    return figure ? formatFigure(figure, language).replaceAll(',', '') : '';
  };
  const lines = rows.map((row) => {
    const { cells, name, unit } = row;
    const back = cells.type === 'looking-back';
    const target = sums.figure(cells.target);
    return csvLine([
      row.box === null ? '' : say.tables(String(row.box)),
      orderOf(row),
      name[language],
      UNIT_WORDS[unit][language],
      cell(cells.base),
      cell(cells.target),
      back ? cell(cells.actual) : '',
      back ? '' : cell(cells.growth),
      achievements[sums.achievementOf(row)],
      target ? formatLocator(target.locator, language) : '',
    ]);
  });
  const heading = ['', '', say.name, say.unit, say.base, say.target, say.actual, say.growth, say.outcome, say.place];
  return csvTable([csvLine(heading), ...lines, csvLine([planTitle]), csvLine([say.bracketed]), csvLine([link])]);
}
