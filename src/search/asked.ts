/** What a question is put together of, beside what it asks for; words of a language, not of a plan. */
const ASKING_HAN =
  /什么时候|什么|多少|是?哪[些里个儿几天年]?|[有是]?几[个家所条处座年]|如何|怎么样?|怎样|为何|是否|有没有|是不是|能不能|会不会|请问|的|吗|呢/;
const ASKING_ENGLISH: ReadonlySet<string> = new Set(
  'a an and any are at be been by can do does for from has have how in is it its many much of on or shall that the their there to what when where which who whose will with'.split(
    ' ',
  ),
);

/** A piece of what was typed that may answer by itself. */
export interface Term {
  readonly text: string;
  /**
   * Two Han characters beside each other; a number as it stands; or a word of letters without its ending, which may still be being
   * typed.
   */
  readonly type: 'pair' | 'number' | 'stem' | 'begun';
}

/** A single letter tells nothing. */
const LEAST_LETTERS = 2;
const RUNS = /\p{Script=Han}+|\d[\d.]*|[^\p{Script=Han}\d]+/gu;
const HAN = /\p{Script=Han}/u;
const DIGIT = /^\d/;
/** Endings of English words, the longest first, and the least that must be left of a word without them. */
const ENDING = /(?<=..[^s])(?:ies|ing|ed|es|s)$/;

const pairsIn = (run: string): readonly Term[] =>
  Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => ({ text: run.slice(at, at + 2), type: 'pair' }));

const termsOf = (run: string, isLast: boolean): readonly Term[] => {
  if (HAN.test(run)) return run.split(ASKING_HAN).flatMap(pairsIn);
  if (DIGIT.test(run)) return [{ text: run, type: 'number' }];
  if (ASKING_ENGLISH.has(run) || run.length < LEAST_LETTERS) return [];
  return [isLast ? { text: run, type: 'begun' } : { text: run.replace(ENDING, ''), type: 'stem' }];
};

/**
 * The pieces of a question's folded words: of Han characters every two beside each other, of letters the words without endings,
 * and numbers; without what only asks. Each once.
 */
export function termsIn(words: readonly string[]): readonly Term[] {
  const runs = words.flatMap((word) => word.match(RUNS) ?? []);
  const terms = runs.flatMap((run, at) => termsOf(run, at === runs.length - 1));
  return [...new Map(terms.map((term) => [term.text, term])).values()];
}
