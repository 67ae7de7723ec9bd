import type { Plan } from '#plan/plan.ts';
import { type Pronunciations, type Reader, readerOf } from '#plan/pronunciations.ts';
import { type Cells, cellsOf } from './cells.ts';
import { type Entry, type EntryText, entriesOf, textsOf } from './entries.ts';
import { countUnits } from './fold.ts';
import { type Letters, lettersOf } from './letters.ts';

/** A plan made ready to be searched. */
export interface SearchIndex {
  readonly entries: readonly Entry[];
  /** The texts of all entries, one entry's after the other's. */
  readonly texts: readonly EntryText[];
  /** By text: its entry. */
  readonly entryOfText: Uint32Array;
  /** By entry: its first text; at last, after all entries, the number of texts. */
  readonly firstTexts: Uint32Array;
  /** By entry: the entry of the thing it is about; its own for things. */
  readonly thingEntries: Uint32Array;
  /** By text: the cell after the short name. */
  readonly shortEnds: Uint32Array;
  /** From this cell on everything is said, before it everything is a name. */
  readonly firstSaidCell: number;
  readonly cells: Cells;
  readonly letters: Letters;
  /** null until it is known how names are read: then only Han characters and English are found. */
  readonly reader: Reader | null;
}

/** Makes a plan ready: some 20 ms for a thousand entries; a look-up is then `find`. */
export function indexOf(plan: Pick<Plan, 'things' | 'statements'>, pronunciations: Pronunciations | null): SearchIndex {
  const entries = entriesOf(plan);
  const byEntry = entries.map(textsOf);
  const texts = byEntry.flat();
  const firstTexts = new Uint32Array(entries.length + 1);
  for (const [entry, own] of byEntry.entries()) firstTexts[entry + 1] = (firstTexts[entry] ?? 0) + own.length;
  const reader = pronunciations && readerOf(pronunciations);
  const cells = cellsOf(
    texts.map(({ text }) => text),
    reader,
  );
  const entryOfThing = new Map(entries.map(({ type, id }, entry) => [`${type} ${id}`, entry]));
  const firstSaid = texts.findIndex(({ role }) => role === 'said');
  return {
    entries,
    texts,
    entryOfText: Uint32Array.from(byEntry.flatMap((own, entry) => own.map(() => entry))),
    firstTexts,
    thingEntries: Uint32Array.from(entries.map(({ thing }) => entryOfThing.get(`thing ${thing.id}`) ?? 0)),
    shortEnds: Uint32Array.from(texts.map(({ short }, text) => (cells.firstCells[text] ?? 0) + countUnits(short))),
    firstSaidCell: firstSaid < 0 ? cells.units.length : (cells.firstCells[firstSaid] ?? 0),
    cells,
    letters: lettersOf(cells),
    reader,
  };
}
