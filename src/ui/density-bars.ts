import { html, nothing, svg } from 'lit';
import { STANDARD_COUNTING } from '#density/counting.ts';
import { figureOf, type Ranked, rankedFigures } from '#density/figures.ts';
import { SHADE_FROM, SHADES, SHADINGS, type Shade } from '#density/shades.ts';
import { densityWordsIn, ROAD_SIGNS, type RoadSign } from '#i18n/density-words.ts';
import { formatDensity, formatKilometres } from '#i18n/numbers.ts';
import { DENSITY_TINTS } from '#map/swatch.ts';
import type { Language, Thing } from '#plan/plan.ts';
import { shortNameOf } from '#plan/short-name.ts';
import { type DensityAxis, densityAxis, densityBar, densityTicks } from './density-charts.ts';
import type { DensityScene } from './density-scene.ts';
import { circled } from './directory-row.ts';
import { emit } from './emit.ts';

const nameOf = (thing: Thing, { language }: DensityScene): string => {
  switch (thing.kind) {
    case 'zone':
      return shortNameOf(thing, language);
    case 'highlight-area':
      return `${circled(thing.order)} ${thing.name[language]}`;
    default:
      return thing.name[language];
  }
};

/** What surely reaches the goal, what may, what does not. */
export const TONES = { met: 'met', open: 'open', short: 'plain' } as const;

const row = (host: HTMLElement, { place, figure }: Ranked, axis: DensityAxis, scene: DensityScene) => {
  const thing = scene.index.thing(place.id);
  if (!thing) return nothing;
  const say = densityWordsIn(scene.language).bars;
  const name = nameOf(thing, scene);
  const density = formatDensity(figure.kmPerKm2);
  const isWhole = place.id === scene.district.id;
  const { missingMetres } = figure;
  const missing = missingMetres < 0 ? say.spare(formatKilometres(-missingMetres)) : formatKilometres(missingMetres);
  return html`<li><button type="button" class="bar-row ${isWhole ? 'whole' : thing.kind}"
    data-place=${place.id} @click=${() => emit(host, { type: 'density-opened', place: place.id })}>
    <span class="name">${name}</span>
    <span class="value">${density}${figure.standing === 'open' ? ' ?' : ''}</span>
    <span class="chart-cell">${densityBar({ value: figure.kmPerKm2, tone: TONES[figure.standing], range: figure.range }, axis)}</span>
    <span class="gap"><span class="hidden-visually">${say.missing} </span>${missing}</span></button></li>`;
};

const shadeKey = (shade: Shade, { goal, language, theme }: DensityScene) => {
  const at = SHADES.indexOf(shade);
  const next = SHADES[at + 1];
  const limit = (of: Shade): string => formatDensity(SHADE_FROM[of] * goal.goal.value);
  return html`<li><svg width="22" height="14" aria-hidden="true"><rect width="22" height="14" rx="3" fill=${DENSITY_TINTS[shade][theme]} /></svg>
    ${densityWordsIn(language).bars.shades(at === 0 ? null : limit(shade), next ? limit(next) : null)}</li>`;
};

const markKey = (kind: string) =>
  html`<svg width="22" height="8" aria-hidden="true"><line class=${kind} x1="0" x2="22" y1="4" y2="4" /></svg>`;

const SIGNS: Readonly<Record<RoadSign, ReturnType<typeof svg>>> = {
  counted: svg`<path class="sign" d="M0 7H26" />`,
  viaduct: svg`<path class="sign" d="M0 7H26" /><path class="sign rail" d="M0 2.5H26M0 11.5H26" />`,
  'to-come': svg`<path class="sign" stroke-dasharray="5 3" d="M0 7H26" />`,
  'left-out': svg`<path class="sign thread" d="M0 7H26" />`,
};

const signKey = (sign: RoadSign, language: Language) =>
  html`<li><svg width="26" height="14" aria-hidden="true">${SIGNS[sign]}</svg> ${densityWordsIn(language).bars.lines[sign]}</li>`;

/** The district, its zones and its highlight areas against the goal, the thinnest first; and what the map colours. */
export function barsSection(host: HTMLElement, scene: DensityScene) {
  const { survey, goal, district, zones, areas, counting, shading, language } = scene;
  const say = densityWordsIn(language).bars;
  const whole: Ranked = { place: district, figure: figureOf(survey, district, counting, goal.goal.value) };
  const ranked = (things: readonly Thing[]) =>
    rankedFigures(
      survey,
      things.map(({ id }) => id),
      counting,
      goal.goal.value,
    );
  // Who asks where roads are missing looks for the thinnest.
  const parts = [ranked(zones).toReversed(), ranked(areas).toReversed()] as const;
  const rows = [whole, ...parts.flat()];
  // As long as less than usual is counted the bars keep their scale, and can be compared from one count to the next.
  const usual = rankedFigures(
    survey,
    rows.map(({ place }) => place.id),
    STANDARD_COUNTING,
    goal.goal.value,
  );
  const axis = densityAxis(
    goal,
    [...rows, ...usual].map(({ figure }) => Math.max(figure.kmPerKm2, figure.range?.[1] ?? 0)),
  );
  return html`<section aria-labelledby="bars"><h2 id="bars">${say.title} · ${densityWordsIn(language).unit}</h2>
    <p class="soft">${say.hint}</p>
    <div class="ticks"><span class="only-wide"></span><span class="only-wide"></span><span>${densityTicks(axis)}</span><span class="gap">${say.missing}</span></div>
    <div class="bars"><ul>${row(host, whole, axis, scene)}</ul>
      <h3>${say.zones}</h3><ul>${parts[0].map((ranking) => row(host, ranking, axis, scene))}</ul>
      <h3>${say.areas}</h3><ul>${parts[1].map((ranking) => row(host, ranking, axis, scene))}</ul></div>
    <p class="marks"><span>${markKey('goal')}${say.goalMark} ${goal.goal.value}</span>
      <span>? ${densityWordsIn(language).matrix.standing.open}</span>
      ${goal.marks.map(({ name, kmPerKm2 }, i) => html`<span>${markKey(`mark mark-${i}`)}${name[language]} ${kmPerKm2}</span>`)}</p>
    <fieldset class="under"><legend>${say.shade}</legend><div class="settings">${SHADINGS.map(
      (setting) =>
        html`<label><input type="radio" name="shading" .checked=${shading === setting} @change=${() => emit(host, { type: 'shading-chosen', shading: setting })}>${say.shadings[setting]}</label>`,
    )}</div></fieldset>
    <ul class="shades">${SHADES.map((shade) => shadeKey(shade, scene))}</ul>
    <ul class="shades">${ROAD_SIGNS.map((sign) => signKey(sign, language))}</ul>
    ${shading === 'grid' ? html`<small>${say.gridNote}</small>` : nothing}</section>`;
}
