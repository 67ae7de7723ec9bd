import type { Cells } from './cells.ts';
import { isDigit } from './units.ts';

/** How a word may stand for what is read: each syllable whole but the last, which may still be typed; or by first letters too. */
export type Spelling = 'whole' | 'initials';

/** What a Han character that is typed may stand for besides itself: the syllables it sounds like. */
export type Sounds = ReadonlyMap<string, ReadonlySet<number>>;

export const NO_SOUNDS: Sounds = new Map();

const NOT_COVERED = -1;

/** Two numbers beside each other are not one. */
const partsNumbers = (cells: Cells, cell: number): boolean =>
  cells.isParted[cell] === 1 && isDigit(cells.units[cell] ?? 0) && isDigit(cells.units[cell - 1] ?? 0);

/** How many of the word's letters from `from` on begin the spelling. */
const sharedLetters = (word: string, from: number, spelling: string): number => {
  let shared = 0;
  while (shared < spelling.length && word.charCodeAt(from + shared) === spelling.charCodeAt(shared)) shared++;
  return shared;
};

/** How many letters can stand for a syllable by its initial: z, but also zh. */
const initialLetters = (word: string, from: number, spelling: string): 0 | 1 | 2 => {
  if (spelling.length === 1 || word.charCodeAt(from) !== spelling.charCodeAt(0)) return 0;
  return spelling.charAt(1) === 'h' && word.charAt(from + 1) === 'h' ? 2 : 1;
};

/**
 * The cell after the last that the word covers when it is laid on the text from cell `at` on, all of the word and no cell from
 * `limit` on; -1 where it cannot be laid there. `from` is how much of the word lies on the cells before.
 */
export function coverFrom(
  cells: Cells,
  at: number,
  limit: number,
  word: string,
  spelling: Spelling,
  sounds: Sounds,
  from = 0,
): number {
  if (from === word.length) return at;
  if (at === limit || (from > 0 && partsNumbers(cells, at))) return NOT_COVERED;
  const syllable = cells.syllables[at] ?? 0;
  if (word.charCodeAt(from) === cells.units[at] || (sounds !== NO_SOUNDS && sounds.get(word.charAt(from))?.has(syllable))) {
    const end = coverFrom(cells, at + 1, limit, word, spelling, sounds, from + 1);
    if (end !== NOT_COVERED) return end;
  }
  return syllable === 0 ? NOT_COVERED : coverSpelled(cells, at, limit, word, spelling, sounds, from);
}

/** The same where the word spells the character at `at`. */
function coverSpelled(
  cells: Cells,
  at: number,
  limit: number,
  word: string,
  spelling: Spelling,
  sounds: Sounds,
  from: number,
): number {
  const spellings = cells.spellings[cells.syllables[at] ?? 0] ?? [];
  for (const spelled of spellings) {
    const shared = sharedLetters(word, from, spelled);
    if (shared > 0 && from + shared === word.length) return at + 1;
    if (shared !== spelled.length) continue;
    const end = coverFrom(cells, at + 1, limit, word, spelling, sounds, from + shared);
    if (end !== NOT_COVERED) return end;
  }
  const most = spelling === 'initials' ? initialLetters(word, from, spellings[0] ?? '') : 0;
  for (let letters = most; letters > 0; letters--) {
    const end = coverFrom(cells, at + 1, limit, word, spelling, sounds, from + letters);
    if (end !== NOT_COVERED) return end;
  }
  return NOT_COVERED;
}
