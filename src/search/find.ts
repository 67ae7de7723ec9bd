import type { Language, Thing } from '#plan/plan.ts';
import { type Answer, answersTo } from './answers.ts';
import { type Entry, type EntryText, handicapOf, rankOf } from './entries.ts';
import { wordsOf } from './fold.ts';
import { type Laid, layAsTyped, layForgiving } from './lay.ts';
import { type Nearness, nearnessOf } from './nearness.ts';
import { partAnswersTo } from './partly.ts';
import { type Range, rangesOf } from './ranges.ts';
import type { SearchIndex } from './search-index.ts';

/** What somebody looks for. */
export interface Query {
  readonly typed: string;
  /** The language of the page: of texts that answer equally well those in it come first. */
  readonly language: Language;
  /** The most hits to be given. */
  readonly limit: number;
  /** Whether a thing, and what is said of it, is among what is looked through. */
  readonly keeps: (thing: Thing) => boolean;
}

/** An entry that answers, and the text by which it does. */
export interface Hit {
  readonly entry: Entry;
  /** What else the same words of the same line are told of; none where they are told of one thing, or name it. */
  readonly alsoOf: readonly Entry[];
  readonly matched: EntryText;
  /** The stretches of that text that answer, in order and apart from each other. */
  readonly ranges: readonly Range[];
  readonly nearness: Nearness;
}

export interface Found {
  /** Things before statements, of each the nearest first. */
  readonly hits: readonly Hit[];
  /** How many answer, given or not. */
  readonly things: number;
  readonly statements: number;
  /** Where fewer than three answer: what answers to part of what was typed, the best first, things and statements mixed. */
  readonly partly: readonly Hit[];
  /** How many more would answer that are not among what is looked through. */
  readonly left: number;
  /** The ids of the things that answer, by their names or by what is said of them, among what is looked through or not. */
  readonly answering: ReadonlySet<string>;
}

const NOTHING: Found = { hits: [], things: 0, statements: 0, partly: [], left: 0, answering: new Set() };

/** With fewer answers than these, what is only almost what was typed is welcome. */
const FEW = 3;
/** So many are given that answer to part of what was typed. */
const MOST_PARTLY = 10;
/** Of the hits given so many may be things while statements wait. */
const SHARE_OF_THINGS = 0.7;

/** A text of an entry and where the words lie in it. */
interface Shown {
  readonly text: EntryText;
  readonly laid: readonly Laid[];
  readonly cost: number;
}

/** The text in which most of the words lie, of these the one the page shows anyway, of the rest the nearest. */
const byWorth =
  (language: Language) =>
  (one: Shown, other: Shown): number =>
    other.laid.length - one.laid.length ||
    Number(isShownAnyway(other.text, language)) - Number(isShownAnyway(one.text, language)) ||
    one.cost - other.cost;

const isShownAnyway = (text: EntryText, language: Language): boolean =>
  (text.role === 'name' || text.role === 'said') && text.language === language;

/** The hit an answer is. */
function hitOf(index: SearchIndex, { answer: { entry, cost, words }, twins }: Placed, language: Language): readonly Hit[] {
  const [first = 0, next = 0] = index.firstTexts.subarray(entry, entry + 2);
  const shown = index.texts.slice(first, next).map((text, at): Shown => {
    const laid = words.flatMap((places) => places.get(first + at) ?? []);
    return { text, laid, cost: laid.reduce((sum, one) => sum + one.cost, 0) };
  });
  const [best] = shown.sort(byWorth(language));
  const found = index.entries[entry];
  if (!found || !best) return [];
  return [
    {
      entry: found,
      alsoOf: twins.flatMap((twin) => index.entries[twin] ?? []),
      matched: best.text,
      ranges: rangesOf(index, best.laid),
      nearness: nearnessOf(cost),
    },
  ];
}

/** An answer and by what it is put in order. */
interface Placed {
  readonly answer: Answer;
  /** Entries that say the same words in the same line of other things. */
  readonly twins: readonly number[];
  readonly isSaid: boolean;
  readonly isOnlyAbout: boolean;
  readonly cost: number;
  readonly rank: number;
  readonly length: number;
}

/**
 * Things before statements, of these what says the words before what is only about the things; then the nearest first, then what
 * is looked for most, then short names, then the plan's order.
 */
const byPlace = (one: Placed, other: Placed): number =>
  Number(one.isSaid) - Number(other.isSaid) ||
  Number(one.isOnlyAbout) - Number(other.isOnlyAbout) ||
  one.cost - other.cost ||
  one.rank - other.rank ||
  one.length - other.length ||
  one.answer.entry - other.answer.entry;

function inOrder(index: SearchIndex, answers: Iterable<Answer>, { keeps, language }: Query): readonly Placed[] {
  const placed: Placed[] = [];
  for (const answer of answers) {
    const entry = index.entries[answer.entry];
    if (!entry || !keeps(entry.thing)) continue;
    const isSaid = entry.type === 'statement';
    const length = isSaid ? 0 : entry.thing.name[language].length;
    const { isOnlyAbout } = answer;
    placed.push({
      answer,
      twins: [],
      isSaid,
      isOnlyAbout,
      cost: answer.cost + handicapOf(entry, answer.cost),
      rank: rankOf(entry),
      length,
    });
  }
  return told(index, placed.sort(byPlace), language);
}

/** Words of one line that are told of several things are one answer, where the first of them stands. */
function told({ sameWords }: SearchIndex, placed: readonly Placed[], language: Language): readonly Placed[] {
  const byWords = new Map<number, Placed>();
  for (const one of placed) {
    const words = sameWords[language][one.answer.entry] ?? one.answer.entry;
    const first = byWords.get(words);
    byWords.set(words, first ? { ...first, twins: [...first.twins, one.answer.entry] } : one);
  }
  return [...byWords.values()];
}

/** How many answers there are when words of one line count once. */
const countTold = ({ sameWords }: SearchIndex, answers: Iterable<number>, language: Language): number =>
  new Set([...answers].map((entry) => sameWords[language][entry])).size;

/** How many answer by a text of their own. */
const countOfThemselves = (answers: ReadonlyMap<number, Answer>): number => {
  let count = 0;
  for (const { isOnlyAbout } of answers.values()) if (!isOnlyAbout) count++;
  return count;
};

/** What answers to part of what was typed, where little answers to all of it and nothing is called just that. */
function partlyIn(index: SearchIndex, words: readonly string[], kept: readonly Placed[], query: Query): readonly Hit[] {
  const isNamed = kept.some(({ isSaid, cost }) => !isSaid && nearnessOf(cost) === 'exact');
  if (kept.length >= FEW || isNamed) return [];
  const known = new Set(kept.flatMap(({ answer, twins }) => [answer.entry, ...twins]));
  const answers = partAnswersTo(index, words).filter(({ entry }) => !known.has(entry));
  const placed = [...inOrder(index, answers, query)].sort((one, other) => one.cost - other.cost || byPlace(one, other));
  return placed.slice(0, MOST_PARTLY).flatMap((one) => hitOf(index, one, query.language));
}

/** Looks for what was typed; nothing where nothing but blanks and punctuation was. */
export function find(index: SearchIndex, query: Query): Found {
  const { typed, language, limit } = query;
  const words = wordsOf(typed).map((word) => index.reader?.simplified(word) ?? word);
  if (words.length === 0) return NOTHING;
  const asTyped = answersTo(index, words, layAsTyped, language);
  const answers =
    countOfThemselves(asTyped) >= FEW ? asTyped : new Map([...answersTo(index, words, layForgiving, language), ...asTyped]);
  const kept = inOrder(index, answers.values(), query);
  const things = kept.filter(({ isSaid }) => !isSaid).length;
  const statements = kept.length - things;
  const thingsGiven = Math.min(things, limit, Math.max(limit - statements, Math.ceil(limit * SHARE_OF_THINGS)));
  const given = [...kept.slice(0, thingsGiven), ...kept.slice(things, things + limit - thingsGiven)];
  const partly = partlyIn(index, words, kept, query);
  const answering = [...answers.keys()].flatMap((entry) => index.entries[entry]?.thing.id ?? []);
  return {
    hits: given.flatMap((one) => hitOf(index, one, language)),
    things,
    statements,
    partly,
    left: countTold(index, answers.keys(), language) - kept.length,
    answering: new Set([...answering, ...partly.flatMap(({ entry, alsoOf }) => [entry, ...alsoOf].map(({ thing }) => thing.id))]),
  };
}
