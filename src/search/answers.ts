import type { Language } from '#plan/plan.ts';
import type { Laid, Places } from './lay.ts';
import type { TextIndex } from './text-index.ts';
import { isHan } from './units.ts';

/** An entry that answers, how far it is from what was typed, and where each of the words lies. */
export interface Answer {
  readonly entry: number;
  readonly cost: number;
  readonly words: readonly Places[];
  /** Whether it is a statement that says none of the words itself, but is about a thing in whose names all of them lie. */
  readonly isOnlyAbout: boolean;
}

export type Lay = (index: TextIndex, word: string) => Places;

/** What lies in the name of the thing a statement is about is less near than what the statement says itself. */
const COST_OF_CONTEXT = 1;
/** Less than anything else by which one text is nearer than another. */
const COST_OF_OTHER_LANGUAGE = 0.01;

/** How far a word is that lies so, on a page in that language. */
const costIn = ({ texts }: TextIndex, { text, cost }: Laid, language: Language): number => {
  const own = texts[text]?.language ?? language;
  return own === language ? cost : cost + COST_OF_OTHER_LANGUAGE;
};

/** Fewer letters and figures than these stand in many names. */
const LEAST_UNITS_FOR_THING = 3;

/** Whether who types a word that lies in the names of a thing may mean that thing, and want to know what is said of it. */
const meansThing = (word: string): boolean => isHan(word.charCodeAt(0)) || word.length >= LEAST_UNITS_FOR_THING;

const entryCount = ({ firstTexts }: TextIndex): number => firstTexts.length - 1;

/** By entry how near its own texts bring it to a word. */
function nearestByEntry(index: TextIndex, places: Places, language: Language): Float64Array {
  const nearest = new Float64Array(entryCount(index)).fill(Number.POSITIVE_INFINITY);
  for (const laid of places.values()) {
    const entry = index.entryOfText[laid.text] ?? 0;
    nearest[entry] = Math.min(nearest[entry] ?? 0, costIn(index, laid, language));
  }
  return nearest;
}

/** The entries in which all words lie; any may lie in the texts of its context, of a statement the names of its thing, all if that is meant. */
function answersToEach(index: TextIndex, words: readonly string[], lay: Lay, language: Language): readonly Answer[] {
  const laid: Places[] = [];
  for (const word of words) {
    const places = lay(index, word);
    if (places.size === 0) return [];
    laid.push(places);
  }
  const nearest = laid.map((places) => nearestByEntry(index, places, language));
  const isMeant = words.every(meansThing);
  const answers: Answer[] = [];
  for (let entry = 0; entry < entryCount(index); entry++) {
    let cost = 0;
    let isOnlyAbout = true;
    for (const costs of nearest) {
      const own = costs[entry] ?? 0;
      const around = costs[index.contextEntries[entry] ?? entry] ?? 0;
      isOnlyAbout &&= own === Number.POSITIVE_INFINITY;
      cost = Math.max(cost, Math.min(own, COST_OF_CONTEXT + around));
    }
    if (cost < Number.POSITIVE_INFINITY && (isMeant || !isOnlyAbout)) answers.push({ entry, cost, words: laid, isOnlyAbout });
  }
  return answers;
}

const isNearer = (one: Answer, other: Answer): boolean =>
  one.isOnlyAbout === other.isOnlyAbout ? one.cost < other.cost : other.isOnlyAbout;

/** By entry the answers to all the words as one word, or else to each of them. */
export function answersTo(index: TextIndex, words: readonly string[], lay: Lay, language: Language): ReadonlyMap<number, Answer> {
  const nearest = new Map<number, Answer>();
  const asOne = words.length > 1 ? answersToEach(index, [words.join('')], lay, language) : [];
  for (const answer of [...asOne, ...answersToEach(index, [...new Set(words)], lay, language)]) {
    const known = nearest.get(answer.entry);
    if (!known || isNearer(answer, known)) nearest.set(answer.entry, answer);
  }
  return nearest;
}
