import { html } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import { formatCount, formatPerCent } from '#i18n/numbers.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { Language, Thing } from '#plan/plan.ts';
import { parcelsWithoutArea, withDoubtfulName, withoutPlace } from '#plan/survey.ts';

/** What stands in the text and what it is read as; a name that stands whole and yet in doubt says so. */
const reading = ({ name, literalName, nameConfidence }: Thing, language: Language) => {
  const { inDoubt, confidence } = messagesIn(language).stranger.about;
  const isWhole = literalName === null || literalName === name.zh;
  return html`<li><span lang="zh-Hans">${isWhole ? name.zh : html`${literalName} → <strong>${name.zh}</strong>`}</span>
    <small>${language === 'en' ? `${name.en} · ` : ''}${isWhole ? `${inDoubt} · ` : ''}${confidence(formatPerCent(nameConfidence))}</small></li>`;
};

/** What the plan names and nothing places, the names that are in doubt, and the parcels without an area, each counted and listed. */
export function gapLists(index: PlanIndex, language: Language) {
  const say = messagesIn(language).stranger.about;
  const lost = withoutPlace(index);
  const doubtful = withDoubtfulName(index);
  return html`
    <details><summary>${say.withoutPlace(formatCount(lost.length))}</summary>
      <ul class="gaps">${lost.map(({ thing, reason }) => html`<li><strong>${thing.name[language]}</strong><small>${reason[language]}</small></li>`)}</ul></details>
    <details><summary>${say.doubtfulNames(formatCount(doubtful.length))}</summary>
      <ul class="gaps">${doubtful.map((thing) => reading(thing, language))}</ul></details>
    <p>${say.withoutArea(formatCount(parcelsWithoutArea(index)))}</p>`;
}
