import { expect, test } from 'vitest';
import { EDGE_SHARES, GRADE_REACHES, GRADE_READINGS, GRADES } from '#density/counting.ts';
import { IMPLICATIONS } from '#density/implied-areas.ts';
import { SHADINGS } from '#density/shades.ts';
import { STEPS } from '#density/steps.ts';
import { aboutWordsIn } from '#i18n/about-words.ts';
import { densityWordsIn, ROAD_SIGNS } from '#i18n/density-words.ts';
import { helpWordsIn } from '#i18n/help-words.ts';
import { hereWordsIn } from '#i18n/here-words.ts';
import { legendWordsIn } from '#i18n/legend-words.ts';
import { messagesIn } from '#i18n/messages.ts';
import { reportWordsIn } from '#i18n/report-words.ts';
import { searchWordsIn } from '#i18n/search-words.ts';
import { sourceWordsIn } from '#i18n/source-words.ts';
import { tourWordsIn } from '#i18n/tour-words.ts';
import { walkWordsIn } from '#i18n/walk-words.ts';
import { LEGEND_IDS } from '#map/swatch.ts';
import { SHELVES } from '#plan/directory.ts';
import { FACETS, UNSAID } from '#plan/facets.ts';
import { LANGUAGES, type Language, PROJECT_KINDS, ROLES, STATUSES, THING_KINDS } from '#plan/plan.ts';
import { PLACES } from '#plan/survey.ts';
import { LAYERS, SHEET_HEIGHTS } from '#state/state.ts';

const BLANKS = ['甲乙', '丙丁', '戊己', '庚辛'] as const;

interface Phrase {
  readonly path: string;
  readonly text: string;
  /** What the phrase was given to fill its blanks with. */
  readonly given: readonly string[];
}

/** Every phrase below a part of a catalogue, its blanks filled in. */
const phrasesIn = (part: unknown, path: string): readonly Phrase[] => {
  if (typeof part === 'string') return [{ path, text: part, given: [] }];
  if (typeof part === 'function') {
    const given = BLANKS.slice(0, part.length);
    const text: unknown = part(...given);
    return typeof text === 'string' ? [{ path, text, given }] : [];
  }
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, below]) => phrasesIn(below, `${path}.${key}`));
};

/** Every word of a language: those of the page at first sight, and those that come with a part of it. */
const wordsOf = (language: Language) => ({
  say: messagesIn(language),
  about: aboutWordsIn(language),
  density: densityWordsIn(language),
  help: helpWordsIn(language),
  here: hereWordsIn(language),
  legend: legendWordsIn(language),
  report: reportWordsIn(language),
  search: searchWordsIn(language),
  source: sourceWordsIn(language),
  tour: tourWordsIn(language),
  walk: walkWordsIn(language),
});

const catalogueOf = (language: Language): readonly Phrase[] =>
  Object.entries(wordsOf(language)).flatMap(([part, words]) => phrasesIn(words, part));

const phrases = { zh: catalogueOf('zh'), en: catalogueOf('en') } as const;

type Named = readonly [part: string, words: object, list: readonly (string | number)[]];

/** The parts of a catalogue that name the members of a list, beside that list. */
const named = ({ say, density, legend, about }: ReturnType<typeof wordsOf>): readonly Named[] => [
  ['kinds', say.kinds, THING_KINDS],
  ['roles', say.roles, ROLES],
  ['projectKinds', say.projectKinds, PROJECT_KINDS],
  ['basis', say.basis, ['traced', 'derived', 'schematic']],
  ['tiers', say.tiers, [1, 2, 3]],
  ['legend.entries', legend.entries, LEGEND_IDS],
  ['legend.layerNames', legend.layerNames, LAYERS],
  ['about.tiers', about.tiers, [1, 2, 3]],
  ['directory.shelves', say.directory.shelves, SHELVES],
  ['facets.facets', say.facets.facets, FACETS],
  ['facets.statuses', say.facets.statuses, [...STATUSES, UNSAID]],
  ['facets.places', say.facets.places, PLACES],
  ['sheet.heights', say.sheet.heights, SHEET_HEIGHTS],
  ['density.grades', density.grades, GRADES],
  ['density.verdict.reach', density.verdict.reach, GRADE_REACHES],
  ['density.counting.grades', density.counting.grades.settings, GRADE_REACHES],
  ['density.counting.reading', density.counting.reading.settings, GRADE_READINGS],
  ['density.counting.edges', density.counting.edges.settings, EDGE_SHARES],
  ['density.bars.lines', density.bars.lines, ROAD_SIGNS],
  ['density.bars.shadings', density.bars.shadings, SHADINGS],
  ['density.implied.from', density.implied.from, IMPLICATIONS],
  ['density.steps.names', density.steps.names, STEPS],
];

test('both catalogues say the same things', () => {
  expect(phrases.en.map(({ path }) => path).sort()).toEqual(phrases.zh.map(({ path }) => path).sort());
  expect(phrases.zh.length).toBeGreaterThan(150);
});

for (const language of LANGUAGES) {
  test(`${language}: no word is empty, begins or ends with a blank, or tells of a missing value`, () => {
    const odd = phrases[language].filter(
      ({ text }) => text === '' || text !== text.trim() || /undefined|null|NaN|object/.test(text),
    );
    expect(odd).toEqual([]);
  });

  test(`${language}: a phrase with blanks shows all that is filled into them`, () => {
    const filled = phrases[language].filter(({ given }) => given.length > 0);
    expect(filled.length).toBeGreaterThan(15);
    expect(filled.filter(({ text, given }) => !given.every((word) => text.includes(word)))).toEqual([]);
  });

  for (const [part, words, list] of named(wordsOf(language))) {
    test(`${language}: ${part} has a word for every member of its list, and no two the same`, () => {
      expect(Object.keys(words).sort()).toEqual(list.map(String).sort());
      expect(new Set(Object.values(words)).size).toBe(list.length);
    });
  }

  test(`${language}: every line of the help has keys and what they do`, () => {
    const { lines } = helpWordsIn(language);
    expect(lines.length).toBeGreaterThan(0);
    for (const [keys, what] of lines) expect([keys, what]).not.toContain('');
  });
}

test('the English catalogue has no Han but what it is given', () => {
  const bare = phrases.en.map(({ text, given }) => given.reduce((rest, word) => rest.replaceAll(word, ''), text));
  expect(bare.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
});

test('each catalogue names its language in that language', () => {
  expect([messagesIn('zh').languageName, messagesIn('en').languageName]).toEqual(['中文', 'English']);
});

test('one name found is one name, two are two names, and so with statements and figures', () => {
  expect([0, 1, 2].map((count) => searchWordsIn('en').counted(count, 0, 2 - count, 0))).toEqual([
    '0 names, 2 statements of the plan',
    '1 name, 1 statement of the plan',
    '2 names, 0 statements of the plan',
  ]);
  expect(searchWordsIn('zh').counted(1, 0, 2, 0)).toBe('名称 1 条，规划说到 2 处');
  expect(searchWordsIn('en').counted(0, 1, 1, 0)).toBe('0 names, 1 figure, 1 statement of the plan');
  expect(searchWordsIn('zh').counted(0, 2, 1, 0)).toBe('名称 0 条，规划的数字 2 个，规划说到 1 处');
});

test('the notice of an unknown thing says which, and that the whole district is shown', () => {
  expect(messagesIn('en').notice.unknownThing('dragon')).toBe(
    '"dragon" in the link is not in this plan; the whole district is shown.',
  );
  expect(messagesIn('zh').notice.unknownThing('dragon')).toBe('链接里的“dragon”不在本规划中，已打开全区。');
});
