import type { Cells } from './cells.ts';
import { isOfNumber } from './units.ts';

/** All texts as they are spelled in letters, one after the other: what typing errors are looked for in. */
export interface Letters {
  /** The UTF-16 units; of a Han character with a reading those of the reading. */
  readonly units: Uint16Array;
  /** By cell: its first letter; at last, after all cells, the number of letters. */
  readonly firstLetters: Uint32Array;
  /** By text: which of the letters a to z it has, a bit for each. */
  readonly masks: Uint32Array;
}

const LETTER_A = 0x61;
const LETTER_Z = 0x7a;

const bitOf = (unit: number): number => (unit >= LETTER_A && unit <= LETTER_Z ? 1 << (unit - LETTER_A) : 0);

/** Which of the letters a to z a word has, a bit for each. */
export const maskOf = (word: string): number => {
  let mask = 0;
  for (let at = 0; at < word.length; at++) mask |= bitOf(word.charCodeAt(at));
  return mask;
};

/** Spells the cells. */
export function lettersOf({ units, syllables, spellings, texts, firstCells }: Cells): Letters {
  const firstLetters = new Uint32Array(units.length + 1);
  const spelled: number[] = [];
  const masks = new Uint32Array(firstCells.length - 1);
  for (const [cell, unit] of units.entries()) {
    const spelling = spellings[syllables[cell] ?? 0]?.[0];
    if (spelling === undefined) spelled.push(unit);
    else for (let at = 0; at < spelling.length; at++) spelled.push(spelling.charCodeAt(at));
    const text = texts[cell] ?? 0;
    for (let letter = firstLetters[cell] ?? 0; letter < spelled.length; letter++)
      masks[text] = (masks[text] ?? 0) | bitOf(spelled[letter] ?? 0);
    firstLetters[cell + 1] = spelled.length;
  }
  return { units: Uint16Array.from(spelled), firstLetters, masks };
}

/** Whether a word may stand in a text but for one letter: at most one of its letters is nowhere in it. */
export const mayHoldBut = (textMask: number, wordMask: number): boolean => {
  const lacking = wordMask & ~textMask;
  return (lacking & (lacking - 1)) === 0;
};

/** Whether the word's letters from `from` on stand from `letter` on. */
function standsFrom(units: Uint16Array, limit: number, word: string, from: number, letter: number): boolean {
  if (letter + word.length - from > limit) return false;
  for (let next = from; next < word.length; next++) if (word.charCodeAt(next) !== units[letter + next - from]) return false;
  return true;
}

/**
 * How many letters from `at` on a word covers of which one letter was left out, put in, changed, or changed places with the
 * next; -1 where no such slip explains it or it would reach to `limit`. A word without a slip covers its own length. Figures
 * are no letters: a number that is another is another thing.
 */
export function coverWithSlip(units: Uint16Array, at: number, limit: number, word: string): number {
  let right = 0;
  while (right < word.length && at + right < limit && word.charCodeAt(right) === units[at + right]) right++;
  if (right === word.length) return right;
  const slip = at + right;
  const [typed, meant] = [word.charCodeAt(right), units[slip] ?? 0];
  const [mayTyped, mayMeant] = [!isOfNumber(typed), !isOfNumber(meant)];
  const isSwapped = typed === units[slip + 1] && word.charCodeAt(right + 1) === meant;
  if (mayTyped && mayMeant) {
    if (isSwapped && standsFrom(units, limit, word, right + 2, slip + 2)) return word.length;
    if (standsFrom(units, limit, word, right + 1, slip + 1)) return word.length;
  }
  if (mayMeant && standsFrom(units, limit, word, right, slip + 1)) return word.length + 1;
  return mayTyped && standsFrom(units, limit, word, right + 1, slip) ? word.length - 1 : -1;
}
