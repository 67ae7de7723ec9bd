import { html, nothing, type TemplateResult } from 'lit';
import { formatFigure, formatOutside } from '#i18n/figure-text.ts';
import { figureWordsIn } from '#i18n/figure-words.ts';
import type { Figure } from '#plan/figure.ts';
import type { Language } from '#plan/plan.ts';
import { doubtOf, type SumIndex } from '#plan/sum-index.ts';
import { emit } from './emit.ts';

/** A figure that opens what is known of it; `words` is what it reads as where it stands, text or a template. */
export const figureLink = (
  host: HTMLElement,
  figure: Figure,
  language: Language,
  words: string | TemplateResult = formatFigure(figure, language),
) =>
  html`<button type="button" class="quoted" title=${figure.measure[language]} data-figure=${figure.id}
    @click=${() => emit(host, { type: 'stated-figure-opened', figure: figure.id })}>${words}</button>`;

/** What stands beside a figure that others tell against. */
export const DOUBT_SIGNS = { fails: '≠', depends: '?', unknown: '…' } as const;

/** Beside a figure that others tell against: a mark that leads to why. */
export function doubtMark(host: HTMLElement, sums: SumIndex, figure: string, language: Language) {
  const doubt = doubtOf(sums, figure);
  if (!doubt) return nothing;
  const { verdict, relation } = doubt;
  const say = figureWordsIn(language).doubt[verdict];
  return html`<button type="button" class="doubt ${verdict}" title="${say}: ${relation.title[language]}" aria-label="${say}: ${relation.title[language]}"
    @click=${() => emit(host, { type: 'relation-opened', relation: relation.id })}>${DOUBT_SIGNS[verdict]}</button>`;
}

/** What others say beside figures of the plan, dated and apart from its own words; nothing where nobody does. */
export function outsideNotes(figures: readonly string[], sums: SumIndex, language: Language) {
  const notes = [...new Set(figures.flatMap((id) => sums.outsideBeside(id)))];
  const say = figureWordsIn(language).card;
  return notes.length === 0
    ? nothing
    : html`<section class="outside"><h2>${say.outside}</h2><p class="soft">${say.outsideNote}</p><ul>${notes.map(
        (each) =>
          html`<li>${each.measure[language]} <strong>${formatOutside(each, language)}</strong> <small>${each.year} · ${say.saidBy(each.source[language], each.published ?? say.undated)}</small></li>`,
      )}</ul></section>`;
}
