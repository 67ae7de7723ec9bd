import type { Cells } from './cells.ts';

const POINT = 0x2e;

/** Whether a UTF-16 unit is of the Han script or one like it, whose words are not parted by blanks. */
export const isHan = (unit: number): boolean => unit >= 0x2e80;

/** Whether a folded unit is a letter from a to z. */
export const isLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/** Whether a unit is a digit from 0 to 9. */
export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Whether a unit can belong to a number: folding keeps a point only where one parts its decimals. */
export const isOfNumber = (unit: number): boolean => isDigit(unit) || unit === POINT;

/** Whether a cell stands in the middle of a number, decimals included. */
export const isWithinNumber = ({ units, isParted, texts }: Cells, cell: number): boolean =>
  cell > 0 &&
  isParted[cell] === 0 &&
  texts[cell - 1] === texts[cell] &&
  isOfNumber(units[cell - 1] ?? 0) &&
  isOfNumber(units[cell] ?? 0);

/** Whether a cell stands in the middle of a word of letters or of a number. */
export const isWithinWord = ({ units, isParted, texts }: Cells, cell: number): boolean => {
  if (cell === 0 || isParted[cell] === 1 || texts[cell - 1] !== texts[cell]) return false;
  const [before, unit] = [units[cell - 1] ?? 0, units[cell] ?? 0];
  return !isHan(before) && !isHan(unit) && isDigit(before) === isDigit(unit);
};
