import { html, nothing } from 'lit';
import { type Counting, STANDARD_COUNTING } from '#density/counting.ts';
import { countedMetres, type Figure, figureOf } from '#density/figures.ts';
import type { MeasuredPlace } from '#density/survey.ts';
import { type Conditions, type Verdict, verdictOf } from '#density/verdict.ts';
import { type DensityWords, densityWordsIn } from '#i18n/density-words.ts';
import {
  formatDensity,
  formatKilometres,
  formatKilometresToMetre,
  formatKilometresToTen,
  formatSquareKilometres,
} from '#i18n/numbers.ts';
import type { Language } from '#plan/plan.ts';
import type { RoadGoal } from '#plan/road-goal.ts';
import { shortNameOf } from '#plan/short-name.ts';
import { doubtOf, type SumIndex } from '#plan/sum-index.ts';
import { citation } from './card-parts.ts';
import { besideMeasured } from './density-beside.ts';
import type { DensityScene } from './density-scene.ts';
import { emit } from './emit.ts';
import { doubtMark } from './figure-parts.ts';

const METRES_WORTH_A_WORD = 50;

const conditionsIn = (
  { gradesDownTo, viaducts, waterOut }: Conditions,
  say: DensityWords['verdict'],
  language: Language,
): string =>
  [say.reach[gradesDownTo], ...(viaducts ? [say.viaducts] : []), ...(waterOut ? [say.waterOut] : [])].join(
    language === 'zh' ? '、' : ' and ',
  );

const wholeVerdict = (verdict: Verdict, goal: string, language: Language): string => {
  const { verdict: say, between } = densityWordsIn(language);
  switch (verdict.type) {
    case 'met-in-every':
      return say.metInEvery(goal, formatDensity(verdict.least.figure.kmPerKm2));
    case 'met-in-none': {
      const { kmPerKm2, range } = verdict.most.figure;
      return say.metInNone(
        goal,
        formatDensity(kmPerKm2),
        range ? between(formatDensity(range[0]), formatDensity(range[1])) : '–',
        conditionsIn(verdict.most.counting, say, language),
      );
    }
    case 'in-doubt':
      return say.inDoubt(goal, conditionsIn(verdict.conditions, say, language));
    case 'depends':
      return say.depends(goal, conditionsIn(verdict.conditions, say, language));
  }
};

const zoneVerdict = (verdict: Verdict, zone: string, language: Language): string => {
  const { verdict: say } = densityWordsIn(language);
  return verdict.type === 'depends' || verdict.type === 'in-doubt'
    ? say.byZoneIf[verdict.type](zone, conditionsIn(verdict.conditions, say, language))
    : say.byZone[verdict.type](zone);
};

/** That others of the plan's figures tell against its goal, and the way to why; nothing as long as that is not known. */
const againstGoal = (host: HTMLElement, { goal }: RoadGoal, sums: SumIndex | null, language: Language) => {
  const relation = sums ? doubtOf(sums, goal.figure)?.relation : undefined;
  return sums && relation
    ? html`<span class="goal-told">${doubtMark(host, sums, goal.figure, language)}<button type="button" class="link against-goal" @click=${() => emit(host, { type: 'relation-opened', relation: relation.id })}>${relation.title[language]}</button></span>`
    : nothing;
};

/** Whether the whole meets the goal, by every definition at once. */
export function verdictSection(host: HTMLElement, { survey, goal, district, language }: DensityScene, sums: SumIndex | null) {
  const { verdict: say, stated } = densityWordsIn(language);
  return html`<section aria-labelledby="met"><p class="goal-text">${goal.goal.text[language]} ${citation(goal.goal.locator, language)} ${againstGoal(host, goal, sums, language)}</p>
    <h2 id="met">${say.title}</h2>
    <p class="verdict">${wholeVerdict(verdictOf(survey, district, goal.goal.value), String(goal.goal.value), language)}</p>
    <p class="soft">${say.what(String(goal.reference.year), stated.title)}</p></section>`;
}

/** The same of each zone; apart, since on a phone what the whole is short of should not be far down. */
export function zoneVerdicts({ survey, goal, zones, language }: DensityScene) {
  const words = zones.flatMap((zone) => {
    const place = survey.places.get(zone.id);
    return place ? [zoneVerdict(verdictOf(survey, place, goal.goal.value), shortNameOf(zone, language), language)] : [];
  });
  return html`<section><p class="zones">${words.join(language === 'zh' ? '；' : '; ')}${language === 'zh' ? '。' : '.'}</p></section>`;
}

const missingIn = (name: string, { missingMetres }: Figure, language: Language): string => {
  const { now: say } = densityWordsIn(language);
  const kilometres = formatKilometres(Math.abs(missingMetres));
  return missingMetres > METRES_WORTH_A_WORD ? say.missingIn(name, kilometres) : say.spareIn(name, kilometres);
};

const SHORT_METRES = 10_000;

/** As many digits as it takes to do the sum again. */
const kilometresInFormula = (metres: number): string =>
  metres < SHORT_METRES ? formatKilometresToMetre(metres) : formatKilometresToTen(metres);

const missingToGoal = ({ missingMetres }: Figure, { goal }: RoadGoal, language: Language): string => {
  const { now: say } = densityWordsIn(language);
  return (missingMetres > 0 ? say.missing : say.spare)(formatKilometres(Math.abs(missingMetres)), String(goal.value));
};

/** The figure of a place as it is counted now, and how much road is missing to the goal. */
export function figureLines(figure: Figure, goal: RoadGoal, language: Language) {
  const say = densityWordsIn(language);
  const { metres, squareMetres, kmPerKm2, range } = figure;
  const formula = say.now.formula(kilometresInFormula(metres), formatSquareKilometres(squareMetres));
  return html`<p class="formula">${formula} <strong class="figure">${formatDensity(kmPerKm2)}</strong> <span class="soft">${say.unit}</span></p>
    <p class="soft">${range ? say.now.range(formatDensity(range[0]), formatDensity(range[1])) : say.now.noRange}</p>
    <p class="missing">${missingToGoal(figure, goal, language)}</p>
    ${figure.standing === 'open' ? html`<p class="soft">${say.now.open}</p>` : nothing}`;
}

/** The figure in one line that stays in view while what counts is switched, and the way back to the usual count. */
export function standingBar(
  host: HTMLElement,
  { counting, goal, language }: DensityScene,
  figure: Figure,
  before: unknown,
  name: string,
) {
  const { unit, counting: switches } = densityWordsIn(language);
  return html`<div class="standing">${before}<span>${name} <strong>${formatDensity(figure.kmPerKm2)}</strong> <span class="soft">${unit}</span></span>
    <span class="soft">${missingToGoal(figure, goal, language)}</span>
    ${isStandard(counting) ? nothing : html`<button type="button" class="link" @click=${() => emit(host, { type: 'counting-changed', change: STANDARD_COUNTING })}>${switches.reset}</button>`}</div>`;
}

/** How much of what the plan adds has a place, where that is counted. */
export function planWorksNote({ survey, district, goal, counting, language }: DensityScene) {
  if (!counting.planWorks) return nothing;
  const metresWith = (planWorks: boolean): number => countedMetres(survey, district, { ...counting, planWorks });
  const kilometres = formatKilometres(metresWith(true) - metresWith(false));
  return html`<p class="under"><small>${densityWordsIn(language).counting.planWorksNote(kilometres, String(goal.added.value))}</small></p>`;
}

/** The way of counting in one line, setting by setting. */
export const countingInWords = ({ counting, language }: Pick<DensityScene, 'counting' | 'language'>): string => {
  const { counting: say } = densityWordsIn(language);
  const onOff = (isOn: boolean) => (isOn ? 'on' : 'off');
  const settings = [
    [say.grades.name, say.grades.settings[counting.gradesDownTo]],
    [say.reading.name, say.reading.settings[counting.gradeReading]],
    [say.viaducts.name, say.viaducts.settings[onOff(counting.viaducts)]],
    [say.water.name, say.water.settings[onOff(counting.waterOut)]],
    [say.planWorks.name, say.planWorks.settings[onOff(counting.planWorks)]],
    [say.edges.name, say.edges.settings[counting.edgeShare]],
  ];
  return language === 'zh'
    ? settings.map(([name, setting]) => `${name}${setting}`).join('；')
    : settings.map(([name, setting]) => `${name}: ${setting}`).join('; ');
};

const isStandard = (counting: Counting): boolean => JSON.stringify(counting) === JSON.stringify(STANDARD_COUNTING);

/** The district as counted now, and where its roads are missing; the way to what tells against the goal stands beside the goal itself. */
export function nowSection(host: HTMLElement, scene: DensityScene) {
  const { survey, goal, district, zones, counting, language } = scene;
  const say = densityWordsIn(language).now;
  const figureIn = (place: MeasuredPlace) => figureOf(survey, place, counting, goal.goal.value);
  return html`<section aria-labelledby="now"><h2 id="now">${say.title}</h2>
    ${figureLines(figureIn(district), goal, language)} ${besideMeasured(host, figureIn(district), scene, null)}
    <p class="soft">${say.where}</p>
    <ul class="list">${zones.map((zone) => {
      const place = survey.places.get(zone.id);
      return place
        ? html`<li><button type="button" @click=${() => emit(host, { type: 'density-opened', place: zone.id })}>${missingIn(shortNameOf(zone, language), figureIn(place), language)}</button></li>`
        : nothing;
    })}</ul></section>`;
}
