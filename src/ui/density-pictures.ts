import { html, nothing } from 'lit';
import { STANDARD_COUNTING } from '#density/counting.ts';
import { figureOf } from '#density/figures.ts';
import { canAgree, type Implication, impliedAreas } from '#density/implied-areas.ts';
import { definitionSteps } from '#density/steps.ts';
import { densityWordsIn } from '#i18n/density-words.ts';
import { formatDensity, formatKilometres, formatPerCentToTenth } from '#i18n/numbers.ts';
import type { RoadGoal } from '#plan/road-goal.ts';
import { areaBar, densityAxis, densityBar } from './density-charts.ts';
import type { DensityScene } from './density-scene.ts';
import { emit } from './emit.ts';

const SQUARE_METRES_PER_SQUARE_KILOMETRE = 1_000_000;
const METRES_PER_KILOMETRE = 1_000;

const oneDecimal = (value: number): string => value.toFixed(1);

/** The plan's own figures, as they imply an area. */
const impliedFormula = ({ goal, length, added, gain }: RoadGoal): Readonly<Record<Implication, string>> => ({
  before: `${length.value} ÷ (${goal.value} − ${gain.value})`,
  after: `(${length.value} + ${added.value}) ÷ ${goal.value}`,
  added: `${added.value} ÷ ${gain.value}`,
});

interface AreaRow {
  readonly name: string;
  readonly squareKilometres: number;
  readonly range?: readonly [number, number];
  readonly tone: 'plain' | 'goal' | 'pale';
}

/** The areas that the plan's own figures imply, beside the drawn one, and the area over which the drawn roads would do. */
export function impliedSection({ survey, goal, district, counting, language }: DensityScene) {
  const { implied: say, squareKilometres } = densityWordsIn(language);
  const areas = impliedAreas(goal);
  const { metres } = figureOf(survey, district, counting, goal.goal.value);
  const drawn = district.areaSquareMetres / SQUARE_METRES_PER_SQUARE_KILOMETRE;
  const dry = (district.areaSquareMetres - district.waterSquareMetres) / SQUARE_METRES_PER_SQUARE_KILOMETRE;
  const rows: readonly AreaRow[] = [
    ...areas.map(
      ({ from, squareKilometres: value, low, high }): AreaRow => ({
        name: say.from[from](impliedFormula(goal)[from]),
        squareKilometres: value,
        range: [low, high],
        tone: 'plain',
      }),
    ),
    { name: say.drawn, squareKilometres: drawn, tone: 'pale' },
    { name: say.withoutWater, squareKilometres: dry, tone: 'pale' },
    {
      name: say.wouldMeet(formatKilometres(metres), String(goal.goal.value)),
      squareKilometres: metres / METRES_PER_KILOMETRE / goal.goal.value,
      tone: 'goal',
    },
  ];
  const end = Math.max(...rows.map(({ squareKilometres: value, range }) => Math.max(value, range?.[1] ?? 0)));
  return html`<section aria-labelledby="implied"><h2 id="implied">${say.title}</h2>
    <p>${canAgree(areas) ? say.agree : say.disagree}</p>
    <ul class="chart">${rows.map(({ name, squareKilometres: value, tone, range }) => {
      const words = squareKilometres(oneDecimal(value));
      return html`<li class="chart-row"><span class="name">${name}</span><span class="value">${words}</span>${areaBar(value, end, tone, range)}</li>`;
    })}</ul>
    <small>${say.before(formatDensity(goal.goal.value - goal.gain.value))}</small></section>`;
}

/** How far the district's figure moves with what is counted, beside what the plan promises. */
export function stepsSection(host: HTMLElement, { survey, goal, district, language }: DensityScene) {
  const { steps: say } = densityWordsIn(language);
  const steps = definitionSteps(survey, district, goal.goal.value);
  const values = steps.map(({ figure }) => figure.kmPerKm2);
  const axis = densityAxis(goal, values);
  const gain = `+${formatDensity(goal.gain.value)}`;
  return html`<section aria-labelledby="steps"><h2 id="steps">${say.title}</h2>
    <p>${say.moves(formatDensity(Math.min(...values)), formatDensity(Math.max(...values)), gain)}</p>
    <ul class="chart">${steps.map(
      ({ step, counting, figure, addedKmPerKm2 }, i) => html`<li>
        <button type="button" class="chart-row" @click=${() => emit(host, { type: 'figure-opened', place: district.id, counting })}>
        <span class="name">${say.names[step]}${i === 0 ? nothing : html` <small>${say.added(formatDensity(addedKmPerKm2))}</small>`}</span>
        <span class="value">${formatDensity(figure.kmPerKm2)}</span>
        ${densityBar({ value: figure.kmPerKm2, from: figure.kmPerKm2 - addedKmPerKm2, tone: 'plain' }, axis)}</button></li>`,
    )}
      <li class="chart-row"><span class="name">${say.gain}</span><span class="value">${gain}</span>${densityBar({ value: goal.gain.value, tone: 'goal' }, axis)}</li></ul>
    <small>${say.reference} ${goal.reference.steps.map(({ name, kmPerKm2 }) => `${name[language]} ${oneDecimal(kmPerKm2)}`).join(language === 'zh' ? '；' : '; ')}</small></section>`;
}

/** How much of the roads that there are is drawn: beside what the plan states, and beside the public map class by class. */
export function completeSection({ survey, goal, district, language }: DensityScene) {
  const { complete: say } = densityWordsIn(language);
  const { metres } = figureOf(survey, district, STANDARD_COUNTING, goal.goal.value);
  const [name, kilometres, drawn] = say.columns;
  return html`<section aria-labelledby="complete"><h2 id="complete">${say.title}</h2>
    <p>${say.line(formatKilometres(metres), String(goal.length.value))} ${say.precision(formatPerCentToTenth(goal.reference.precision))}</p>
    <p class="soft">${goal.reference.text[language]}</p>
    <table class="grades"><caption class="hidden-visually">${say.classes}</caption>
      <thead><tr><th scope="row">${name}</th><th scope="col">${kilometres}</th><th scope="col">${drawn}</th></tr></thead>
      <tbody>${goal.reference.classes.map(
        (row) =>
          html`<tr><th scope="row">${row.name[language]}</th><td>${oneDecimal(row.kilometres)}</td><td>${formatPerCentToTenth(row.share)}</td></tr>`,
      )}</tbody></table>
    <small>${say.classes}</small></section>`;
}
