import type { Figure } from '#plan/figure.ts';
import type { Indicator } from '#plan/indicator.ts';
import type { Bilingual, Language, Thing } from '#plan/plan.ts';
import { type Pronunciations, readerOf } from '#plan/pronunciations.ts';
import type { Sums } from '#plan/relation.ts';
import type { EntryText } from './entries.ts';
import { type TextIndex, textIndexOf } from './text-index.ts';

/** A figure of the plan and the words by which it is found. */
export interface FigureEntry {
  readonly figure: Figure;
  /** The number as it is read, with its unit. */
  readonly value: Bilingual;
  /** What the tables call what it measures, where that is not its own name. */
  readonly otherNames: readonly Bilingual[];
  /** Names of what it is about: found beside other words, never alone. */
  readonly about: readonly Bilingual[];
}

/** The texts of a figure in the order in which they stand in the index, before all others; `plain` is the number as it is typed. */
export const FIGURE_TEXTS = { measure: { zh: 0, en: 1 }, value: { zh: 2, en: 3 }, plain: { zh: 4, en: 5 } } as const;

/** The figures of a plan made ready to be searched. */
export interface FigureIndex extends TextIndex {
  /** The figures come before what is only around them. */
  readonly figures: readonly FigureEntry[];
}

/** What a row of a table measures itself; how much that grows is another measure. */
const figuresIn = ({ cells }: Indicator): readonly (string | null)[] =>
  cells.type === 'looking-back' ? [cells.base, cells.target, cells.actual] : [cells.base, cells.target];

const NOUGHTS_AT_END = /(\d)(?:\.0+|(\.\d*?[1-9])0+)(?![\d.])/g;
/** A number as somebody types it: 150 billion for 150.0 billion. */
const plainOf = ({ zh, en }: Bilingual): Bilingual => ({
  zh: zh.replace(NOUGHTS_AT_END, '$1$2'),
  en: en.replace(NOUGHTS_AT_END, '$1$2'),
});

const NO_WORDS: Bilingual = { zh: '', en: '' };

/** A number that is in the name of what it is about is that name's, and is found by it. */
const isOfItsName = ({ figure: { stated }, about }: FigureEntry): boolean =>
  stated.type === 'name' && about.some(({ zh, en }) => zh.includes(stated.name) || en.includes(stated.name));

/** The figures of a plan with the words by which they are found, but for those in a name of a thing; `readIn` is its number as it is read in a language. */
export function figureEntriesOf(
  { figures, indicators }: Pick<Sums, 'figures' | 'indicators'>,
  thingOf: (id: string) => Thing | undefined,
  readIn: (figure: Figure, language: Language) => string,
): readonly FigureEntry[] {
  const rows = new Map<string, Bilingual[]>();
  for (const indicator of indicators)
    for (const id of figuresIn(indicator)) if (id !== null) rows.set(id, [...(rows.get(id) ?? []), indicator.name]);
  const entries = figures.map(
    (figure): FigureEntry => ({
      figure,
      value: { zh: readIn(figure, 'zh'), en: readIn(figure, 'en') },
      otherNames: (rows.get(figure.id) ?? []).filter(({ zh, en }) => zh !== figure.measure.zh || en !== figure.measure.en),
      about: figure.about.flatMap((id) => thingOf(id)?.name ?? []),
    }),
  );
  return entries.filter((entry) => !isOfItsName(entry));
}

const bothOf = ({ zh, en }: Bilingual): readonly EntryText[] => [
  { role: 'name', text: zh, language: 'zh', short: zh },
  { role: 'name', text: en, language: 'en', short: en },
];

/** An abbreviation in brackets, behind what it stands for and before the rest of the words. */
const ABBREVIATED = /^(.+?)\s*[（(]([A-Z]{2,})[）)](.*)$/u;

/** Words with what they abbreviate alone, and with the abbreviation alone, as either is typed; none where they abbreviate nothing. */
const eitherWay = ({ role, text, language }: EntryText): readonly EntryText[] => {
  const [, whole, abbreviation, rest = ''] = ABBREVIATED.exec(text) ?? [];
  if (whole === undefined || abbreviation === undefined) return [];
  return [whole, abbreviation].map((words) => ({ role, text: `${words}${rest}`, language, short: `${words}${rest}` }));
};

/** Of whom and of which years a figure is. */
const contextOf = ({ figure: { period }, about }: FigureEntry): readonly EntryText[] => {
  const years = period === null ? [] : [...new Set([period.from, period.to])].map(String);
  return [...about.flatMap(bothOf), ...years.map((text): EntryText => ({ role: 'name', text, language: null, short: text }))];
};

/**
 * Makes figures ready; a look-up is then `findFigures`. Short words and first letters of a few prove as little in what is measured
 * as in running text.
 */
export function figureIndexOf(figures: readonly FigureEntry[], pronunciations: Pronunciations | null): FigureIndex {
  const contexts = new Map<string, { readonly number: number; readonly texts: readonly EntryText[] }>();
  const contextEntries = figures.map((entry) => {
    const texts = contextOf(entry);
    const key = texts.map(({ text }) => text).join('\n');
    const known = contexts.get(key) ?? { number: figures.length + contexts.size, texts };
    contexts.set(key, known);
    return known.number;
  });
  // By a year everything would be found that is to be done by then.
  const own = figures.map(({ figure: { measure, stated }, value, otherNames }) => [
    ...[measure, ...(stated.type === 'year' ? [NO_WORDS, NO_WORDS] : [value, plainOf(value)]), ...otherNames].flatMap(bothOf),
    ...bothOf(measure).flatMap(eitherWay),
  ]);
  const around = [...contexts.values()];
  return {
    ...textIndexOf(
      [...own, ...around.map(({ texts }) => texts)],
      Uint32Array.from([...contextEntries, ...around.map(({ number }) => number)]),
      0,
      pronunciations && readerOf(pronunciations),
    ),
    figures,
  };
}
