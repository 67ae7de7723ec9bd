import { html, nothing } from 'lit';
import { formatFigure, formatResult } from '#i18n/figure-text.ts';
import { figureWordsIn } from '#i18n/figure-words.ts';
import { messagesIn } from '#i18n/messages.ts';
import { formatCount, formatInvestment } from '#i18n/numbers.ts';
import { type Investment, type InvestmentSum, investmentOf } from '#plan/investment.ts';
import { inUnit } from '#plan/judged.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { Language, ProjectCount } from '#plan/plan.ts';
import { shortNameOf } from '#plan/short-name.ts';
import type { SumIndex } from '#plan/sum-index.ts';
import { citation, thingLink } from './card-parts.ts';
import { emit } from './emit.ts';
import { shareBar } from './figure-charts.ts';
import { doubtMark, figureLink } from './figure-parts.ts';

interface BarScale {
  readonly count: number;
  readonly yiYuan: number;
}

const scaleOf = (sums: readonly InvestmentSum[]): BarScale => ({
  count: Math.max(1, ...sums.map(({ count }) => count)),
  yiYuan: Math.max(1, ...sums.map(({ yiYuan }) => yiYuan)),
});

const bars = (
  name: unknown,
  sum: InvestmentSum,
  scale: BarScale,
  entries: readonly ProjectCount[],
  tone: string,
  language: Language,
) => {
  const say = figureWordsIn(language).investment;
  return html`<li class="invest"><span class="name">${name} ${entries.map(({ locator }) => html`${citation(locator, language)} `)}</span>
    <span class="measure"><span class="label">${say.count}</span>${shareBar(sum.count / scale.count, sum.count === 0 ? 0 : sum.named / sum.count, tone)}<span class="value">${formatCount(sum.count)}<small> ${say.named(formatCount(sum.named))}</small></span></span>
    <span class="measure"><span class="label">${say.sum}</span>${shareBar(sum.yiYuan / scale.yiYuan, 1, tone)}<span class="value">${formatInvestment(sum.yiYuan, language)}</span></span></li>`;
};

const zoneTone = (index: PlanIndex, id: string): string => `zone-${index.thing(id)?.order ?? 0}`;

/** Within the period, beside what the projects cost in all, and why the two are not one thing. */
const periodSection = (host: HTMLElement, { whole }: Investment, sums: SumIndex, language: Language) => {
  const say = figureWordsIn(language).investment;
  if (sums.investment === null) return nothing;
  const figure = sums.figure(sums.investment.period);
  if (figure?.stated.type !== 'number') return nothing;
  const share = figure.stated.value / whole.yiYuan;
  const [worked] = sums.relation(sums.investment.relation)?.cases[0]?.sides ?? [];
  const { relation } = sums.investment;
  return html`<section><h2>${say.both}</h2><ul>
      <li class="invest"><span class="name">${say.whole}</span><span class="measure"><span class="label">${say.sum}</span>${shareBar(1, 1, '')}<span class="value">${formatInvestment(whole.yiYuan, language)}</span></span></li>
      <li class="invest"><span class="name">${figure.measure[language]} ${citation(figure.locator, language)}</span><span class="measure"><span class="label">${say.period}</span>${shareBar(Math.min(1, share), 1, 'goal')}<span class="value">${figureLink(host, figure, language, formatFigure(figure, language))}${doubtMark(host, sums, figure.id, language)} ${worked?.outcome.type === 'quantity' ? html`<small>${say.share(formatResult(inUnit(worked.outcome.quantity, worked.side.unit), worked.side.unit, language))}</small>` : nothing}</span></span></li>
    </ul><p>${say.periodNote} <button type="button" class="link" @click=${() => emit(host, { type: 'relation-opened', relation })}>${sums.relation(relation)?.relation.title[language]}</button></p></section>`;
};

/** Whether the plan states that sum itself. */
const isStated = (yiYuan: number, { figures }: SumIndex): boolean =>
  figures.some(({ stated, unit }) => stated.type === 'number' && unit === 'yi-yuan' && stated.value === yiYuan);

/** How many projects and how much money, by kind and by zone, what of it is named, and what is spent within the period. */
export function investmentPart(host: HTMLElement, index: PlanIndex, sums: SumIndex, language: Language) {
  const say = figureWordsIn(language).investment;
  const { projectKinds, card } = messagesIn(language);
  const investment = investmentOf(index.plan);
  const { whole, byKind, byPart } = investment;
  const [kinds, parts] = [scaleOf(byKind.map(({ sum }) => sum)), scaleOf(byPart.map(({ sum }) => sum))];
  return html`<p class="verdict-line">${say.title(card.projectsCount(formatCount(whole.count)), formatInvestment(whole.yiYuan, language))}</p>
    ${isStated(whole.yiYuan, sums) ? nothing : html`<p>${say.added}</p>`}
    <p class="soft">${say.named(formatCount(whole.named))} · ${say.unnamed(formatCount(whole.count - whole.named))}<br>${say.namedNote}</p>
    ${periodSection(host, investment, sums, language)}
    <section><h2>${say.byKind}</h2><ul>${byKind.map(({ kind, sum, entries }) => bars(projectKinds[kind], sum, kinds, entries, '', language))}</ul></section>
    <section><h2>${say.byZone}</h2><ul>${byPart.map(({ of, sum, entries }) => {
      const thing = index.thing(of);
      return bars(
        thing ? html`${thingLink(host, thing, language)} <small>${shortNameOf(thing, language)}</small>` : of,
        sum,
        parts,
        entries,
        zoneTone(index, of),
        language,
      );
    })}</ul></section>`;
}
