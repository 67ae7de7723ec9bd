import { html, nothing } from 'lit';
import type { Figure } from '#density/figures.ts';
import { impliedAreas } from '#density/implied-areas.ts';
import { densityWordsIn } from '#i18n/density-words.ts';
import { formatDensity } from '#i18n/numbers.ts';
import type { Judged } from '#plan/judged.ts';
import type { RoadGoal } from '#plan/road-goal.ts';
import { gravestFirst, type SumIndex } from '#plan/sum-index.ts';
import type { DensityScene } from './density-scene.ts';
import { emit } from './emit.ts';

const SQUARE_METRES_PER_SQUARE_KILOMETRE = 1_000_000;

/** That the plan's own density of before works out to the number measured, and proves nothing; nothing where the two read differently. */
function sameNumberNote({ kmPerKm2 }: Figure, { goal: { goal, gain, reference }, language }: DensityScene) {
  const before = formatDensity(goal.value - gain.value);
  if (before !== formatDensity(kmPerKm2)) return nothing;
  const yearBefore = gain.period ? String(gain.period.from - 1) : null;
  const { sameNumber } = densityWordsIn(language).now;
  return html`<p class="soft same-number">${sameNumber(`${goal.value} − ${gain.value}`, before, yearBefore, String(reference.year))}</p>`;
}

/** The gravest relation that tells against what the plan adds and its gain together. */
const againstBoth = ({ added, gain }: RoadGoal, sums: SumIndex): Judged | undefined => {
  const ofGain = sums.relationsOf(gain.figure);
  return gravestFirst(sums.relationsOf(added.figure).filter((each) => ofGain.includes(each)))[0];
};

/**
 * Why what is missing in the whole district is another length than the plan adds for its gain: the plan's two figures are over
 * another area; with the way to how that is worked out. Nothing where they may be over the one counted here.
 */
function otherLengthNote(host: HTMLElement, { squareMetres }: Figure, { goal, language }: DensityScene, sums: SumIndex | null) {
  const implied = impliedAreas(goal).find(({ from }) => from === 'added');
  const here = squareMetres / SQUARE_METRES_PER_SQUARE_KILOMETRE;
  if (!implied || (here >= implied.low && here <= implied.high)) return nothing;
  const { now: say } = densityWordsIn(language);
  const [added, gain] = [String(goal.added.value), String(goal.gain.value)];
  const [impliedArea, areaHere] = [implied.squareKilometres.toFixed(1), here.toFixed(1)];
  const relation = sums && againstBoth(goal, sums)?.relation;
  return html`<p class="soft other-length">${say.otherLength(added, gain, impliedArea, areaHere)}
    ${
      relation
        ? html`<button type="button" class="link" @click=${() => emit(host, { type: 'relation-opened', relation: relation.id })}>${relation.title[language]}</button>`
        : nothing
    }</p>`;
}

/** What has to be known beside the density of the whole district and what is missing of it; the way on where the plan's figures are given. */
export const besideMeasured = (host: HTMLElement, figure: Figure, scene: DensityScene, sums: SumIndex | null) =>
  html`${otherLengthNote(host, figure, scene, sums)} ${sameNumberNote(figure, scene)}`;
