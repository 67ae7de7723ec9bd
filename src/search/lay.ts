import { coverFrom, NO_SOUNDS, type Sounds } from './cover.ts';
import { coverWithSlip, maskOf, mayHoldBut } from './letters.ts';
import { costOf, type Manner } from './nearness.ts';
import type { TextIndex } from './text-index.ts';
import { isDigit, isHan, isLetter, isWithinNumber, isWithinWord } from './units.ts';

/** A word laid on a text: the cells it covers, and how far from what one would best find; the smaller the better. */
export interface Laid {
  readonly text: number;
  readonly from: number;
  readonly to: number;
  readonly cost: number;
}

/** By text the best place of a word. */
export type Places = Map<number, Laid>;

/** Below this many letters a word is too short to be sure that one of them is a slip. */
const LEAST_LETTERS_FOR_SLIP = 4;

const keep = (places: Places, laid: Laid): void => {
  const known = places.get(laid.text);
  if (!known || laid.cost < known.cost) places.set(laid.text, laid);
};

const NOWHERE = new Uint32Array();

/** What is said is long: there the beginnings of a few words prove nothing. Names are short. */
const LEAST_UNITS = {
  name: { whole: 1, initials: 2, within: 3 },
  said: { whole: 2, initials: 3, within: 3 },
} as const;

/** Whether a number at the end of a word must be all of the number it lies on, or may still be being typed. */
type Numbers = 'whole' | 'begun';

/** How the word can be laid from a cell on, and up to where: by whole syllables, else by first letters where those count. */
function layAt(
  index: TextIndex,
  at: number,
  word: string,
  sounds: Sounds,
  allowsInitials: boolean,
  numbers: Numbers,
  places: Places,
): void {
  const { cells } = index;
  const text = cells.texts[at] ?? 0;
  const limit = cells.firstCells[text + 1] ?? 0;
  let manner: Manner = sounds === NO_SOUNDS ? 'whole' : 'sound';
  let to = coverFrom(cells, at, limit, word, 'whole', sounds);
  if (to < 0 && allowsInitials) {
    manner = 'initials';
    to = coverFrom(cells, at, limit, word, 'initials', sounds);
  }
  if (to < 0 || (numbers === 'whole' && isWithinNumber(cells, to))) return;
  keep(places, { text, from: at, to, cost: costOf(index, text, at, to, manner) });
}

/** Lays the word from each of the cells on that it fits; a number never from the middle of another. */
function layFrom(
  index: TextIndex,
  candidates: Uint32Array,
  word: string,
  sounds: Sounds,
  numbers: Numbers,
  places: Places,
): void {
  const { cells, firstSaidCell } = index;
  const length = isHan(word.charCodeAt(0)) ? Number.POSITIVE_INFINITY : word.length;
  for (const at of candidates) {
    const least = at < firstSaidCell ? LEAST_UNITS.name : LEAST_UNITS.said;
    if (length < least.whole || (length < least.within && isWithinWord(cells, at)) || isWithinNumber(cells, at)) continue;
    const allowsInitials = sounds === NO_SOUNDS && cells.syllables[at] !== 0 && word.length >= least.initials;
    layAt(index, at, word, sounds, allowsInitials, numbers, places);
  }
}

/** Where the word stands as it was typed. Who types 1 means no 12, unless there is nothing else that begins so. */
export function layAsTyped(index: TextIndex, word: string): Places {
  const places: Places = new Map();
  const candidates = index.cells.postings.get(word.charCodeAt(0)) ?? NOWHERE;
  layFrom(index, candidates, word, NO_SOUNDS, 'whole', places);
  if (places.size === 0 && isDigit(word.charCodeAt(word.length - 1)))
    layFrom(index, candidates, word, NO_SOUNDS, 'begun', places);
  return places;
}

/** Where the word stands when Han characters stand for what sounds alike. */
function layBySound(index: TextIndex, word: string, places: Places): void {
  const { cells, reader } = index;
  if (!reader) return;
  const characters = [...new Set(word)].filter((character) => isHan(character.charCodeAt(0)));
  const sounds: Sounds = new Map(
    characters.map((character) => [
      character,
      new Set(reader.readingsOfCharacter(character).flatMap((reading) => cells.syllableNumbers.get(reading) ?? [])),
    ]),
  );
  const first = sounds.get(word.charAt(0));
  if (sounds.size === 0) return;
  const keys = first ? [...first].map((syllable) => cells.spellings[syllable]?.[0]?.charCodeAt(0) ?? 0) : [word.charCodeAt(0)];
  for (const key of new Set(keys)) layFrom(index, cells.postings.get(key) ?? NOWHERE, word, sounds, 'whole', places);
}

/** Lays the word from a cell on that begins a word, one of its letters being wrong; its numbers are right and whole. */
function layWithSlipAt(index: TextIndex, at: number, word: string, places: Places): void {
  const { cells, letters } = index;
  if (isWithinWord(cells, at)) return;
  const text = cells.texts[at] ?? 0;
  const limit = letters.firstLetters[cells.firstCells[text + 1] ?? 0] ?? 0;
  const first = letters.firstLetters[at] ?? 0;
  const covered = coverWithSlip(letters.units, first, limit, word);
  if (covered < 0) return;
  let to = at + 1;
  while ((letters.firstLetters[to] ?? limit) < first + covered) to++;
  if (isWithinNumber(cells, to)) return;
  keep(places, { text, from: at, to, cost: costOf(index, text, at, to, 'slip') });
}

/** Where the word stands but for one letter; in what is said, which is long, the first letter must be right. */
function layWithSlip(index: TextIndex, word: string, places: Places): void {
  const { cells, letters, firstSaidCell, reader } = index;
  const characters = [...word];
  if (characters.filter((character) => isLetter(character.charCodeAt(0))).length < LEAST_LETTERS_FOR_SLIP) return;
  const spelled = characters.map((character) => reader?.readingsOfCharacter(character)[0] ?? character).join('');
  const mask = maskOf(spelled);
  const firstSaidText = cells.texts[firstSaidCell] ?? letters.masks.length;
  for (let text = 0; text < firstSaidText; text++) {
    if (!mayHoldBut(letters.masks[text] ?? 0, mask)) continue;
    const limit = cells.firstCells[text + 1] ?? 0;
    for (let at = cells.firstCells[text] ?? 0; at < limit; at++) layWithSlipAt(index, at, spelled, places);
  }
  for (const at of cells.postings.get(spelled.charCodeAt(0)) ?? NOWHERE)
    if (at >= firstSaidCell) layWithSlipAt(index, at, spelled, places);
}

/** Where the word stands, or something that sounds like it or is typed almost so. */
export function layForgiving(index: TextIndex, word: string): Places {
  const places = layAsTyped(index, word);
  layBySound(index, word, places);
  layWithSlip(index, word, places);
  return places;
}
