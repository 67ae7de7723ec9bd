import { html, type TemplateResult } from 'lit';
import type { PlanIndex } from '#plan/lookup.ts';
import type { Language, Statement } from '#plan/plan.ts';
import type { Sums } from '#plan/relation.ts';
import { sumIndexOf } from '#plan/sum-index.ts';
import { doubtMark, figureLink } from './figure-parts.ts';

/**
 * The words of a statement, in which each figure opens what is known of it, with a mark where others tell against it. What works
 * the sums out comes late; before that the words stand as they are.
 */
export function statedText(
  host: HTMLElement,
  { id, text }: Statement,
  sums: Sums,
  index: PlanIndex,
  language: Language,
): TemplateResult {
  const known = sumIndexOf(sums, index.plan);
  const words = text[language];
  const pieces: (string | TemplateResult)[] = [];
  let at = 0;
  for (const mention of known.mentionsIn(id)) {
    const figure = known.figure(mention.figure);
    if (mention.language !== language || !figure || mention.from < at) continue;
    const link = figureLink(host, figure, language, words.slice(mention.from, mention.to));
    pieces.push(words.slice(at, mention.from), html`${link}${doubtMark(host, known, figure.id, language)}`);
    at = mention.to;
  }
  return html`${pieces}${words.slice(at)}`;
}
