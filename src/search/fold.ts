import { isDigit, isLetter } from './units.ts';

/**
 * Takes a unit of a folded text: a lower-case letter, digit, Han character, the point within a number or %, as UTF-16; the stretch
 * of the text from which it came; and whether something that parts words was left out right before it, never before the first.
 */
export type TakeUnit = (unit: number, start: number, end: number, isParted: boolean) => void;

/** Of what is typed so many characters count. */
export const LONGEST_TYPED = 200;
/** Normalising may shorten what was typed, never so much. */
const LONGEST_LOOKED_AT = 10 * LONGEST_TYPED;
const BITS_OF_CASE = 0x20;
const PER_CENT = '%';

const isCommonHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;
const isCapitalLetter = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;

/** The unit a letter, digit or Han character folds to, which most are; 0 for what has to be looked at more closely. */
const plainUnit = (unit: number): number => {
  if (isLetter(unit) || isDigit(unit) || isCommonHan(unit)) return unit;
  return isCapitalLetter(unit) ? unit + BITS_OF_CASE : 0;
};

/** The letters, digits and % of a character without case and accents; none of punctuation. */
const plainOf = (character: string): string =>
  character
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}%]/gu, '');

/** A point between digits belongs to the number; a comma there and an apostrophe anywhere part nothing. null for all else. */
const withinWord = (text: string, at: number): string | null => {
  const unit = text.charAt(at);
  if (unit === "'" || unit === '’') return '';
  if (unit !== '.' && unit !== ',') return null;
  const isBetweenDigits = isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
  if (!isBetweenDigits) return null;
  return unit === '.' ? '.' : '';
};

/** Folds a text: gives what is left of it when case, accents and punctuation are ignored, unit by unit. */
export function fold(text: string, take: TakeUnit): void {
  let parts = false;
  let isFirst = true;
  for (let at = 0, end = 0; at < text.length; at = end) {
    const plain = plainUnit(text.charCodeAt(at));
    if (plain !== 0) {
      end = at + 1;
      take(plain, at, end, parts && !isFirst);
      parts = false;
      isFirst = false;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const kept = withinWord(text, at);
    const folded = kept ?? plainOf(character);
    end = at + character.length;
    for (let unit = 0; unit < folded.length; unit++) {
      // The sign belongs to its number, whether or not a blank stands between them.
      take(folded.charCodeAt(unit), at, end, parts && !isFirst && unit === 0 && folded !== PER_CENT);
      isFirst = false;
    }
    parts = folded === '' && (parts || kept === null);
  }
}

/** How many units a text folds to. */
export function countUnits(text: string): number {
  let count = 0;
  fold(text, () => count++);
  return count;
}

/**
 * The words of what was typed, folded: compatible forms made one (NFKC), control characters dropped, cut after 200 characters.
 * None where nothing but blanks and punctuation was typed.
 */
export function wordsOf(typed: string): readonly string[] {
  const clean = typed
    .slice(0, LONGEST_LOOKED_AT)
    .normalize('NFKC')
    .replaceAll(/[\t\n\r]/g, ' ')
    .replaceAll(/\p{C}/gu, '');
  const words: string[] = [];
  fold([...clean].slice(0, LONGEST_TYPED).join(''), (unit, _start, _end, isParted) => {
    if (isParted || words.length === 0) words.push('');
    words.push((words.pop() ?? '') + String.fromCharCode(unit));
  });
  return words;
}
