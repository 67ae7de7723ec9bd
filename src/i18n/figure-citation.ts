import type { Figure } from '#plan/figure.ts';
import type { Language } from '#plan/plan.ts';
import { formatFigure, formatPeriod } from './figure-text.ts';
import { figureWordsIn } from './figure-words.ts';

/**
 * A figure as it is quoted: what it measures, of when, whether it is a target or what is there, and its number; its reference; and
 * below it what is to be known of it, so that nobody quotes it without.
 */
export function quotedFigure(figure: Figure, reference: string, warnings: readonly string[], language: Language): string {
  const { kinds, card, indicators } = figureWordsIn(language);
  const { measure, period, kind, bracketed, note } = figure;
  const about = [...(period ? [formatPeriod(period)] : []), kinds[kind], ...(bracketed ? [indicators.bracketed] : [])];
  const head = card.quoted(measure[language], about, formatFigure(figure, language));
  return [head, reference, ...warnings, ...(note ? [note[language]] : [])].join('\n');
}
