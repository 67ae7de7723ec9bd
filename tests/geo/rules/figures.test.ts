import { expect, test } from 'vitest';
import type { Figure } from '#plan/figure.ts';
import type { Indicator, IndicatorCells } from '#plan/indicator.ts';
import type { Bilingual } from '#plan/plan.ts';
import { lineOf } from '../../../geo/check.ts';
import type { Complaint, Drawing, StatementFact } from '../../../geo/drawing.ts';
import type { RoadGoalFact } from '../../../geo/figure-reference-forms.ts';
import { type FigureLookup, lookupIn } from '../../../geo/figure-references.ts';
import { indicatorsAreFigures } from '../../../geo/rules/indicators-are-figures.ts';
import { statementsQuoteFigures } from '../../../geo/rules/statements-quote-figures.ts';
import { figure, from, inCase, relation, side, stated, words } from '../../fixtures/made-up-sums.ts';
import { otherPlan, said, withFacts } from '../other-plan.ts';

const { facts } = otherPlan;

/** The made-up plan with one of its rows of indicators another one. */
const withRow = (id: string, change: Partial<Indicator>): Drawing => {
  if (facts.indicators.every((row) => row.id !== id)) throw new Error(`there is no row ${id}`);
  return withFacts({ indicators: facts.indicators.map((row) => (row.id === id ? { ...row, ...change } : row)) });
};

const forward = {
  type: 'looking-forward',
  base: 'road-length-2025',
  target: 'road-length-2030',
  growth: 'roads-added-2030',
} as const;
const back = { type: 'looking-back', base: 'road-length-2025', target: 'road-length-2030', actual: 'road-length-2030' } as const;

test('indicators whose cells are figures of their unit are not complained of', () => {
  expect(said(indicatorsAreFigures, otherPlan)).toEqual([]);
});

test.each<[cell: string, cells: IndicatorCells]>([
  ['base', { ...forward, base: 'road-lenght' }],
  ['target', { ...forward, target: 'road-lenght' }],
  ['growth', { ...forward, growth: 'road-lenght' }],
  ['actual', { ...back, actual: 'road-lenght' }],
])('a figure in %s of an indicator that is not there is named', (cell, cells) => {
  expect(said(indicatorsAreFigures, withRow('indicator-roads', { cells }))).toEqual([
    `facts/indicators.json  indicator-roads  has in ${cell} the figure road-lenght, which is not there  mend the id, or add the figure`,
  ]);
});

test('a cell that is empty, or stands in a table that looks back, is as good', () => {
  expect(said(indicatorsAreFigures, withRow('indicator-roads', { cells: back }))).toEqual([]);
  expect(said(indicatorsAreFigures, withRow('indicator-roads', { cells: { ...forward, base: null, growth: null } }))).toEqual([]);
});

test('a figure in a cell that measures another thing than its row is named, with both units', () => {
  expect(said(indicatorsAreFigures, withRow('indicator-roads', { cells: { ...forward, target: 'road-density-2030' } }))).toEqual([
    'facts/indicators.json  indicator-roads  has in target a figure in kilometre-per-square-kilometre, not in kilometre  mend the unit of the row, or of the figure',
  ]);
  expect(said(indicatorsAreFigures, withRow('indicator-density', { unit: 'mu' }))).toEqual([
    'facts/indicators.json  indicator-density  has in target a figure in kilometre-per-square-kilometre, not in mu  mend the unit of the row, or of the figure',
    'facts/indicators.json  indicator-density  has in growth a figure in kilometre-per-square-kilometre, not in mu  mend the unit of the row, or of the figure',
  ]);
});

/** The made-up plan with one of its figures another one. */
const withFigure = (id: string, change: Partial<Figure>): Drawing => {
  if (facts.figures.every((each) => each.id !== id)) throw new Error(`there is no figure ${id}`);
  return withFacts({ figures: facts.figures.map((each) => (each.id === id ? { ...each, ...change } : each)) });
};

test('another unit of the same measure will do, words without a unit, and a rate of growth in per cent', () => {
  expect(said(indicatorsAreFigures, withFigure('road-length-2025', { unit: null }))).toEqual([]);
  expect(said(indicatorsAreFigures, withFigure('roads-added-2030', { unit: 'per-cent' }))).toEqual([]);
  expect(said(indicatorsAreFigures, withFigure('road-length-2030', { unit: 'per-cent' }))).toEqual([
    'facts/indicators.json  indicator-roads  has in target a figure in per-cent, not in kilometre  mend the unit of the row, or of the figure',
  ]);
  const areas = [figure('in-mu', stated(30), 'mu'), figure('in-square-kilometres', stated(2), 'square-kilometre')];
  const indicators = facts.indicators.slice(0, 1).map(
    (row): Indicator => ({
      ...row,
      unit: 'wan-square-metre',
      cells: { type: 'looking-forward', base: 'in-mu', target: 'in-square-kilometres', growth: null },
    }),
  );
  expect(said(indicatorsAreFigures, withFacts({ figures: areas, indicators }))).toEqual([]);
});

test('a row that is the same as one that is not there is named', () => {
  expect(said(indicatorsAreFigures, withRow('indicator-roads', { sameAs: 'indicator-density' }))).toEqual([]);
  expect(said(indicatorsAreFigures, withRow('indicator-roads', { sameAs: 'indicator-rails' }))).toEqual([
    'facts/indicators.json  indicator-roads  is the same as indicator-rails, which is no row  mend the id, or write null',
  ]);
});

test('what is invested within the years is a figure, and leads to a relation, or is named', () => {
  const investment = { period: 'social-investment', relation: 'projects-add-up' };
  expect(said(indicatorsAreFigures, withFacts({ investment }))).toEqual([]);
  expect(said(indicatorsAreFigures, withFacts({ investment: { period: 'gone', relation: 'lost' } }))).toEqual([
    'facts/investment.json  –  takes the figure gone, which is not there  mend the id, or write null',
    'facts/investment.json  –  leads to the relation lost, which is not there  mend the id, or write null',
  ]);
});

/** The made-up plan with one of its statements in other words. */
const saying = (id: string, text: Bilingual, more: Partial<StatementFact> = {}, drawing = otherPlan): Drawing => {
  if (facts.statements.every((each) => each.id !== id)) throw new Error(`there is no statement ${id}`);
  const statements = facts.statements.map((each) => (each.id === id ? { ...each, text, ...more } : each));
  return { ...drawing, facts: { ...drawing.facts, statements } };
};

const STREETS = 'statement-net-streets-1';
const complaintOf = (written: string, language: string, id = STREETS): string =>
  `facts/statements  ${id}  says ${written} in ${language}, which no figure of its line states  mend the number, name its figure under figures, or list it under counted where we counted it`;

test('statements that say figures of their line, to the digits and in the units they are said with, are not complained of', () => {
  expect(said(statementsQuoteFigures, otherPlan)).toEqual([]);
  const right: Bilingual = { zh: '再铺12公里,共43公里,每平方公里4.5。', en: '12 km more, 43 km in all; 4.5 km/km², up by 0.8.' };
  expect(said(statementsQuoteFigures, saying(STREETS, right))).toEqual([]);
});

test('a number that is none of its line is named, in the language it is said in', () => {
  expect(said(statementsQuoteFigures, saying(STREETS, { zh: '再铺13公里。', en: '12 km more.' }))).toEqual([
    complaintOf('13', 'zh'),
  ]);
  expect(said(statementsQuoteFigures, saying(STREETS, { zh: '再铺12公里。', en: '13 km more, 1,043 in all.' }))).toEqual([
    complaintOf('13', 'en'),
    complaintOf('1,043', 'en'),
  ]);
});

test('a number with the wrong word of scale behind it is named', () => {
  expect(said(statementsQuoteFigures, saying(STREETS, { zh: '再铺12万。', en: '12 million more.' }))).toEqual([
    complaintOf('12', 'zh'),
    complaintOf('12', 'en'),
  ]);
  const bare = 'statement-parcel-tangshuang-2';
  const invested = withFigure('social-investment', { locator: { ...figure('', stated(0), null).locator, line: 20 } });
  expect(said(statementsQuoteFigures, saying(bare, { zh: '投3.1亿元。', en: '310 million yuan.' }, {}, invested))).toEqual([]);
  expect(said(statementsQuoteFigures, saying(bare, { zh: '投3.1元。', en: '3.1 billion yuan.' }, {}, invested))).toEqual([
    complaintOf('3.1', 'zh', bare),
    complaintOf('3.1', 'en', bare),
  ]);
});

test('a figure of another line is said only where it is named', () => {
  const elsewhere: Bilingual = { zh: '已有31公里。', en: '31 km there are.' };
  expect(said(statementsQuoteFigures, saying(STREETS, elsewhere))).toEqual([complaintOf('31', 'zh'), complaintOf('31', 'en')]);
  expect(said(statementsQuoteFigures, saying(STREETS, elsewhere, { topic: 'remark' }))).toEqual([
    complaintOf('31', 'zh'),
    complaintOf('31', 'en'),
  ]);
  expect(said(statementsQuoteFigures, saying(STREETS, elsewhere, { figures: ['road-length-2025'] }))).toEqual([]);
});

test('a figure that a statement names and that is not there is named', () => {
  const named = saying(STREETS, { zh: '每条路都铺好。', en: 'All paved.' }, { figures: ['road-length-2025', 'road-lenght'] });
  expect(said(statementsQuoteFigures, named)).toEqual([
    `facts/statements  ${STREETS}  names the figure road-lenght, which is not there  mend the id, or add it to facts/figures`,
  ]);
});

test('a number that we counted is said to be counted', () => {
  const counted: Bilingual = { zh: '其余5条没写。', en: 'The other 5 are not named.' };
  expect(said(statementsQuoteFigures, saying(STREETS, counted))).toEqual([complaintOf('5', 'zh'), complaintOf('5', 'en')]);
  expect(said(statementsQuoteFigures, saying(STREETS, counted, { counted: [5] }))).toEqual([]);
});

test('a number in the name of a thing is none', () => {
  const [unplaced] = facts.unplaced;
  if (!unplaced) throw new Error('nothing is without a place');
  const named = withFacts({ unplaced: [{ ...unplaced, id: 'road-66', name: { zh: '66号路', en: 'Road 66' } }] });
  const along: Bilingual = { zh: '沿66号路铺12公里。', en: '12 km along Road 66.' };
  expect(said(statementsQuoteFigures, saying(STREETS, along, {}, named))).toEqual([]);
  expect(said(statementsQuoteFigures, saying(STREETS, { zh: '66条路。', en: '66 roads.' }, {}, named))).toEqual([
    complaintOf('66', 'zh'),
    complaintOf('66', 'en'),
  ]);
});

test('what a relation comes to is said in our remarks, and not as the word of the plan', () => {
  const relations = [
    relation([inCase(side('before', 'goal-gain', 'kilometre-per-square-kilometre'))], {
      goal: from('road-density-2030'),
      gain: from('road-density-gain-2030'),
    }),
  ];
  const text: Bilingual = { zh: '之前是3.7公里/平方公里。', en: 'It was 3.7 km/km² before.' };
  const derived = withFacts({ relations });
  expect(said(statementsQuoteFigures, saying(STREETS, text, { topic: 'remark' }, derived))).toEqual([]);
  expect(said(statementsQuoteFigures, saying(STREETS, text, {}, derived))).toEqual([
    complaintOf('3.7', 'zh'),
    complaintOf('3.7', 'en'),
  ]);
});

const FIGURES = [
  figure('projects', stated(15), 'project'),
  figure('money', stated(142.5, 1), 'yi-yuan'),
  figure('minutes', stated(10), 'minute'),
  figure('lost-money', { type: 'lost' }, 'yi-yuan'),
  { ...figure('density', stated(6.7, 1), 'kilometre-per-square-kilometre'), period: { from: 2025, to: 2025 } },
  figure('length', stated(199), 'kilometre'),
];

/** What is looked up in the figures, and the complaints about it. */
const lookedUp = <T>(ask: (lookup: FigureLookup) => T): { readonly found: T; readonly complaints: readonly string[] } => {
  const complaints: Complaint[] = [];
  const found = ask(lookupIn(FIGURES, (complaint) => complaints.push(complaint)));
  return { found, complaints: complaints.map(lineOf) };
};

const counted = { id: 'industry', of: 'zone', kinds: ['industry'], named: ['tower'], note: null } as const;

test('a count of projects gets number, money and place of its figures', () => {
  expect(lookedUp((lookup) => lookup.projectCount({ ...counted, count: 'projects', investment: 'money' }))).toEqual({
    found: [
      {
        ...counted,
        count: 15,
        investmentYiYuan: 142.5,
        figures: { count: 'projects', investment: 'money' },
        locator: FIGURES[0]?.locator,
      },
    ],
    complaints: [],
  });
});

test('a count of projects of figures that are not there is left out, and both are named', () => {
  expect(lookedUp((lookup) => lookup.projectCount({ ...counted, count: 'project', investment: 'moneys' }))).toEqual({
    found: [],
    complaints: [
      'facts/projects.json  industry  takes the figure project, which is not there  mend the id, or add it to facts/figures',
      'facts/projects.json  industry  takes the figure moneys, which is not there  mend the id, or add it to facts/figures',
    ],
  });
});

test.each([
  ['another unit', 'projects', 'minutes'],
  ['no number', 'projects', 'lost-money'],
])('a figure of %s is none to take', (_, count, investment) => {
  expect(lookedUp((lookup) => lookup.projectCount({ ...counted, count, investment }))).toEqual({
    found: [],
    complaints: [
      `facts/projects.json  industry  takes the figure ${investment}, which is no number of the unit yi-yuan  name a figure that is, or mend its unit`,
    ],
  });
});

test('a circle gets the minutes of its figure, or is left out and named by it', () => {
  const circle = { name: words, thing: 'markets' };
  expect(lookedUp((lookup) => lookup.walkCircle({ ...circle, minutes: 'minutes' }))).toEqual({
    found: [{ ...circle, minutes: 10, locator: FIGURES[2]?.locator }],
    complaints: [],
  });
  expect(lookedUp((lookup) => lookup.walkCircle({ ...circle, minutes: 'hours' }))).toEqual({
    found: [],
    complaints: [
      'facts/walk-circles.json  hours  takes the figure hours, which is not there  mend the id, or add it to facts/figures',
    ],
  });
  expect(lookedUp((lookup) => lookup.walkCircle({ ...circle, minutes: 'projects' }))).toEqual({
    found: [],
    complaints: [
      'facts/walk-circles.json  projects  takes the figure projects, which is no number of the unit minute  name a figure that is, or mend its unit',
    ],
  });
});

const roadGoal: RoadGoalFact = {
  goal: { figure: 'density', text: words },
  length: { figure: 'length', text: words },
  added: { figure: 'length', text: words },
  gain: { figure: 'density', text: words },
  marks: [],
  reference: { text: words, year: 2023, classes: [], precision: 1, steps: [] },
};

test('a goal of roads gets the values, the years and the rounding of its figures', () => {
  const { found, complaints } = lookedUp((lookup) => lookup.roadGoal(roadGoal));
  expect(complaints).toEqual([]);
  const place = { text: words, locator: FIGURES[0]?.locator };
  expect(found).toEqual({
    ...roadGoal,
    goal: { ...place, figure: 'density', value: 6.7, roundedBy: 0.05, period: { from: 2025, to: 2025 } },
    length: { ...place, figure: 'length', value: 199, roundedBy: 0.5, period: null },
    added: { ...place, figure: 'length', value: 199, roundedBy: 0.5, period: null },
    gain: { ...place, figure: 'density', value: 6.7, roundedBy: 0.05, period: { from: 2025, to: 2025 } },
  });
});

test('no goal of roads is none, and one with a figure that cannot be is left out and named by the part it plays', () => {
  expect(lookedUp((lookup) => lookup.roadGoal(null))).toEqual({ found: null, complaints: [] });
  const swapped: RoadGoalFact = { ...roadGoal, length: roadGoal.goal, gain: { figure: 'gain', text: words } };
  expect(lookedUp((lookup) => lookup.roadGoal(swapped))).toEqual({
    found: null,
    complaints: [
      'facts/road-goal.json  length  takes the figure density, which is no number of the unit kilometre  name a figure that is, or mend its unit',
      'facts/road-goal.json  gain  takes the figure gain, which is not there  mend the id, or add it to facts/figures',
    ],
  });
});
