import type { Reader } from '#plan/pronunciations.ts';
import { fold } from './fold.ts';

/**
 * All texts that are searched, folded, one after the other. A cell is a unit of a folded text; arrays are by cell unless they
 * say otherwise.
 */
export interface Cells {
  /** The UTF-16 unit. */
  readonly units: Uint16Array;
  /** How a Han character is read, as a number into `spellings`; 0 for everything else. */
  readonly syllables: Uint16Array;
  /** The stretch of the text as it is shown. */
  readonly starts: Uint16Array;
  readonly ends: Uint16Array;
  /** 1 where something that parts words stands before the cell. */
  readonly isParted: Uint8Array;
  /** The text, as a number. */
  readonly texts: Uint32Array;
  /** By text: its first cell; at last, after all texts, the number of cells. */
  readonly firstCells: Uint32Array;
  /** By syllable: how it may be typed. */
  readonly spellings: readonly (readonly string[])[];
  /** By reading: its number. */
  readonly syllableNumbers: ReadonlyMap<string, number>;
  /** By unit, and for Han characters also by the first letter of their reading: the cells, in order. */
  readonly postings: ReadonlyMap<number, Uint32Array>;
}

/** How a reading may be typed: what is written ü is typed v or u. */
const spellingsOf = (reading: string): readonly string[] =>
  reading.includes('v') ? [reading, reading.replace('v', 'u')] : [reading];

const postingsOf = (
  units: readonly number[],
  syllables: readonly number[],
  spellings: readonly (readonly string[])[],
): ReadonlyMap<number, Uint32Array> => {
  const lists = new Map<number, number[]>();
  const post = (key: number, cell: number): void => {
    const list = lists.get(key);
    if (list) list.push(cell);
    else lists.set(key, [cell]);
  };
  for (const [cell, unit] of units.entries()) {
    post(unit, cell);
    const initial = spellings[syllables[cell] ?? 0]?.[0]?.charCodeAt(0);
    if (initial !== undefined) post(initial, cell);
  }
  return new Map([...lists].map(([key, cells]) => [key, Uint32Array.from(cells)]));
};

/** Folds the texts and has them read aloud; without a reader no Han character has a syllable. */
export function cellsOf(texts: readonly string[], reader: Reader | null): Cells {
  const numbers = new Map<string, number>();
  const spellings: (readonly string[])[] = [[]];
  const numberOf = (reading: string | null | undefined): number => {
    if (!reading) return 0;
    const known = numbers.get(reading);
    if (known !== undefined) return known;
    numbers.set(reading, spellings.length);
    return spellings.push(spellingsOf(reading)) - 1;
  };
  const units: number[] = [];
  const syllables: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const partings: number[] = [];
  const textNumbers: number[] = [];
  const firstCells = new Uint32Array(texts.length + 1);
  for (const [number, text] of texts.entries()) {
    const readings = reader?.readingsOf(text);
    fold(text, (unit, start, end, isParted) => {
      units.push(unit);
      syllables.push(numberOf(readings?.[start]));
      starts.push(start);
      ends.push(end);
      partings.push(isParted ? 1 : 0);
      textNumbers.push(number);
    });
    firstCells[number + 1] = units.length;
  }
  return {
    units: Uint16Array.from(units),
    syllables: Uint16Array.from(syllables),
    starts: Uint16Array.from(starts),
    ends: Uint16Array.from(ends),
    isParted: Uint8Array.from(partings),
    texts: Uint32Array.from(textNumbers),
    firstCells,
    spellings,
    syllableNumbers: numbers,
    postings: postingsOf(units, syllables, spellings),
  };
}
