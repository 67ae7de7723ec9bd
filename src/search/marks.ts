import type { Range } from './ranges.ts';

/** A part of a text, and whether it answers to what was typed. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** How much of a text is seen before its first mark and after it: in characters of the Han script, and of letters about twice as many. */
const HAN_BEFORE = 14;
const HAN_AFTER = 44;
const LETTERS_FOR_HAN = 2;
const CUT = '…';

/** A text as pieces, every other of them marked; empty ones are left out. */
export function piecesOf(text: string, ranges: readonly Range[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [from, to] of ranges) {
    pieces.push({ text: text.slice(at, from), isMarked: false }, { text: text.slice(from, to), isMarked: true });
    at = to;
  }
  return [...pieces, { text: text.slice(at), isMarked: false }].filter((piece) => piece.text !== '');
}

const isWithinWord = (text: string, at: number): boolean =>
  /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1)) && !/\p{Script=Han}/u.test(text.slice(at - 1, at + 1));

/** Where a text may begin at `at` or later without breaking a word of letters, or half a character. */
const nextBreak = (text: string, at: number): number => {
  let cut = at;
  while (cut < text.length && (isWithinWord(text, cut) || /^[\uDC00-\uDFFF]/.test(text.slice(cut)))) cut++;
  return cut;
};

/** A text cut around its first mark, as pieces; where it was cut stands an ellipsis. */
export function snippetOf(text: string, ranges: readonly Range[]): readonly Piece[] {
  const width = /\p{Script=Han}/u.test(text) ? 1 : LETTERS_FOR_HAN;
  const [first, end] = ranges[0] ?? [0, 0];
  const before = first <= HAN_BEFORE * width ? 0 : Math.min(first, nextBreak(text, first - HAN_BEFORE * width));
  const wanted = end + HAN_AFTER * width;
  const after = wanted >= text.length ? text.length : nextBreak(text, wanted);
  const seen = ranges.filter(([from]) => from < after).map(([from, to]): Range => [from - before, Math.min(to, after) - before]);
  const plain = (cut: string): Piece => ({ text: cut, isMarked: false });
  return [
    ...(before > 0 ? [plain(CUT)] : []),
    ...piecesOf(text.slice(before, after), seen),
    ...(after < text.length ? [plain(CUT)] : []),
  ];
}
