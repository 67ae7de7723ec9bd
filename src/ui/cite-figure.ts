import { quotedFigure } from '#i18n/figure-citation.ts';
import { figureWordsIn } from '#i18n/figure-words.ts';
import { referenceText } from '#i18n/reference-text.ts';
import { sayingOf } from '#i18n/relation-text.ts';
import type { Figure } from '#plan/figure.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { Language } from '#plan/plan.ts';
import { doubtOf, type SumIndex } from '#plan/sum-index.ts';
import { formatAddress } from '#state/address.ts';
import { FIRST_FIGURES, type FiguresAt } from '#state/figures-at.ts';
import { HOME } from '#state/state.ts';
import { emit } from './emit.ts';
import { today } from './today.ts';

/** The link to a figure or a relation, without what else is open or was looked for. */
export const linkToFigures = (at: Partial<FiguresAt>, language: Language): string =>
  `${location.href.split('#', 1)[0]}#${formatAddress({ ...HOME, view: 'figures', figuresAt: { ...FIRST_FIGURES, ...at }, language })}`;

/** Copies a figure with what tells against it, its place in the plan, and the link that brings back to it. */
export function citeFigure(host: HTMLElement, figure: Figure, index: PlanIndex, sums: SumIndex, language: Language): void {
  const told = doubtOf(sums, figure.id);
  const warnings = told
    ? [`${figureWordsIn(language).doubt[told.verdict]}${language === 'zh' ? '：' : ': '}${sayingOf(told, sums, language)}`]
    : [];
  const access = { link: linkToFigures({ figure: figure.id }, language), on: today() };
  const reference = referenceText(index.plan.about, figure.locator, access, language);
  emit(host, { type: 'copy-asked', text: quotedFigure(figure, reference, warnings, language) });
}
