import { html, nothing } from 'lit';
import { formatBounds, formatPeriod, formatResult } from '#i18n/figure-text.ts';
import { figureWordsIn } from '#i18n/figure-words.ts';
import { formatInput, gapOf, missingIn } from '#i18n/relation-text.ts';
import { tokensOf } from '#plan/formula-tokens.ts';
import { inUnit, type Judged, type JudgedCase, type JudgedSide } from '#plan/judged.ts';
import type { Language } from '#plan/plan.ts';
import type { InputReference } from '#plan/relation.ts';
import type { SumIndex } from '#plan/sum-index.ts';
import './citation-chip.ts';
import { emit } from './emit.ts';
import { figureLink } from './figure-parts.ts';

/** A relation as it is opened: the element that speaks, what came out, and the sums it is one of. */
interface RelationScene {
  readonly host: HTMLElement;
  readonly judged: Judged;
  readonly sums: SumIndex;
  readonly language: Language;
}

/** What each side comes to, with its formula, and how far they are apart; under the assumption that is made, where one is. */
const caseLines = (scene: RelationScene, each: JudgedCase) => {
  const { language } = scene;
  const { sums: say } = figureWordsIn(language);
  const gap = gapOf(each, language);
  return html`<div class="case">
    ${each.of.when ? html`<p class="when">${say.under(each.of.when[language], say.outcomes[each.verdict])}</p>` : nothing}
    <ul>${each.sides.map((side) => sideLine(scene, side))}</ul>
    ${gap === null ? nothing : html`<p class="gap">${gap.between ? say.gapBetween(gap.words, gap.between[0][language], gap.between[1][language]) : say.gap(gap.words)}</p>`}
  </div>`;
};

const sideLine = ({ judged, sums, language }: RelationScene, { side, outcome }: JudgedSide) => {
  const { sums: say } = figureWordsIn(language);
  const name = html`<span class="name">${side.name[language]}</span>`;
  if (outcome.type !== 'quantity')
    return html`<li class="side">${name}<span class="sum">${say.cannot(missingIn(side.formula, judged, sums, language))}</span></li>`;
  const value = inUnit(outcome.quantity, side.unit);
  const bounds = formatBounds(value, side.unit, language);
  const tokens = tokensOf(side.formula);
  const formula = tokens.map((token) =>
    token.type === 'text' ? token.text : html`<span class="operand">${formatInput(judged, token.symbol, sums, language)}</span>`,
  );
  return html`<li class="side">${name}
    <span class="sum">${tokens.length === 1 ? nothing : html`<span class="formula">${formula}</span> = `}<strong>${formatResult(value, side.unit, language)}</strong>${bounds ? html` <small class="bounds">${say.mayBe(bounds)}</small>` : nothing}</span></li>`;
};

const place = (id: string, sums: SumIndex, language: Language) => {
  const figure = sums.figure(id);
  return figure ? html` <citation-chip .locator=${figure.locator} .language=${language}></citation-chip>` : nothing;
};

const source = ({ host, judged, sums, language }: RelationScene, reference: InputReference, symbol: string) => {
  const value = formatInput(judged, symbol, sums, language);
  const { card: say } = figureWordsIn(language);
  switch (reference.type) {
    case 'figure': {
      const figure = sums.figure(reference.figure);
      return figure
        ? html`${figure.measure[language]}${figure.period ? html` <small>${formatPeriod(figure.period)}</small>` : nothing} ${figureLink(host, figure, language)}`
        : nothing;
    }
    case 'outside': {
      const figure = sums.outside(reference.outside);
      return figure
        ? html`${figure.measure[language]} <strong>${value}</strong> <small>${figure.year} · ${say.saidBy(figure.source[language], figure.published ?? say.undated)}</small>`
        : nothing;
    }
    case 'side':
      return html`<button type="button" class="link" @click=${() => emit(host, { type: 'relation-opened', relation: reference.relation })}>${sums.relation(reference.relation)?.relation.title[language]}</button> <strong>${value}</strong>`;
    case 'members':
    case 'named-projects':
      return html`<strong>${value}</strong>`;
    case 'unstated':
      return html`${reference.measure[language]}`;
  }
};

/** Whether rounding has a say in what comes out: where sides are compared, and not every number they take is a whole count. */
const isRounded = ({ relation, inputs }: Judged): boolean =>
  relation.cases.some(({ sides }) => sides.length > 1) &&
  (relation.tolerance !== null || [...inputs.values()].some(({ value }) => value.low !== value.high));

/** How a relation comes out: each case with its sides, the figures it takes with their places, and what is allowed for. */
export function relationBody(scene: RelationScene) {
  const { judged, sums, language } = scene;
  const { relation, cases } = judged;
  const { sums: say } = figureWordsIn(language);
  return html`${cases.map((each) => caseLines(scene, each))}
    <h3>${say.inputs}</h3>
    <ul class="inputs">${Object.entries(relation.inputs).map(
      ([symbol, reference]) =>
        html`<li>${source(scene, reference, symbol)} <small>${say.from[reference.type]}</small>${reference.type === 'figure' ? place(reference.figure, sums, language) : nothing}</li>`,
    )}</ul>
    ${isRounded(judged) ? html`<p class="soft">${relation.tolerance ? relation.tolerance.why[language] : say.rounding}</p>` : nothing}`;
}
