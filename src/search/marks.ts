import { type Range, within } from './ranges.ts';

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

/** The parts of a text that are seen: around the first mark, and around each further one that does not lie in them. */
function windowsOf(text: string, ranges: readonly Range[]): readonly Range[] {
  const width = /\p{Script=Han}/u.test(text) ? 1 : LETTERS_FOR_HAN;
  const windows: [number, number][] = [];
  for (const [from, to] of ranges.length === 0 ? [[0, 0] as const] : ranges) {
    const last = windows.at(-1);
    const least = from - HAN_BEFORE * width;
    const start = least <= 0 ? 0 : Math.min(from, nextBreak(text, least));
    const wanted = to + (last ? HAN_BEFORE : HAN_AFTER) * width;
    const end = wanted >= text.length ? text.length : nextBreak(text, wanted);
    if (last && to <= last[1]) continue;
    if (last && start <= last[1]) last[1] = end;
    else windows.push([start, end]);
  }
  return windows;
}

/** A text cut around its marks, which are all seen whole, as pieces; where it was cut stands an ellipsis. */
export function snippetOf(text: string, ranges: readonly Range[]): readonly Piece[] {
  const cut: Piece = { text: CUT, isMarked: false };
  const windows = windowsOf(text, ranges);
  const pieces = windows.flatMap(([from, to]) => [
    ...(from > 0 ? [cut] : []),
    ...piecesOf(text.slice(from, to), within(ranges, from, to)),
  ]);
  return (windows.at(-1)?.[1] ?? 0) < text.length ? [...pieces, cut] : pieces;
}
