import { html, nothing } from 'lit';
import { figureWordsIn } from '#i18n/figure-words.ts';
import { messagesIn } from '#i18n/messages.ts';
import { formatCount, formatInvestment } from '#i18n/numbers.ts';
import { type Investment, type InvestmentSum, investmentOf } from '#plan/investment.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { Language, ProjectCount } from '#plan/plan.ts';
import { shortNameOf } from '#plan/short-name.ts';
import type { SumIndex } from '#plan/sum-index.ts';
import { citation, thingLink } from './card-parts.ts';
import { emit } from './emit.ts';
import { shareBar } from './figure-charts.ts';
import { doubtMark, figureLink } from './figure-parts.ts';

const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** All bars of a kind are on one scale, that of the whole, so that any two can be compared. */
const bars = (
  name: unknown,
  sum: InvestmentSum,
  whole: InvestmentSum,
  entries: readonly ProjectCount[],
  tone: string,
  language: Language,
) => {
  const say = figureWordsIn(language).investment;
  return html`<li class="invest"><span class="name">${name} ${entries.map(({ locator }) => html`${citation(locator, language)} `)}</span>
    <span class="measure"><span class="label">${say.count}</span>${shareBar(shareOf(sum.count, whole.count), shareOf(sum.named, sum.count), tone)}<span class="value">${formatCount(sum.count)}<small> ${say.named(formatCount(sum.named))}</small></span></span>
    <span class="measure"><span class="label">${say.sum}</span>${shareBar(shareOf(sum.yiYuan, whole.yiYuan), 1, tone)}<span class="value">${formatInvestment(sum.yiYuan, language)}</span></span></li>`;
};

const zoneTone = (index: PlanIndex, id: string): string => `zone-${index.thing(id)?.order ?? 0}`;

/** What is spent within the period, and the relation of it to the whole; null where the plan tells no such sum. */
const periodOf = (sums: SumIndex) => {
  const { investment } = sums;
  const figure = investment && sums.figure(investment.period);
  return investment && figure?.stated.type === 'number'
    ? { figure, value: figure.stated.value, relation: investment.relation }
    : null;
};

/** What is spent within the period, and why that and what the projects cost in all are not one thing. */
const periodLine = (host: HTMLElement, sums: SumIndex, language: Language) => {
  const say = figureWordsIn(language).investment;
  const period = periodOf(sums);
  if (period === null) return nothing;
  const { figure, relation } = period;
  return html`<p class="period">${say.within} ${figureLink(host, figure, language)}${doubtMark(host, sums, figure.id, language)}${language === 'zh' ? '。' : '. '}${say.periodNote}
    <button type="button" class="link" @click=${() => emit(host, { type: 'relation-opened', relation })}>${sums.relation(relation)?.relation.title[language]}</button></p>`;
};

/** The two side by side, on one scale. */
const periodSection = (host: HTMLElement, { whole }: Investment, sums: SumIndex, language: Language) => {
  const say = figureWordsIn(language).investment;
  const period = periodOf(sums);
  if (period === null) return nothing;
  const { figure, value } = period;
  return html`<section><h2>${say.both}</h2><ul>
      <li class="invest"><span class="name">${say.whole}</span><span class="measure"><span class="label">${say.sum}</span>${shareBar(1, 1, '')}<span class="value">${formatInvestment(whole.yiYuan, language)}</span></span></li>
      <li class="invest"><span class="name">${figure.measure[language]} ${citation(figure.locator, language)}</span><span class="measure"><span class="label">${say.period}</span>${shareBar(Math.min(1, shareOf(value, whole.yiYuan)), 1, 'goal')}<span class="value">${figureLink(host, figure, language)}</span></span></li>
    </ul></section>`;
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
  return html`<p class="verdict-line">${say.title(card.projectsCount(formatCount(whole.count)), formatInvestment(whole.yiYuan, language))}</p>
    ${isStated(whole.yiYuan, sums) ? nothing : html`<p>${say.added}</p>`}
    ${periodLine(host, sums, language)}
    <p class="soft">${say.named(formatCount(whole.named))} · ${say.unnamed(formatCount(whole.count - whole.named))}<br>${say.namedNote}</p>
    ${periodSection(host, investment, sums, language)}
    <section><h2>${say.byKind}</h2><ul>${byKind.map(({ kind, sum, entries }) => bars(projectKinds[kind], sum, whole, entries, '', language))}</ul></section>
    <section><h2>${say.byZone}</h2><ul>${byPart.map(({ of, sum, entries }) => {
      const thing = index.thing(of);
      return bars(
        thing ? html`${thingLink(host, thing, language)} <small>${shortNameOf(thing, language)}</small>` : of,
        sum,
        whole,
        entries,
        zoneTone(index, of),
        language,
      );
    })}</ul></section>`;
}
