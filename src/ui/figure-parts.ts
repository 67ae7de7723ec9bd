import { html, nothing } from 'lit';
import { formatFigure } from '#i18n/figure-text.ts';
import { figureWordsIn } from '#i18n/figure-words.ts';
import type { Figure } from '#plan/figure.ts';
import type { Language } from '#plan/plan.ts';
import { doubtOf, type SumIndex } from '#plan/sum-index.ts';
import { emit } from './emit.ts';

/** A figure that opens what is known of it. */
export const figureLink = (host: HTMLElement, figure: Figure, language: Language, words = formatFigure(figure, language)) =>
  html`<button type="button" class="figure" title=${figure.measure[language]} data-figure=${figure.id}
    @click=${() => emit(host, { type: 'stated-figure-opened', figure: figure.id })}>${words}</button>`;

const DOUBT_SIGNS = { fails: '≠', depends: '?', unknown: '…' } as const;

/** Beside a figure that others tell against: a mark that leads to why. */
export function doubtMark(host: HTMLElement, sums: SumIndex, figure: string, language: Language) {
  const doubt = doubtOf(sums, figure);
  if (!doubt) return nothing;
  const { verdict, relation } = doubt;
  if (verdict === 'holds' || verdict === 'derived') return nothing;
  const say = figureWordsIn(language).doubt[verdict];
  return html`<button type="button" class="doubt ${verdict}" title="${say}: ${relation.title[language]}" aria-label="${say}: ${relation.title[language]}"
    @click=${() => emit(host, { type: 'relation-opened', relation: relation.id })}>${DOUBT_SIGNS[verdict]}</button>`;
}
