import type { Language, Plan } from '#plan/plan.ts';
import { type Pronunciations, readerOf } from '#plan/pronunciations.ts';
import { type Entry, entriesOf, textsOf } from './entries.ts';
import { type TextIndex, textIndexOf } from './text-index.ts';

/** A plan made ready to be searched. */
export interface SearchIndex extends TextIndex {
  readonly entries: readonly Entry[];
  /** By language and entry: the first entry that says the same words in the same line; its own for things. */
  readonly sameWords: Readonly<Record<Language, Uint32Array>>;
}

/** By entry the first whose words in that language stand in the same line and are the same. */
function sameWordsIn(entries: readonly Entry[], language: Language): Uint32Array {
  const firsts = new Map<string, number>();
  return Uint32Array.from(entries, (entry, number) => {
    if (entry.type === 'thing') return number;
    const words = `${entry.statement.locator.line} ${entry.statement.topic} ${entry.statement.text[language]}`;
    const first = firsts.get(words) ?? number;
    firsts.set(words, first);
    return first;
  });
}

/** Makes a plan ready: some 20 ms for a thousand entries; a look-up is then `find`. */
export function indexOf(plan: Pick<Plan, 'things' | 'statements'>, pronunciations: Pronunciations | null): SearchIndex {
  const entries = entriesOf(plan);
  const byEntry = entries.map(textsOf);
  const entryOfThing = new Map(entries.map(({ type, id }, entry) => [`${type} ${id}`, entry]));
  const contextEntries = Uint32Array.from(entries.map(({ thing }) => entryOfThing.get(`thing ${thing.id}`) ?? 0));
  const named = byEntry.slice(0, plan.things.length).reduce((sum, own) => sum + own.length, 0);
  return {
    ...textIndexOf(byEntry, contextEntries, named, pronunciations && readerOf(pronunciations)),
    entries,
    sameWords: { zh: sameWordsIn(entries, 'zh'), en: sameWordsIn(entries, 'en') },
  };
}
