import { html, nothing, type TemplateResult } from 'lit';
import { formatFigure, formatPeriod } from '#i18n/figure-text.ts';
import { figureWordsIn } from '#i18n/figure-words.ts';
import { formatLocator } from '#i18n/numbers.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { Language } from '#plan/plan.ts';
import type { Pronunciations } from '#plan/pronunciations.ts';
import type { Sums } from '#plan/relation.ts';
import { doubtOf, type SumIndex, sumIndexOf } from '#plan/sum-index.ts';
import { type FigureIndex, figureEntriesOf, figureIndexOf } from '#search/figure-index.ts';
import { type FigureHit, type FigureQuery, type FoundFigures, findFigures } from '#search/find-figures.ts';
import { piecesOf } from '#search/marks.ts';
import { emit } from './emit.ts';
import { DOUBT_SIGNS } from './figure-parts.ts';
import { foreignTag, shown } from './marked-text.ts';

/** The figures of a plan as the search looks through and shows them. Comes with the words of figures, once those have come. */
export class FigureSearch {
  readonly #sums: Sums;
  readonly #plan: PlanIndex['plan'];
  readonly #searched: FigureIndex;

  constructor(sums: Sums, index: PlanIndex, pronunciations: Pronunciations | null) {
    this.#sums = sums;
    this.#plan = index.plan;
    this.#searched = figureIndexOf(
      figureEntriesOf(sums, (id) => index.thing(id), formatFigure),
      pronunciations,
    );
  }

  /** The figures that answer. */
  find(query: FigureQuery): FoundFigures {
    return findFigures(this.#searched, query);
  }

  /** One result: a button that opens the figure. Works the sums out, which tell against some of them. */
  hit(host: HTMLElement, hit: FigureHit, language: Language): TemplateResult {
    const { figure, value, measureRanges, valueRanges, also } = hit;
    const about = [
      ...(figure.period ? [formatPeriod(figure.period)] : []),
      figureWordsIn(language).kinds[figure.kind],
      formatLocator(figure.locator, language),
    ];
    return html`<button type="button" class="hit zone-0" data-figure=${figure.id} @click=${() => emit(host, { type: 'stated-figure-opened', figure: figure.id })}>
      <span class="name">${shown(piecesOf(figure.measure[language], measureRanges))}</span>
      ${also ? html`<span class="also" lang=${foreignTag(also.text.language, language)}>${shown(piecesOf(also.text.text, also.ranges))}</span>` : nothing}
      <span class="value">${shown(piecesOf(value, valueRanges))}</span>
      ${doubtWords(sumIndexOf(this.#sums, this.#plan), figure.id, language)}
      <span class="about">${about.join(' · ')}</span>
    </button>`;
  }
}

/** The sign of a figure that others tell against, and what it says. */
function doubtWords(sums: SumIndex, figure: string, language: Language) {
  const doubt = doubtOf(sums, figure);
  if (!doubt) return nothing;
  const { verdict, relation } = doubt;
  return html`<span class="doubt">${DOUBT_SIGNS[verdict]} ${figureWordsIn(language).doubt[verdict]}${language === 'zh' ? '：' : ': '}${relation.title[language]}</span>`;
}
