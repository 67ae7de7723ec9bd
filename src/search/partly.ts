import type { Answer } from './answers.ts';
import { type Term, termsIn } from './asked.ts';
import type { Places } from './lay.ts';
import { COST_OF_PART } from './nearness.ts';
import type { SearchIndex } from './search-index.ts';
import { isWithinNumber, isWithinWord } from './units.ts';

/** Beyond its stem a word has at most so many letters more. */
const LONGEST_ENDING = 3;
/** What lies in the name of the thing a statement is about is worth less than what the statement says itself. */
const WORTH_OF_CONTEXT = 0.6;
/** What answers is worth at least so much of what the best is. */
const LEAST_OF_BEST = 0.6;

/** The cell after the term where it lies from a cell on; -1 where it does not. */
function endAt({ cells }: SearchIndex, at: number, { text, type }: Term): number {
  const { units, isParted, texts } = cells;
  const to = at + text.length;
  for (let within = 1; within < text.length; within++)
    if (units[at + within] !== text.charCodeAt(within) || isParted[at + within] === 1) return -1;
  if (units[at] !== text.charCodeAt(0) || texts[at] !== texts[to - 1]) return -1;
  if (type === 'pair') return to;
  if (isWithinWord(cells, at) || isWithinNumber(cells, at) || isWithinNumber(cells, to)) return -1;
  if (type === 'number') return to;
  let end = to;
  while (isWithinWord(cells, end)) end++;
  return type === 'begun' || end - to <= LONGEST_ENDING ? end : -1;
}

/** By text the first place of a term. */
function layTerm(index: SearchIndex, term: Term): Places {
  const places: Places = new Map();
  for (const at of index.cells.postings.get(term.text.charCodeAt(0)) ?? []) {
    const text = index.cells.texts[at] ?? 0;
    if (places.has(text)) continue;
    const to = endAt(index, at, term);
    if (to > 0) places.set(text, { text, from: at, to, cost: COST_OF_PART });
  }
  return places;
}

/** By entry 1 where a term lies in one of its texts. */
function entriesWith({ entries, entryOfText }: SearchIndex, places: Places): Uint8Array {
  const holds = new Uint8Array(entries.length);
  for (const text of places.keys()) holds[entryOfText[text] ?? 0] = 1;
  return holds;
}

/** Small numbers stand everywhere. */
const isTelling = ({ type, text }: Term): boolean => type !== 'number' || text.length > 2;

/** How much it tells that a term lies in an entry: the fewer have it the more. */
const worthOf = (holds: Uint8Array): number => Math.log(1 + holds.length / holds.reduce((sum, one) => sum + one, 0));

/** By entry the worth of the terms that lie in it, whether one lies in a text of its own, and whether one of them tells anything. */
interface Scores {
  readonly worths: Float64Array;
  readonly holdsOneItself: Uint8Array;
  readonly holdsTelling: Uint8Array;
  /** The worth of all terms that lie anywhere. */
  readonly all: number;
}

function scoresOf(index: SearchIndex, terms: readonly Term[], laid: readonly Places[]): Scores {
  const { contextEntries, entries } = index;
  const worths = new Float64Array(entries.length);
  const holdsOneItself = new Uint8Array(entries.length);
  const holdsTelling = new Uint8Array(entries.length);
  let all = 0;
  for (const [number, places] of laid.entries()) {
    const term = terms[number];
    if (!term || places.size === 0) continue;
    const holds = entriesWith(index, places);
    const worth = worthOf(holds);
    all += worth;
    for (let entry = 0; entry < worths.length; entry++) {
      const own = holds[entry] ?? 0;
      const around = holds[contextEntries[entry] ?? entry] ?? 0;
      worths[entry] = (worths[entry] ?? 0) + worth * Math.max(own, WORTH_OF_CONTEXT * around);
      holdsOneItself[entry] = (holdsOneItself[entry] ?? 0) | own;
      if (isTelling(term)) holdsTelling[entry] = (holdsTelling[entry] ?? 0) | own | around;
    }
  }
  return { worths, holdsOneItself, holdsTelling, all };
}

/**
 * What answers to most of what was typed, for where little or nothing answers to all of it; the dearer the less of it answers. A
 * term that lies in an entry counts for as much as it is rare, one that lies only in the names of the thing a statement is about
 * for less, one that lies nowhere for nothing; a number of one or two figures is no answer alone. None where what was typed is not
 * more than one term.
 */
export function partAnswersTo(index: SearchIndex, words: readonly string[]): readonly Answer[] {
  const terms = termsIn(words);
  if (terms.length < 2) return [];
  const laid = terms.map((term) => layTerm(index, term));
  const { worths, holdsOneItself, holdsTelling, all } = scoresOf(index, terms, laid);
  const least = LEAST_OF_BEST * worths.reduce((most, worth) => Math.max(most, worth), 0);
  const answers: Answer[] = [];
  for (const [entry, worth] of worths.entries())
    if (worth > 0 && worth >= least && holdsOneItself[entry] === 1 && holdsTelling[entry] === 1)
      answers.push({ entry, cost: COST_OF_PART + (1 - worth / all) / 2, words: laid, isOnlyAbout: false });
  return answers;
}
