import { html, nothing } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import { formatArea, formatCount, formatDensity, formatKilometres } from '#i18n/numbers.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { DensityFigure, Language, Placed, Thing } from '#plan/plan.ts';
import { emit } from './emit.ts';

const areaFigure = ({ areaSquareMetres, statedAreaSquareMetres: stated, tier, radiusMetres }: Placed, language: Language) => {
  const say = messagesIn(language).card;
  if (areaSquareMetres === null)
    return tier === 3 || radiusMetres !== null
      ? html`<dt>${say.size}</dt><dd><strong>${say.areaUnknown}</strong><small>${say.areaUnknownWhy}</small></dd>`
      : nothing;
  const { low, high, drawn } = areaSquareMetres;
  return html`<dt>${say.size}</dt><dd>
    <strong>${formatArea(low, high, language)}</strong>
    <small>${say.areaDrawn(formatArea(drawn, drawn, language))}${stated === null ? nothing : html` · ${say.areaStated(formatArea(stated, stated, language))}`}</small>
    ${tier !== null && stated === null ? html`<small>${say.toStreetCentreLines}</small>` : nothing}
    <small>${say.areaHow}</small></dd>`;
};

const densityRange = ({ low, high }: DensityFigure, language: Language): string =>
  messagesIn(language).card.densityRange(formatDensity(low), formatDensity(high));

/** How dense the roads in the thing are, with the way to what they are; or why nobody can say. */
function densityFigure(host: HTMLElement, { id, kind, placement }: Thing, language: Language, goal: number) {
  const say = messagesIn(language).card;
  if (placement.type === 'unplaced') return nothing;
  const { roadDensity, tier, radiusMetres } = placement;
  if (roadDensity === null)
    return kind === 'parcel' && (tier === 3 || radiusMetres !== null)
      ? html`<dt>${say.densityUnknown}</dt><dd><small>${say.densityUnknownWhy}</small></dd>`
      : nothing;
  return html`<dt>${say.density}</dt><dd class="density">
    <strong>${densityRange(roadDensity.toBranch, language)}</strong><small>${say.densityToBranch} · ${say.areaDrawn(formatDensity(roadDensity.toBranch.drawn))}</small>
    <strong>${densityRange(roadDensity.toLane, language)}</strong><small>${say.densityToLane} · ${say.areaDrawn(formatDensity(roadDensity.toLane.drawn))} · ${say.densityGoal(String(goal))}</small>
    <button type="button" class="link" @click=${() => emit(host, { type: 'density-opened', place: id })}>${say.densityHow}</button></dd>`;
}

/** How big the thing is as drawn: an area as a range, never a bare number; a length; or that neither is known. */
export function sizeSection(host: HTMLElement, thing: Thing, language: Language, goal: number | null) {
  const { placement } = thing;
  if (placement.type === 'unplaced') return nothing;
  const say = messagesIn(language).card;
  const { lengthMetres } = placement;
  return html`<dl class="figures">
    ${areaFigure(placement, language)}
    ${goal === null ? nothing : densityFigure(host, thing, language, goal)}
    ${lengthMetres === null ? nothing : html`<dt>${say.length}</dt><dd><strong>${formatKilometres(lengthMetres)} ${language === 'zh' ? '公里' : 'km'}</strong></dd>`}
    <dt>${say.position}</dt><dd><strong>${say.offBy(formatCount(placement.accuracyMetres))}</strong><small>${messagesIn(language).basis[placement.basis]}</small>
      ${placement.tier === null ? nothing : html`<small>${messagesIn(language).tiers[placement.tier]}</small>`}</dd>
    <dt>${say.restsOn}</dt><dd class="why">${placement.why[language]}</dd>
  </dl>`;
}

/** Why there is no shape, and that what the map shows meanwhile is not this. */
export function unplacedSection({ placement }: Thing, language: Language) {
  if (placement.type === 'placed') return nothing;
  const say = messagesIn(language).card;
  return html`<section class="unplaced"><h3>${say.unplaced}</h3><p>${placement.reason[language]}</p><p class="note">${say.mapStays}</p></section>`;
}

/** The sources of the shape and their licences. */
export function positionSection(index: PlanIndex, thing: Thing, language: Language) {
  const say = messagesIn(language).card;
  const { placement } = thing;
  if (placement.type === 'unplaced') return nothing;
  const sources = placement.sources.flatMap((key) => index.source(key) ?? []);
  return html`<section><h3>${say.sources}</h3>
    <ul class="sources">${sources.map(({ title, licence, credit }) => html`<li>${title[language]}<small>${say.licence(licence[language])}${credit ? html` · ${credit}` : nothing}</small></li>`)}</ul></section>`;
}
