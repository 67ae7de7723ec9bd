import { html, nothing } from 'lit';
import { formatFigure, formatPeriod } from '#i18n/figure-text.ts';
import { figureWordsIn } from '#i18n/figure-words.ts';
import { formatParagraph } from '#i18n/numbers.ts';
import { sayingOf } from '#i18n/relation-text.ts';
import type { Figure } from '#plan/figure.ts';
import type { Judged } from '#plan/judged.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { Language } from '#plan/plan.ts';
import { doubtOf, type SumIndex } from '#plan/sum-index.ts';
import { citation, thingLink } from './card-parts.ts';
import { citeFigure, linkToFigures } from './cite-figure.ts';
import { emit } from './emit.ts';
import { DOUBT_SIGNS, figureLink, outsideNotes } from './figure-parts.ts';

/** Figures of something else that read the same, so that nobody takes one for the other. */
const sameNumber = (host: HTMLElement, figure: Figure, sums: SumIndex, language: Language) => {
  const same = sums.readingLike(figure);
  const say = figureWordsIn(language).card;
  return same.length === 0
    ? nothing
    : html`<p class="note">${say.same} ${same.map(
        (each, at) =>
          html`${at > 0 ? (language === 'zh' ? '；' : '; ') : nothing}${each.measure[language]} ${figureLink(host, each, language)}${each.period ? html` <small>${formatPeriod(each.period)}</small>` : nothing}`,
      )}</p>`;
};

const statementsWith = (figure: Figure, index: PlanIndex, sums: SumIndex, language: Language) => {
  const said = index.plan.statements.filter(
    ({ id, topic }) => topic !== 'remark' && sums.mentionsIn(id).some((mention) => mention.figure === figure.id),
  );
  return said.length === 0
    ? nothing
    : html`<section><h2>${figureWordsIn(language).card.statements}</h2>${said.map(({ text, locator }) => html`<p>${text[language]} ${citation(locator, language)}</p>`)}</section>`;
};

/** What is spent within the period is not what the projects cost, and must not be read without that. */
const periodRelationOf = ({ id }: Figure, { investment, relation }: SumIndex): Judged | undefined =>
  investment?.period === id ? relation(investment.relation) : undefined;

/** What tells most against a figure, or what it must not be taken for, at once under it. */
const toldLine = (host: HTMLElement, judged: Judged, sums: SumIndex, language: Language) => {
  const { relation, verdict } = judged;
  const say = figureWordsIn(language);
  const isDoubted = verdict === 'fails' || verdict === 'depends' || verdict === 'unknown';
  return html`<p class="saying">${isDoubted ? html`<b class="doubt-sign">${DOUBT_SIGNS[verdict]}</b> ` : nothing}<button type="button" class="link" @click=${() => emit(host, { type: 'relation-opened', relation: relation.id })}>${isDoubted ? say.doubt[verdict] : relation.title[language]}</button>
    <span>${sayingOf(judged, sums, language)}</span></p>`;
};

/** All that is known of one figure: as it reads and as it stands, of when, what it is about, where, and what tells against it. */
export function figureCard(
  host: HTMLElement,
  figure: Figure,
  index: PlanIndex,
  sums: SumIndex,
  back: string,
  language: Language,
) {
  const say = figureWordsIn(language);
  const relations = sums.relationsOf(figure.id);
  const things = figure.about.flatMap((id) => index.thing(id) ?? []);
  const { stated } = figure;
  const told = doubtOf(sums, figure.id) ?? periodRelationOf(figure, sums);
  return html`<article class="figure-card" aria-labelledby="figure-name">
    <button type="button" class="back" @click=${() => emit(host, { type: 'stated-figure-opened', figure: null })}>‹ ${back}</button>
    <h1 id="figure-name" tabindex="-1">${figure.measure[language]}</h1>
    <p class="large">${formatFigure(figure, language)}</p>
    ${told ? toldLine(host, told, sums, language) : nothing}
    <p class="actions"><button type="button" class="button" @click=${() => citeFigure(host, figure, index, sums, language)}>${say.card.cite}</button>
      <button type="button" class="button" @click=${() => emit(host, { type: 'link-copy-asked', link: linkToFigures({ figure: figure.id }, language) })}>${say.card.copyLink}</button></p>
    <dl>
      ${stated.type === 'damaged' ? html`<dt>${say.card.asItStands}</dt><dd>${stated.literal}</dd>` : nothing}
      ${figure.period ? html`<dt>${say.card.period}</dt><dd>${formatPeriod(figure.period)}</dd>` : nothing}
      <dt>${say.card.kind}</dt><dd>${say.kinds[figure.kind]}${figure.bracketed ? html` · ${say.indicators.bracketed}` : nothing}</dd>
      ${things.length === 0 ? nothing : html`<dt>${say.card.about}</dt><dd>${things.map((thing) => html`${thingLink(host, thing, language)} `)}</dd>`}
      <dt>${say.indicators.place}</dt><dd>${citation(figure.locator, language)} <small>${formatParagraph(figure.locator, language)}</small></dd>
    </dl>
    ${figure.unitLost && figure.unit !== null ? html`<p class="note">${say.card.unitLost}</p>` : nothing}
    ${stated.type === 'lost' ? html`<p class="note">${say.card.lost}</p>` : nothing}
    ${figure.note ? html`<p class="note">${figure.note[language]}</p>` : nothing}
    ${sameNumber(host, figure, sums, language)}
    ${
      relations.length === 0
        ? nothing
        : html`<section><h2>${say.card.relations}</h2><ul class="relations">${relations.map(
            (judged) => html`<li><span class="badge ${judged.verdict}">${say.verdicts[judged.verdict]}</span>
            <button type="button" class="link" @click=${() => emit(host, { type: 'relation-opened', relation: judged.relation.id })}>${judged.relation.title[language]}</button>
            ${judged === told ? nothing : html`<p class="soft">${sayingOf(judged, sums, language)}</p>`}</li>`,
          )}</ul></section>`
    }
    ${outsideNotes([figure.id], sums, language)}
    ${statementsWith(figure, index, sums, language)}
  </article>`;
}
