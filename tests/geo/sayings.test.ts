import { expect, test } from 'vitest';
import type { Language } from '#plan/plan.ts';
import { VERDICTS, type Verdict } from '#plan/relation.ts';
import { realPlan } from './real-plan.ts';

const { relations } = realPlan.facts;

interface Saying {
  readonly id: string;
  readonly verdict: Verdict;
  readonly language: Language;
  readonly text: string;
}

/** Every sentence to say of a relation, by its id, verdict and language. */
const sayings = relations.flatMap(({ id, says }) =>
  VERDICTS.flatMap((verdict) =>
    (['zh', 'en'] as const).flatMap((language): readonly Saying[] => {
      const text = says[verdict]?.[language];
      return text === undefined ? [] : [{ id, verdict, language, text }];
    }),
  ),
);

/** What has digits and is no number of a figure: what stands in brackets, years, places in the plan, a pollutant. */
const NO_NUMBERS = /\{[^}]*\}|\b(19|20)\d\d\b|(?<!\d)(19|20)\d\d(?=年)|专栏\d+|[Bb]ox \d+|[Cc]hapter \d+|PM2\.5/g;

test('a saying types no number: whatever the figures are, it says those', () => {
  const typed = sayings.filter(({ text }) => /\d/.test(text.replaceAll(NO_NUMBERS, '')));
  expect(typed).toEqual([]);
});

/** Words that hold only as long as one number is over or under another. */
const DIRECTIONS: Readonly<Record<Language, RegExp>> = {
  zh: /比[^，；。]*[多少高低大小]|不到|达不到|只有|略|更|提高到|降到/,
  en: /\b(more|less|fewer|higher|lower|larger|smaller|faster|slower|below|above|short of|rose|fell short)\b/,
};

/** Of these the cases compare one by one which is the larger, and the saying is of how many pass. */
const COMPARED: ReadonlySet<string> = new Set(
  relations
    .filter(({ comparison, cases }) => comparison === 'at-most' && cases.every(({ when }) => when === null))
    .map(({ id }) => id),
);

test('where the verdict does not say which number is the larger, the saying does not either', () => {
  const neutral = sayings.filter(({ verdict }) => verdict === 'derived' || verdict === 'depends');
  const directed = neutral.filter(({ id, language, text }) => !COMPARED.has(id) && DIRECTIONS[language].test(text));
  expect(directed).toEqual([]);
});

test('a saying is one sentence or two', () => {
  const ends: Readonly<Record<Language, RegExp>> = { zh: /。/g, en: /\.(?=\s|$)/g };
  const long = sayings.filter(({ language, text }) => (text.match(ends[language])?.length ?? 0) > 2);
  expect(long).toEqual([]);
  expect(sayings.filter(({ language, text }) => !text.endsWith(language === 'zh' ? '。' : '.'))).toEqual([]);
});
