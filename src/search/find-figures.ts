import type { Figure } from '#plan/figure.ts';
import type { Language } from '#plan/plan.ts';
import { type Answer, answersTo } from './answers.ts';
import type { EntryText } from './entries.ts';
import { FIGURE_TEXTS, type FigureEntry, type FigureIndex } from './figure-index.ts';
import { wordsOf } from './fold.ts';
import { layAsTyped } from './lay.ts';
import { type Range, rangesOf } from './ranges.ts';

/** What somebody looks for among the figures. */
export interface FigureQuery {
  readonly typed: string;
  /** The language of the page. */
  readonly language: Language;
  /** The most hits to be given. */
  readonly limit: number;
  /** Whether a figure is among what is looked through. */
  readonly keeps: (figure: Figure) => boolean;
}

/** A figure that answers. */
export interface FigureHit {
  readonly figure: Figure;
  readonly value: string;
  /** The stretches that answer of what it measures, and of the number, as both stand in the language of the page. */
  readonly measureRanges: readonly Range[];
  readonly valueRanges: readonly Range[];
  /** Another text by which it is found, where what the page shows anyway does not have all of it. */
  readonly also: { readonly text: EntryText; readonly ranges: readonly Range[] } | null;
}

export interface FoundFigures {
  /** The nearest first. */
  readonly hits: readonly FigureHit[];
  /** How many answer, given or not. */
  readonly count: number;
  /** How many more would answer that are not among what is looked through. */
  readonly left: number;
  /** Whether a number is meant rather than a name: most of what was typed is the number and the unit of the best. */
  readonly comesFirst: boolean;
  /** The ids of what the figures that answer are about, among what is looked through or not. */
  readonly about: ReadonlySet<string>;
}

const NO_FIGURES: FoundFigures = { hits: [], count: 0, left: 0, comesFirst: false, about: new Set() };

/** A year, or a number with what follows it, and what stands before; the word for year is no word of a period. */
const NUMBER_IN_WORD = /(?:19|20)\d\d(?=年)|\d.*|\D+/g;
const WORD_FOR_YEAR = /^年/;
const HAS_DIGIT = /\d/;

const LAST_RANK = 2;
/** A year, a day and a number in a name are seldom asked for as figures; what is aimed at is so most. */
const rankOf = ({ kind }: Figure): number => {
  if (kind === 'name' || kind === 'date') return LAST_RANK;
  return kind === 'target' ? 0 : 1;
};

const lastYearOf = ({ period }: Figure): number => period?.to ?? Number.NEGATIVE_INFINITY;

interface Placed {
  readonly answer: Answer;
  readonly entry: FigureEntry;
}

/** The nearest first, then what is asked for most, then the later, then the plan's order. */
const byPlace = ({ answer: one, entry: { figure } }: Placed, { answer: other, entry }: Placed): number =>
  one.cost - other.cost ||
  rankOf(figure) - rankOf(entry.figure) ||
  lastYearOf(entry.figure) - lastYearOf(figure) ||
  one.entry - other.entry;

/** What answers to the words: as they were typed, or else with a number parted from what it was typed on. */
function answersIn(index: FigureIndex, words: readonly string[], language: Language): readonly Placed[] {
  const placedOf = (asked: readonly string[]): readonly Placed[] =>
    [...answersTo(index, asked, layAsTyped, language).values()].flatMap((answer) => {
      const entry = answer.isOnlyAbout ? undefined : index.figures[answer.entry];
      return entry ? [{ answer, entry }] : [];
    });
  const placed = placedOf(words);
  if (placed.length > 0 || !words.some((word) => HAS_DIGIT.test(word))) return placed;
  return placedOf(
    words.flatMap((word) => word.match(NUMBER_IN_WORD) ?? []).flatMap((word) => word.replace(WORD_FOR_YEAR, '') || []),
  );
}

/** The hit an answer is. */
function hitOf(
  index: FigureIndex,
  { answer: { words, entry }, entry: { figure, value } }: Placed,
  language: Language,
): FigureHit {
  const [first = 0, next = 0] = index.firstTexts.subarray(entry, entry + 2);
  const laidOn = (text: number) => words.flatMap((places) => places.get(text) ?? []);
  const shown = [FIGURE_TEXTS.measure, FIGURE_TEXTS.value, FIGURE_TEXTS.plain].map((text) => first + text[language]);
  const [measure = 0, number = 0, plain = 0] = shown;
  const isUnseen = words.some((places) => !shown.some((text) => places.has(text)));
  const others = Array.from({ length: next - first }, (_, at) => first + at).filter(
    (text) => !shown.includes(text) && laidOn(text).length > 0,
  );
  const [best] = isUnseen ? others.sort((one, other) => laidOn(other).length - laidOn(one).length) : [];
  const text = best === undefined ? undefined : index.texts[best];
  const valueRanges = rangesOf(index, laidOn(number));
  return {
    figure,
    value: value[language],
    measureRanges: rangesOf(index, laidOn(measure)),
    valueRanges: valueRanges.length === 0 && laidOn(plain).length > 0 ? [[0, value[language].length]] : valueRanges,
    also: best === undefined || text === undefined ? null : { text, ranges: rangesOf(index, laidOn(best)) },
  };
}

const NUMBER_TEXTS = [FIGURE_TEXTS.value, FIGURE_TEXTS.plain].flatMap(({ zh, en }) => [zh, en]);

/** Whether more than half of what was typed lies in the number of a figure that is no year and no name. */
function isNumberMeant(index: FigureIndex, { answer: { words, entry }, entry: { figure } }: Placed, typed: string): boolean {
  if (!HAS_DIGIT.test(typed) || rankOf(figure) === LAST_RANK) return false;
  const first = index.firstTexts[entry] ?? 0;
  const covered = words.map((places) => {
    const laid = NUMBER_TEXTS.flatMap((text) => places.get(first + text) ?? [])[0];
    return laid ? laid.to - laid.from : 0;
  });
  return covered.reduce((sum, units) => sum + units, 0) * 2 > typed.length;
}

/** Looks among the figures for what was typed; nothing where nothing but blanks and punctuation was. */
export function findFigures(index: FigureIndex, { typed, language, limit, keeps }: FigureQuery): FoundFigures {
  const words = wordsOf(typed).map((word) => index.reader?.simplified(word) ?? word);
  const answers = words.length === 0 ? [] : answersIn(index, words, language);
  if (answers.length === 0) return NO_FIGURES;
  const kept = answers.filter(({ entry }) => keeps(entry.figure)).sort(byPlace);
  const [best] = kept;
  return {
    hits: kept.slice(0, limit).map((placed) => hitOf(index, placed, language)),
    count: kept.length,
    left: answers.length - kept.length,
    comesFirst: best !== undefined && isNumberMeant(index, best, words.join('')),
    about: new Set(answers.flatMap(({ entry }) => entry.figure.about)),
  };
}
