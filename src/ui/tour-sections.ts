import { html, nothing } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import { formatLocator } from '#i18n/numbers.ts';
import { tourWordsIn } from '#i18n/tour-words.ts';
import type { Chapter } from '#plan/chapter.ts';
import { type PlanIndex, zoneOf } from '#plan/lookup.ts';
import type { Bilingual, Language, Thing } from '#plan/plan.ts';
import { isNowhere } from '#plan/survey.ts';
import { type Figure, type FoundFigure, figureOf } from '#story/figures.ts';
import { circled } from './directory-row.ts';
import type { doubtMark } from './figure-parts.ts';
import { figureWords } from './figure-words.ts';

/** An area is told with its error, a length is not; what is counted one by one needs no word. */
const basisOf = ({ type }: Figure, language: Language): string => {
  const { asDrawn, asMeasured } = tourWordsIn(language);
  if (type === 'area') return asMeasured;
  return type === 'length' ? asDrawn : '';
};

/** The mark of a figure of the plan that others tell against, by its id; nothing as long as that is not known. */
export type MarkOf = (figure: string) => ReturnType<typeof doubtMark>;

const figureShown = (label: Bilingual, { figure, locator, stated }: FoundFigure, markOf: MarkOf, language: Language) => {
  const { number, unit } = figureWords(figure, language);
  return html`<div><dt>${label[language]}</dt>
    <dd><strong>${number}</strong> ${unit}${stated === null ? nothing : markOf(stated)}<small>${locator === null ? basisOf(figure, language) : tourWordsIn(language).asStated}</small></dd></div>`;
};

/** Whether a page shows figures that the plan states, so that others might tell against them. */
export const statesFigures = (index: PlanIndex, { figures }: Chapter): boolean =>
  figures.some(({ from }) => figureOf(index, from).stated !== null);

/** The figures of a page, and below them once where the plan states them and what the page is about. */
export function figuresSection(index: PlanIndex, chapter: Chapter, markOf: MarkOf, language: Language) {
  const shown = chapter.figures.flatMap(({ label, from }) => (label ? [{ label, found: figureOf(index, from) }] : []));
  const purposes = index.statementsAbout(chapter.id).filter(({ topic }) => topic === 'purpose');
  const locators = [...purposes.map(({ locator }) => locator), ...shown.flatMap(({ found }) => found.locator ?? [])];
  const places = new Set(locators.map((locator) => formatLocator(locator, language)));
  return html`${shown.length === 0 ? nothing : html`<dl class="figures">${shown.map(({ label, found }) => figureShown(label, found, markOf, language))}</dl>`}
    ${places.size === 0 ? nothing : html`<p class="from">${tourWordsIn(language).from([...places].join(language === 'zh' ? '；' : '; '))}</p>`}`;
}

const memberShown = (index: PlanIndex, thing: Thing, language: Language, isOn: boolean, isMixed: boolean) => {
  const zone = zoneOf(index, thing.id)?.order ?? 0;
  const number = thing.kind === 'highlight-area' ? `${circled(thing.order)} ` : '';
  const isUnmapped = isMixed && isNowhere(thing);
  return html`<li class=${isOn ? 'on' : 'waiting'} data-zone=${zone} data-thing=${thing.id}>${number}${thing.name[language]}${isUnmapped ? html` <small>${messagesIn(language).directory.noPlace}</small>` : nothing}</li>`;
};

/** What a page puts on the map, in the order it comes on; `cue` groups of it are there. What has no place is listed all the same. */
export function castSection(index: PlanIndex, chapter: Chapter, language: Language, cue: number) {
  if (chapter.cast.length === 0) return nothing;
  const groups = chapter.cast.map((group) => group.flatMap((id) => index.thing(id) ?? []));
  // Where nothing of it has a place the page says so itself.
  const isMixed = groups.flat().some(({ placement }) => placement.type === 'placed');
  const title = tourWordsIn(language).onTheMap;
  return html`${isMixed ? html`<p class="from cast-title">${title}</p>` : nothing}<ul class="cast" aria-label=${title}>${groups.map(
    (group, at) => group.map((thing) => memberShown(index, thing, language, at < cue, isMixed)),
  )}</ul>`;
}
