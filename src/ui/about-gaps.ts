import { html } from 'lit';
import { aboutWordsIn } from '#i18n/about-words.ts';
import { formatCount } from '#i18n/numbers.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { Language } from '#plan/plan.ts';
import { parcelsWithoutArea, withoutPlace } from '#plan/survey.ts';
import { emit } from './emit.ts';

/** What the plan names and nothing places, the way to the doubtful readings, and the parcels without an area, each counted. */
export function gapLists(host: HTMLElement, index: PlanIndex, language: Language) {
  const say = aboutWordsIn(language);
  const lost = withoutPlace(index);
  return html`
    <details><summary>${say.withoutPlace(formatCount(lost.length))}</summary>
      <ul class="gaps">${lost.map(({ thing, reason }) => html`<li><strong>${thing.name[language]}</strong><small>${reason[language]}</small></li>`)}</ul></details>
    <p><button type="button" class="readings" @click=${() => emit(host, { type: 'dialog-toggled', dialog: { type: 'readings', reading: null } })}>${say.doubtfulReadings(formatCount(index.plan.readings.length))}</button></p>
    <p>${say.withoutArea(formatCount(parcelsWithoutArea(index)))}</p>`;
}
