import { html, nothing } from 'lit';
import type { Counting } from '#density/counting.ts';
import { type Denominator, GRADE_ROWS, type GradeRow, type MatrixCell, matrixOf } from '#density/matrix.ts';
import { densityWordsIn } from '#i18n/density-words.ts';
import { formatDensity, formatSquareKilometres } from '#i18n/numbers.ts';
import type { Language } from '#plan/plan.ts';
import { shortNameOf } from '#plan/short-name.ts';
import type { DensityScene } from './density-scene.ts';
import { emit } from './emit.ts';

const rowName = ({ gradesDownTo, gradeReading }: GradeRow, language: Language) => {
  const { counting, matrix: say } = densityWordsIn(language);
  const reading = gradesDownTo === 'lane' ? nothing : html` <small>${say.readings[gradeReading]}</small>`;
  return html`${counting.grades.settings[gradesDownTo]}${reading}`;
};

const isShown = (cell: Counting, { gradesDownTo, gradeReading, waterOut }: Counting): boolean =>
  cell.gradesDownTo === gradesDownTo &&
  cell.waterOut === waterOut &&
  (cell.gradeReading === gradeReading || cell.gradesDownTo === 'lane');

const cellOf = (host: HTMLElement, { place, counting, figure }: MatrixCell, { counting: now, language }: DensityScene) => {
  const { matrix: say, between } = densityWordsIn(language);
  const range = figure.range ? between(formatDensity(figure.range[0]), formatDensity(figure.range[1])) : '–';
  const density = formatDensity(figure.kmPerKm2);
  return html`<td><button type="button" class="cell ${figure.standing}"
    aria-current=${isShown(counting, now) ? 'true' : nothing}
    @click=${() => emit(host, { type: 'figure-opened', place: place.id, counting })}>
    <strong>${density}${figure.standing === 'met' ? ' ✓' : figure.standing === 'open' ? ' ?' : ''}</strong><small>${range}</small><span class="hidden-visually">${say.standing[figure.standing]}</span></button></td>`;
};

/** Every set of grades over every drawn area, each with the range that the drawing's accuracy leaves it. */
export function matrixSection(host: HTMLElement, scene: DensityScene) {
  const { survey, goal, index, district, zones, counting, language } = scene;
  const say = densityWordsIn(language);
  const columns: readonly (Denominator & { readonly name: string })[] = [
    { place: district, waterOut: false, name: index.thing(district.id)?.name[language] ?? '' },
    { place: district, waterOut: true, name: say.matrix.withoutWater(index.thing(district.id)?.name[language] ?? '') },
    ...zones.flatMap((zone) => {
      const place = survey.places.get(zone.id);
      return place ? [{ place, waterOut: counting.waterOut, name: shortNameOf(zone, language) }] : [];
    }),
  ];
  const cells = matrixOf(survey, columns, counting, goal.goal.value);
  return html`<section><h2 id="matrix">${say.matrix.title} · ${say.unit}</h2>
    <div class="scroller" tabindex="0" role="region" aria-labelledby="matrix"><table>
      <thead><tr><th scope="col">${say.matrix.grades}</th>${columns.map(
        ({ name, place, waterOut }) =>
          html`<th scope="col">${name}<small>${say.squareKilometres(formatSquareKilometres(place.areaSquareMetres - (waterOut ? place.waterSquareMetres : 0)))}</small></th>`,
      )}</tr></thead>
      <tbody>${GRADE_ROWS.map(
        (row, i) =>
          html`<tr><th scope="row">${rowName(row, language)}</th>${(cells[i] ?? []).map((cell) => cellOf(host, cell, scene))}</tr>`,
      )}</tbody></table></div>
    <small>${say.matrix.hint} ✓ ${say.matrix.standing.met} · ? ${say.matrix.standing.open}</small></section>`;
}
