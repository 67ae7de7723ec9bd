import { html, nothing } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import { formatCount } from '#i18n/numbers.ts';
import { searchWordsIn } from '#i18n/search-words.ts';
import type { Language } from '#plan/plan.ts';
import type { Found } from '#search/find.ts';
import type { FoundFigures } from '#search/find-figures.ts';
import type { PronunciationStatus, SumsStatus } from '#state/state.ts';
import { emit } from './emit.ts';

/** What answers, and the figures among it; null as long as those have not come. */
export interface Results extends Found {
  readonly figures: FoundFigures | null;
}

/** What was typed is repeated up to here. */
const LONGEST_REPEATED = 40;

const repeated = (typed: string): string => {
  const characters = [...typed.trim()];
  return characters.length > LONGEST_REPEATED ? `${characters.slice(0, LONGEST_REPEATED).join('')}…` : characters.join('');
};

/** How many results there are, of all of what was typed or of a part of it. */
export const givenIn = ({ hits, figures, partly }: Results): number => hits.length + (figures?.hits.length ?? 0) + partly.length;

/** What is to be known of the results as a whole: that they are none, or not quite what was typed, or not all there are. */
export function searchNotes(
  host: HTMLElement,
  found: Results,
  typed: string,
  pronunciations: PronunciationStatus,
  sums: SumsStatus,
  language: Language,
) {
  const { hits, figures, partly, left } = found;
  const isEmpty = givenIn(found) === 0;
  const say = searchWordsIn(language);
  const { facets, page } = messagesIn(language);
  const asked = repeated(typed);
  const isFigure = figures !== null && figures.count > 0;
  const isAlmost = !isFigure && hits.length > 0 && hits.every(({ nearness }) => nearness === 'sound' || nearness === 'slip');
  const notes = [
    ...(isAlmost ? [html`<p>${say.almost(asked)}</p>`] : []),
    ...(isEmpty ? [html`<p class="empty">${say.nothing(asked)}</p>`] : []),
    ...(hits.length === 0 && !isFigure && partly.length > 0 ? [html`<p>${say.nothingWhole(asked)}</p>`] : []),
    ...(isEmpty && left === 0 ? [html`<p>${say.advice}</p>`] : []),
    ...(left > 0
      ? [
          html`<p>${say.left(formatCount(left))}
            <button type="button" class="link" @click=${() => emit(host, { type: 'facets-cleared' })}>${facets.clear}</button></p>`,
        ]
      : []),
    ...(pronunciations.type === 'failed'
      ? [
          html`<p>${say.unspoken}
            <button type="button" class="link" @click=${() => emit(host, { type: 'pronunciations-retried' })}>${page.retry}</button></p>`,
        ]
      : []),
    ...(sums.type === 'failed'
      ? [
          html`<p>${say.figuresNotRead}
            <button type="button" class="link" @click=${() => emit(host, { type: 'sums-retried' })}>${page.retry}</button></p>`,
        ]
      : []),
    ...(isEmpty && pronunciations.type === 'loading' ? [html`<p>${say.unspokenYet}</p>`] : []),
  ];
  return notes.length === 0 ? nothing : html`<div class="note">${notes}</div>`;
}
