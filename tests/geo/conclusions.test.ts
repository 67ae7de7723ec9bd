import { expect, test } from 'vitest';
import type { Figure } from '#plan/figure.ts';
import { inUnit, type Judged, judge } from '#plan/judged.ts';
import type { Verdict } from '#plan/relation.ts';
import { realPlan } from './real-plan.ts';

const { facts } = realPlan;

/** The verdicts that come out of these figures. */
const judgedFrom = (figures: readonly Figure[]): readonly Judged[] =>
  judge({
    figures,
    outside: facts.outsideFigures,
    relations: facts.relations,
    memberships: facts.structure,
    projects: facts.projects,
  });

const judged = new Map<string, Judged>(judgedFrom(facts.figures).map((each) => [each.relation.id, each]));

const found = (id: string): Judged => {
  const each = judged.get(id);
  if (!each) throw new Error(`there is no relation ${id}: give one of ${[...judged.keys()].join(', ')}`);
  return each;
};

const verdictOf = (id: string): Verdict => found(id).verdict;

const outcomeIn = (id: string, sideId: string) => {
  const side = found(id)
    .cases.flatMap(({ sides }) => sides)
    .find((each) => each.side.id === sideId);
  if (side?.outcome.type !== 'quantity') throw new Error(`nothing comes out of ${sideId} of ${id}`);
  return inUnit(side.outcome.quantity, side.side.unit);
};

/** What comes out of sides of a relation, to so many decimals. */
const values = (id: string, decimals: number, ...sides: readonly string[]): readonly string[] =>
  sides.map((side) => outcomeIn(id, side).at.toFixed(decimals));

const bounds = (id: string, decimals: number, side: string): readonly string[] => {
  const { low, high } = outcomeIn(id, side);
  return [low.toFixed(decimals), high.toFixed(decimals)];
};

test('1: the industry projects and investments of the three zones add up', () => {
  expect(verdictOf('industry-projects')).toBe('holds');
  expect(values('industry-projects', 0, 'sum', 'stated')).toEqual(['95', '95']);
  expect(verdictOf('industry-investment-sum')).toBe('holds');
  expect(values('industry-investment-sum', 1, 'sum', 'stated')).toEqual(['6196.8', '6196.8']);
});

test('2: box 7 is infrastructure and ecology of chapter 4', () => {
  expect(verdictOf('infrastructure-and-ecology-projects')).toBe('holds');
  expect(values('infrastructure-and-ecology-projects', 0, 'sum', 'stated')).toEqual(['51', '51']);
  expect(verdictOf('infrastructure-and-ecology-investment-sum')).toBe('holds');
  expect(values('infrastructure-and-ecology-investment-sum', 1, 'sum', 'stated')).toEqual(['933.6', '933.6']);
});

test('3: the four kinds make the 187 major projects', () => {
  expect(verdictOf('major-projects')).toBe('holds');
  expect(values('major-projects', 0, 'sum', 'stated')).toEqual(['187', '187']);
});

test('4: the total investment that the plan does not state, and the share of it to be invested in five years', () => {
  expect(verdictOf('total-investment')).toBe('derived');
  expect(values('total-investment', 1, 'total')).toEqual(['7518.9']);
  expect(verdictOf('investment-within-period')).toBe('derived');
  expect(values('investment-within-period', 2, 'share')).toEqual(['19.95']);
});

test('5: GDP does not grow by the rate stated', () => {
  expect(verdictOf('gdp-growth')).toBe('fails');
  expect(values('gdp-growth', 2, 'implied', 'stated')).toEqual(['6.89', '7.50']);
  expect(values('gdp-growth', 1, 'grown', 'aim', 'baseNeeded')).toEqual(['1234.6', '1200.0', '835.9']);
});

test('6: lengths and densities of roads imply three areas that rounding does not bring together', () => {
  expect(verdictOf('road-areas')).toBe('fails');
  expect(values('road-areas', 2, 'area2020', 'area2025', 'areaGained')).toEqual(['34.55', '37.76', '57.45']);
  expect(bounds('road-areas', 1, 'area2020')).toEqual(['34.1', '35.0']);
  expect(bounds('road-areas', 1, 'area2025')).toEqual(['37.3', '38.2']);
  expect(bounds('road-areas', 1, 'areaGained')).toEqual(['56.6', '58.3']);
});

test('7: whether the added green fits the aim per head depends on a population nobody states', () => {
  expect(verdictOf('green-per-head')).toBe('depends');
  expect(values('green-per-head', 2, 'reached', 'stated')).toEqual(['7.89', '7.30']);
  expect(verdictOf('population-for-green')).toBe('derived');
  expect(values('population-for-green', 2, 'population', 'growth')).toEqual(['72.06', '8.08']);
});

test('8: 200 high-tech firms are not twice the number of 2020', () => {
  expect(verdictOf('high-tech-firms')).toBe('fails');
  expect(values('high-tech-firms', 0, 'doubled', 'stated')).toEqual(['276', '200']);
});

test('9: what the text and the tables both state agrees', () => {
  expect(verdictOf('said-twice')).toBe('holds');
  expect(found('said-twice').cases.map(({ verdict }) => verdict)).toEqual(Array(11).fill('holds'));
  expect(values('said-twice', 2, 'incomeTextSide', 'incomeBox1Side')).toEqual(['4.79', '4.79']);
});

test('10: the increments of box 2 are the difference of its columns', () => {
  expect(verdictOf('box-2-increments')).toBe('holds');
  const differences = ['lifeDifference', 'doctorsDifference', 'schoolingDifference', 'pensionDifference'];
  expect(values('box-2-increments', 1, ...differences)).toEqual(['0.1', '0.6', '0.1', '2.5']);
});

test('11: the share of good water is one of three waters', () => {
  expect(verdictOf('good-water-share')).toBe('holds');
  expect(values('good-water-share', 1, 'stated', 'one')).toEqual(['33.3', '33.3']);
});

test('12: the name of ten, hundred, thousand and ten thousand is what the aims are', () => {
  expect(verdictOf('ten-hundred-thousand')).toBe('holds');
  expect(values('ten-hundred-thousand', 0, 'parcelsSide', 'clustersSide')).toEqual(['10', '10']);
  expect(values('ten-hundred-thousand', 0, 'premisesSide', 'platformsSide')).toEqual(['100', '100']);
  expect(values('ten-hundred-thousand', 0, 'desksSide', 'trainingSide')).toEqual(['1000', '1000']);
  expect(values('ten-hundred-thousand', 0, 'tenThousand')).toEqual(['100']);
});

test('a figure that is another turns the verdict it rests on', () => {
  const target = facts.figures.map((figure) =>
    figure.id === 'gdp-2025-box-2'
      ? { ...figure, stated: { type: 'number', value: 1234.6, decimals: 1, bound: 'exact' } as const }
      : figure,
  );
  const again = judgedFrom(target);
  expect(again.find(({ relation }) => relation.id === 'gdp-growth')?.verdict).toBe('holds');
});

test('no relation holds whatever the figures are: for each, some figure ten times as large or small turns its verdict', () => {
  const holding = [...judged.values()].filter(({ verdict }) => verdict === 'holds').map(({ relation }) => relation.id);
  const turned = new Set(
    facts.figures.flatMap((figure) => {
      const { stated } = figure;
      if (!('value' in stated)) return [];
      return [0.1, 10].flatMap((factor) => {
        const other = { ...figure, stated: { ...stated, value: stated.value * factor } };
        return judgedFrom(facts.figures.map((each) => (each === figure ? other : each)))
          .filter(({ verdict }) => verdict !== 'holds')
          .map(({ relation }) => relation.id);
      });
    }),
  );
  expect(holding.length).toBeGreaterThan(0);
  expect(holding.filter((id) => !turned.has(id))).toEqual([]);
});

test('every relation that compares has a sentence for both ways it may come out', () => {
  const silent = [...judged.values()]
    .filter(({ cases, verdict }) => verdict !== 'unknown' && cases.some(({ sides }) => sides.length > 1))
    .filter(({ relation: { says } }) => says.holds === undefined || says.fails === undefined)
    .map(({ relation }) => relation.id);
  expect(silent).toEqual([]);
});

test('a relation that nothing can be told of draws on a number that is lost, damaged or not stated', () => {
  const unknown = [...judged.values()].filter(({ verdict }) => verdict === 'unknown');
  const whole = unknown.filter(({ relation, inputs }) => Object.keys(relation.inputs).every((symbol) => inputs.has(symbol)));
  expect(whole.map(({ relation }) => relation.id)).toEqual([]);
  expect(unknown.map(({ relation }) => relation.id)).toEqual([
    'doublings-without-base',
    'graduates-kept',
    'talent-total',
    'start-up-jobs',
    'foreign-trade',
    'research-spending',
    'nursery-places',
    'water-use',
    'carbon-dioxide',
    'epidemic-months',
  ]);
});

test('what others state of road density is what the marks of the road goal have', () => {
  const outside = facts.outsideFigures.map(({ unit, value }) => `${value} ${unit}`);
  const marks = facts.roadGoal?.marks.map(({ kmPerKm2 }) => `${kmPerKm2} kilometre-per-square-kilometre`) ?? [];
  expect(marks).toHaveLength(2);
  expect(outside).toEqual(expect.arrayContaining(marks));
});

test('an outside figure stands beside figures of the plan that are there', () => {
  const figures = new Set(facts.figures.map(({ id }) => id));
  expect(facts.outsideFigures.flatMap(({ beside }) => beside.filter((id) => !figures.has(id)))).toEqual([]);
});
