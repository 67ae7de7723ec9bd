import { html, nothing } from 'lit';
import { figureOf } from '#density/figures.ts';
import { piecesOf } from '#density/pieces.ts';
import type { MeasuredPlace } from '#density/survey.ts';
import { densityWordsIn } from '#i18n/density-words.ts';
import { piecesTable } from '#i18n/pieces-table.ts';
import type { Thing } from '#plan/plan.ts';
import { densityAxis, densityBar } from './density-charts.ts';
import './density-pieces.ts';
import type { DensityScene } from './density-scene.ts';
import { densitySwitches } from './density-switches.ts';
import { figureLines, shortName, standingBar } from './density-verdict.ts';
import { emit } from './emit.ts';

const countingInWords = ({ counting, language }: DensityScene): string => {
  const { counting: say } = densityWordsIn(language);
  const onOff = (isOn: boolean) => (isOn ? 'on' : 'off');
  return [
    [say.grades.name, say.grades.settings[counting.gradesDownTo]],
    [say.reading.name, say.reading.settings[counting.gradeReading]],
    [say.viaducts.name, say.viaducts.settings[onOff(counting.viaducts)]],
    [say.water.name, say.water.settings[onOff(counting.waterOut)]],
    [say.planWorks.name, say.planWorks.settings[onOff(counting.planWorks)]],
    [say.edges.name, say.edges.settings[counting.edgeShare]],
  ]
    .map(([name, setting]) => `${name}: ${setting}`)
    .join('; ');
};

/** The figure of one place: what it is divided by what, how far from the goal, and every road in it. */
export function densityPlace(host: HTMLElement, scene: DensityScene, place: MeasuredPlace, thing: Thing, piece: string | null) {
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
      shortName(thing, language),
    )}
    <h1 id="name">${thing.name[language]}</h1><p class="other" lang=${other === 'zh' ? 'zh-Hans' : 'en'}>${thing.name[other]}</p>
    <section>${figureLines(figure, goal, language)}
      ${densityBar({ value: figure.kmPerKm2, tone: figure.kmPerKm2 >= axis.goal ? 'met' : 'plain', range: figure.range }, axis)}
      <div class="actions">
        <button type="button" class="button" @click=${() => emit(host, { type: 'panel-chosen', panel: 'directory' })}>${say.card}</button>
        ${pieces.length > 0 ? html`<button type="button" class="button" @click=${copy}>${say.copy}</button>` : nothing}
      </div></section>
    <section aria-labelledby="pieces"><h2 id="pieces">${say.pieces(pieces.length)}${language === 'zh' ? '。' : '. '}${say.piecesHint}</h2>
      <density-pieces .survey=${survey} .place=${place} .counting=${counting} .piece=${piece} .language=${language}></density-pieces></section>
    ${densitySwitches(host, counting, language)}
  </article>`;
}
