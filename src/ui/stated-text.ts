import { html, type TemplateResult } from 'lit';
import { UNIT_WORDS } from '#i18n/units.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { Language, Statement } from '#plan/plan.ts';
import type { Sums } from '#plan/relation.ts';
import { sumIndexOf } from '#plan/sum-index.ts';
import type { UnitKey } from '#plan/unit.ts';
import { piecesOf } from '#search/marks.ts';
import { type Range, within } from '#search/ranges.ts';
import { doubtMark, figureLink } from './figure-parts.ts';
import { shown } from './marked-text.ts';

/** Where the number of a figure ends with its unit, where that follows at once: a mark between the two would part them. */
const endWithUnit = (words: string, to: number, unit: UnitKey | null, language: Language): number => {
  const unitWords = unit === null ? '' : UNIT_WORDS[unit][language];
  const gap = words.startsWith(' ', to) ? 1 : 0;
  // Of so much to each of something the text often names only what.
  const forms = [unitWords, unitWords.split('/')[0] ?? ''].filter((form) => form !== '');
  const form = forms.find((each) => words.startsWith(each, to + gap));
  return form === undefined ? to : to + gap + form.length;
};

/**
 * The words of a statement, in which each figure opens what is known of it, with a mark where others tell against it. What works
 * the sums out comes late; before that the words stand as they are. `ranges` are the stretches that answer to what is searched
 * for: they are marked, within figures as well.
 */
export function statedText(
  host: HTMLElement,
  { id, text }: Pick<Statement, 'id' | 'text'>,
  sums: Sums,
  index: PlanIndex,
  language: Language,
  ranges: readonly Range[] = [],
): TemplateResult {
  const known = sumIndexOf(sums, index.plan);
  const words = text[language];
  const cut = (from: number, to: number) => shown(piecesOf(words.slice(from, to), within(ranges, from, to)));
  const pieces: unknown[] = [];
  let at = 0;
  for (const mention of known.mentionsIn(id)) {
    const figure = known.figure(mention.figure);
    if (mention.language !== language || !figure || mention.from < at) continue;
    const to = endWithUnit(words, mention.to, figure.unit, language);
    const link = figureLink(host, figure, language, html`${cut(mention.from, to)}`);
    pieces.push(cut(at, mention.from), html`${link}${doubtMark(host, known, figure.id, language)}`);
    at = to;
  }
  return html`${pieces}${cut(at, words.length)}`;
}
