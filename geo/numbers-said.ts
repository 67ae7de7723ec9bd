import type { Language } from '#plan/plan.ts';

/** A number in a text: what it comes to, the decimals it is written with, and where it stands in UTF-16 units. */
export interface NumberSaid {
  readonly written: string;
  readonly value: number;
  readonly decimals: number;
  /** What the value may be multiplied by to come out in base units, by the word that follows or that later numbers share; null for none. */
  readonly scales: readonly (number | null)[];
  readonly from: number;
  readonly to: number;
}

const SQUARE_METRES_PER_HECTARE = 10_000;

/** Words behind a number that say how much one of it is. */
const SCALES: Readonly<Record<Language, readonly (readonly [RegExp, number])[]>> = {
  zh: [
    [/^\s?公里\/平方公里/, 1e-3],
    [/^\s?公顷/, SQUARE_METRES_PER_HECTARE],
    [/^\s?亿/, 1e8],
    [/^\s?万/, 1e4],
    [/^\s?平方公里/, 1e6],
    [/^\s?公里/, 1e3],
    [/^\s?(%|个百分点)/, 0.01],
  ],
  en: [
    [/^ km\/km²/, 1e-3],
    [/^ (ha|hectares?)\b/, SQUARE_METRES_PER_HECTARE],
    [/^ billion\b/, 1e9],
    [/^ million\b/, 1e6],
    [/^ km²/, 1e6],
    [/^ km\b/, 1e3],
    [/^( ?%| percentage points?| per cent)/, 0.01],
  ],
};

const NUMBER: Readonly<Record<Language, RegExp>> = {
  zh: /(?<![A-Za-z\d.])\d[\d,]*(?:\.\d+)?/g,
  en: /(?<![\p{L}\d.])\d[\d,]*(?:\.\d+)?(?![\p{L}\d]|[.,]\d)/gu,
};
const YEAR = /^(?:19|20)\d\d$/;

/** Before a number that states nothing: of a box, a chapter, a line or a school, how many people a rate is for, a quoted word. */
const BEFORE_NONE: Readonly<Record<Language, RegExp>> = {
  zh: /(?:专栏(?:\d+[至、])?|第|每|[“「])$/,
  en: /(?:[Bb]ox(?:es)? (?:\d+ (?:to|and) )?|[Cc]hapters? (?:\d+(?:, | to | and ))*|[Ss]ection |[Ll]ine |No\. |\bper |["“])$/,
};
/** Behind one: months and days. */
const AFTER_NONE: Readonly<Record<Language, RegExp>> = {
  zh: /^[月日]/,
  en: /^ (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/,
};
/** Only words of mere magnitude are shared. */
const MAGNITUDES: ReadonlySet<number> = new Set([1e4, 1e6, 1e8, 1e9]);
/** Between numbers that share the word behind the last: 86 to 120 billion. */
const JOINING = /^(?:, and|,|、| to| and| or|—|–|-|由|到|至)\s?$/;

const scaleAfter = (after: string, language: Language): number | null =>
  SCALES[language].find(([pattern]) => pattern.test(after))?.[1] ?? null;

/**
 * The numbers of a text that state something; years, days, and numbers of boxes, chapters and the like, state nothing. What looks
 * like a year and has a word of scale behind it is a number.
 */
export function numbersIn(text: string, language: Language): readonly NumberSaid[] {
  const found: NumberSaid[] = [];
  let next: NumberSaid | null = null;
  for (const match of [...text.matchAll(NUMBER[language])].reverse()) {
    const written = match[0].replace(/,$/, '');
    const [from, to] = [match.index, match.index + written.length];
    const [before, after] = [text.slice(0, from), text.slice(to)];
    const own = scaleAfter(after, language);
    const isYear = YEAR.test(written) && own === null;
    if (isYear || BEFORE_NONE[language].test(before) || AFTER_NONE[language].test(after)) continue;
    const shared: readonly (number | null)[] =
      next && JOINING.test(text.slice(to, next.from))
        ? next.scales.filter((scale) => scale !== null && MAGNITUDES.has(scale))
        : [];
    next = {
      written,
      value: Number(written.replaceAll(',', '')),
      decimals: written.split('.')[1]?.length ?? 0,
      scales: own === null ? [...shared, null] : [own],
      from,
      to,
    };
    found.unshift(next);
  }
  return found;
}
