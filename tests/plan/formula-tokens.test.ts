import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Formula, OPERATORS, type Operator } from '#plan/formula.ts';
import { type FormulaToken, tokensOf } from '#plan/formula-tokens.ts';
import { formulaOf } from '../../geo/formula-text.ts';

const wordsOf = (tokens: readonly FormulaToken[]): string =>
  tokens.map((token) => (token.type === 'text' ? token.text : token.symbol)).join('');

const read = (text: string): Formula => {
  const formula = formulaOf(text);
  if (formula === null) throw new Error(`${text} is no formula`);
  return formula;
};

const printed = (text: string): string => wordsOf(tokensOf(read(text)));

test('a formula is printed as inputs to be filled in, and signs and numbers between them', () => {
  expect(tokensOf(read('(length + 2.5) / area'))).toEqual([
    { type: 'text', text: '(' },
    { type: 'input', symbol: 'length' },
    { type: 'text', text: ' + ' },
    { type: 'text', text: '2.5' },
    { type: 'text', text: ')' },
    { type: 'text', text: ' ÷ ' },
    { type: 'input', symbol: 'area' },
  ]);
});

test.each<[written: string, printed: string]>([
  ['a', 'a'],
  ['2.50', '2.5'],
  ['a+b-c', 'a + b − c'],
  ['a*b/c', 'a × b ÷ c'],
  ['a+b*c', 'a + b × c'],
  ['(a+b)*c', '(a + b) × c'],
  ['a*(b-c)', 'a × (b − c)'],
  ['a-(b+c)', 'a − (b + c)'],
  ['a-(b-c)', 'a − (b − c)'],
  ['(a-b)-c', 'a − b − c'],
  ['a+(b+c)', 'a + b + c'],
  ['a*(b*c)', 'a × b × c'],
  ['a*(b/c)', 'a × (b ÷ c)'],
  ['a/(b*c)', 'a ÷ (b × c)'],
  ['a/(b/c)', 'a ÷ (b ÷ c)'],
  ['(a*b)^2', '(a × b)^2'],
  ['a*b^2', 'a × b^2'],
  ['(a^b)^c', '(a^b)^c'],
  ['a^(b^c)', 'a^b^c'],
  ['base*(1+rate)^5', 'base × (1 + rate)^5'],
  ['(aim/base)^(1/5)-1', '(aim ÷ base)^(1 ÷ 5) − 1'],
  ['((a))', 'a'],
])('%s is printed as %s', (written, expected) => {
  expect(printed(written)).toBe(expected);
});

const formula: fc.Arbitrary<Formula> = fc.letrec<{ readonly formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom('a', 'bc', 'd1').map((symbol): Formula => ({ type: 'input', symbol })),
    fc.nat(1000).map((value): Formula => ({ type: 'number', value: value / 8 })),
    fc
      .record({ operator: fc.constantFrom<Operator>(...OPERATORS), left: tie('formula'), right: tie('formula') })
      .map((parts): Formula => ({ type: 'operation', ...parts })),
  ),
})).formula;

/** The parts of a chain of sums, or of products, whatever their grouping: it makes no difference to what they come to. */
const partsOf = (each: Formula, operator: '+' | '*'): readonly Formula[] =>
  each.type === 'operation' && each.operator === operator
    ? [...partsOf(each.left, operator), ...partsOf(each.right, operator)]
    : [each];

/** The formula with every chain of sums or products grouped from the left. */
const grouped = (each: Formula): Formula => {
  if (each.type !== 'operation') return each;
  const { operator } = each;
  if (operator !== '+' && operator !== '*') return { ...each, left: grouped(each.left), right: grouped(each.right) };
  const [first = each, ...others] = partsOf(each, operator).map(grouped);
  return others.reduce((left, right): Formula => ({ type: 'operation', operator, left, right }), first);
};

const typed = (text: string): string => text.replaceAll('−', '-').replaceAll('×', '*').replaceAll('÷', '/');

test('whatever is printed and read again is worked out the same, but for the grouping of sums and of products', () => {
  fc.assert(
    fc.property(formula, (meant) => {
      expect(grouped(read(typed(wordsOf(tokensOf(meant)))))).toEqual(grouped(meant));
    }),
    { numRuns: 2000 },
  );
});

/** The text without one of its pairs of brackets, for each of them. */
const withoutEach = (text: string): readonly string[] => {
  const open: number[] = [];
  const pairs: (readonly [from: number, to: number])[] = [];
  for (const [at, sign] of [...text].entries()) {
    if (sign === '(') open.push(at);
    const from = sign === ')' ? open.pop() : undefined;
    if (from !== undefined) pairs.push([from, at]);
  }
  return pairs.map(([from, to]) => text.slice(0, from) + text.slice(from + 1, to) + text.slice(to + 1));
};

test('no pair of brackets can be left out', () => {
  fc.assert(
    fc.property(formula, (meant) => {
      for (const less of withoutEach(typed(wordsOf(tokensOf(meant))))) expect(grouped(read(less))).not.toEqual(grouped(meant));
    }),
    { numRuns: 1000 },
  );
});
