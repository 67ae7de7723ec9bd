import { html, nothing } from 'lit';
import { figureOf } from '#density/figures.ts';
import { piecesOf } from '#density/pieces.ts';
import type { MeasuredPlace } from '#density/survey.ts';
import { densityWordsIn } from '#i18n/density-words.ts';
import { piecesTable } from '#i18n/pieces-table.ts';
import type { Thing } from '#plan/plan.ts';
import { shortNameOf } from '#plan/short-name.ts';
import type { SumIndex } from '#plan/sum-index.ts';
import { TONES } from './density-bars.ts';
import { besideMeasured } from './density-beside.ts';
import { densityAxis, densityBar, densityTicks } from './density-charts.ts';
import './density-pieces.ts';
import type { DensityScene } from './density-scene.ts';
import { densitySwitches } from './density-switches.ts';
import { countingInWords, figureLines, planWorksNote, standingBar } from './density-verdict.ts';
import { emit } from './emit.ts';

/** The figure of one place: what it is divided by what, how far from the goal, and every road in it. */
export function densityPlace(
  host: HTMLElement,
  scene: DensityScene,
  place: MeasuredPlace,
  thing: Thing,
  piece: string | null,
  sums: SumIndex | null,
) {
  const { survey, goal, index, counting, language } = scene;
  const { place: say } = densityWordsIn(language);
  const other = language === 'zh' ? 'en' : 'zh';
  const figure = figureOf(survey, place, counting, goal.goal.value);
  const pieces = piecesOf(survey, place, counting);
  const axis = densityAxis(goal, [figure.range?.[1] ?? 0, figure.kmPerKm2]);
  const copy = () =>
    emit(host, {
      type: 'table-copy-asked',
      rows: pieces.length,
      text: piecesTable(
        pieces,
        {
          title: thing.name[language],
          counting: countingInWords(scene),
          credits: index.plan.sources.flatMap(({ credit }) => credit ?? []),
        },
        language,
      ),
    });
  return html`<article class="place" aria-labelledby="name">
    ${standingBar(
      host,
      scene,
      figure,
      html`<button type="button" class="back" @click=${() => emit(host, { type: 'selection-cleared' })}>‹ ${say.back}</button>`,
      shortNameOf(thing, language),
    )}
    <h1 id="name">${thing.name[language]}</h1><p class="other" lang=${other === 'zh' ? 'zh-Hans' : 'en'}>${thing.name[other]}</p>
    <section>${figureLines(figure, goal, language)} ${place === scene.district ? besideMeasured(host, figure, scene, sums) : nothing}
      ${densityTicks(axis)} ${densityBar({ value: figure.kmPerKm2, tone: TONES[figure.standing], range: figure.range }, axis)}
      <div class="actions">
        <button type="button" class="button" @click=${() => emit(host, { type: 'panel-chosen', panel: 'directory' })}>${say.card}</button>
        <button type="button" class="button" @click=${() => emit(host, { type: 'link-copy-asked' })}>${say.copyLink}</button>
        ${pieces.length > 0 ? html`<button type="button" class="button" @click=${copy}>${say.copy}</button>` : nothing}
      </div></section>
    <details class="how"><summary><span class="soft">${densityWordsIn(language).now.counted}</span> ${countingInWords(scene)}</summary>
      ${densitySwitches(host, counting, language, planWorksNote(scene))}</details>
    <section aria-labelledby="pieces"><h2 id="pieces">${say.pieces(pieces.length)}${language === 'zh' ? '。' : '. '}${say.piecesHint}</h2>
      <density-pieces .survey=${survey} .place=${place} .counting=${counting} .piece=${piece} .language=${language}></density-pieces></section>
  </article>`;
}
