import type { Reader } from '#plan/pronunciations.ts';
import { type Cells, cellsOf } from './cells.ts';
import type { EntryText } from './entries.ts';
import { countUnits } from './fold.ts';
import { type Letters, lettersOf } from './letters.ts';

/** The texts of some entries made ready to be searched. */
export interface TextIndex {
  /** The texts of all entries, one entry's after the other's. */
  readonly texts: readonly EntryText[];
  /** By text: its entry. */
  readonly entryOfText: Uint32Array;
  /** By entry: its first text; at last, after all entries, the number of texts. */
  readonly firstTexts: Uint32Array;
  /** By entry: the entry in whose texts a word may lie as well as in its own; itself where there is none. */
  readonly contextEntries: Uint32Array;
  /** By text: the cell after the short name. */
  readonly shortEnds: Uint32Array;
  /** From this cell on everything is running text, where short words prove nothing; before it everything is a name. */
  readonly firstSaidCell: number;
  readonly cells: Cells;
  readonly letters: Letters;
  /** null until it is known how names are read: then only Han characters and English are found. */
  readonly reader: Reader | null;
}

/**
 * Makes texts ready. `byEntry` are the texts of each entry, `contextEntries` the entry in whose texts its words may lie as well,
 * `firstSaid` the first of all texts that is running text.
 */
export function textIndexOf(
  byEntry: readonly (readonly EntryText[])[],
  contextEntries: Uint32Array,
  firstSaid: number,
  reader: Reader | null,
): TextIndex {
  const texts = byEntry.flat();
  const firstTexts = new Uint32Array(byEntry.length + 1);
  for (const [entry, own] of byEntry.entries()) firstTexts[entry + 1] = (firstTexts[entry] ?? 0) + own.length;
  const cells = cellsOf(
    texts.map(({ text }) => text),
    reader,
  );
  return {
    texts,
    entryOfText: Uint32Array.from(byEntry.flatMap((own, entry) => own.map(() => entry))),
    firstTexts,
    contextEntries,
    shortEnds: Uint32Array.from(texts.map(({ short }, text) => (cells.firstCells[text] ?? 0) + countUnits(short))),
    firstSaidCell: cells.firstCells[firstSaid] ?? cells.units.length,
    cells,
    letters: lettersOf(cells),
    reader,
  };
}
