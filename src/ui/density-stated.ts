import { html, nothing } from 'lit';
import { STANDARD_COUNTING } from '#density/counting.ts';
import { countedMetres } from '#density/figures.ts';
import { densityWordsIn } from '#i18n/density-words.ts';
import { figureWordsIn } from '#i18n/figure-words.ts';
import { formatCount, formatKilometres } from '#i18n/numbers.ts';
import { sayingOf } from '#i18n/relation-text.ts';
import type { Judged } from '#plan/judged.ts';
import type { Language } from '#plan/plan.ts';
import type { StatedFigure } from '#plan/road-goal.ts';
import { gravestFirst, type SumIndex } from '#plan/sum-index.ts';
import { citation } from './card-parts.ts';
import type { DensityScene } from './density-scene.ts';
import { emit } from './emit.ts';
import { doubtMark, figureLink, outsideNotes } from './figure-parts.ts';
import { yearSwitch } from './year-switch.ts';

const MOST_RELATIONS = 3;

/** The relations between figures that do not simply hold, the gravest first, each once and no more than are read. */
const tellingRelations = (figures: readonly StatedFigure[], sums: SumIndex): readonly Judged[] =>
  gravestFirst([...new Set(figures.flatMap(({ figure }) => sums.relationsOf(figure)))]).slice(0, MOST_RELATIONS);

const relationLine = (host: HTMLElement, judged: Judged, sums: SumIndex, language: Language) => {
  const { relation, verdict } = judged;
  const say = densityWordsIn(language).stated;
  const title = relation.title[language];
  return html`<li data-relation=${relation.id}><h3>${title} <span class="outcome ${verdict}">${figureWordsIn(language).verdicts[verdict]}</span></h3>
    <p>${sayingOf(judged, sums, language)}</p>
    <button type="button" class="button" aria-label=${`${say.open}${language === 'zh' ? '：' : ': '}${title}`}
      @click=${() => emit(host, { type: 'relation-opened', relation: relation.id })}>${say.open}</button></li>`;
};

/** Which of the plan's figures do not fit together, what to say instead, and the way to how that is worked out. */
const relationLines = (host: HTMLElement, figures: readonly StatedFigure[], sums: SumIndex, language: Language) => {
  const relations = tellingRelations(figures, sums);
  if (relations.length === 0) return nothing;
  return html`<p class="soft">${densityWordsIn(language).stated.together}</p>
    <ul class="telling">${relations.map((judged) => relationLine(host, judged, sums, language))}</ul>`;
};

/** A figure of the plan's roads in our words; once its figures have come, with the way to what is known of it and its note. */
const statedLine = (
  host: HTMLElement,
  { figure: id, text, locator }: StatedFigure,
  sums: SumIndex | null,
  language: Language,
) => {
  const figure = sums?.figure(id);
  return html`<li>${text[language]} ${citation(locator, language)}${
    sums && figure ? html` ${figureLink(host, figure, language)}${doubtMark(host, sums, id, language)}` : nothing
  }${figure?.note ? html`<small>${figure.note[language]}</small>` : nothing}</li>`;
};

/** What the plan says of its roads, word by figure with its place in the text, beside what is drawn; of one year or of all. */
export function statedSection(host: HTMLElement, scene: DensityScene, sums: SumIndex | null, year: number | null) {
  const { survey, goal, district, index, language } = scene;
  const say = densityWordsIn(language).stated;
  const all = [goal.goal, goal.length, goal.added, goal.gain];
  const kept = all.filter(({ period }) => year === null || period?.to === year);
  const drawnMetres = countedMetres(survey, district, STANDARD_COUNTING);
  return html`<section aria-labelledby="stated"><h2 id="stated">${say.title}</h2>
    ${yearSwitch(host, index.plan.about.years, year, language)}
    ${kept.length === 0 ? html`<p class="soft" role="status">${say.noneOf(String(year))}</p>` : nothing}
    <ul class="stated">${kept.map((stated) => statedLine(host, stated, sums, language))}
    ${year === null ? goal.marks.map(({ name, basis, kmPerKm2 }) => html`<li>${name[language]} ${kmPerKm2}<small>${basis[language]}</small></li>`) : nothing}
    <li>${say.drawnLine(formatKilometres(drawnMetres), formatCount(goal.length.value))}</li></ul>
    ${sums ? relationLines(host, kept, sums, language) : nothing}
    ${
      sums
        ? outsideNotes(
            kept.map(({ figure }) => figure),
            sums,
            language,
          )
        : nothing
    }</section>`;
}
