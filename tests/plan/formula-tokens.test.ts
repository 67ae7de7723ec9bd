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

const INVERSE: Readonly<Record<'+' | '*', Operator>> = { '+': '-', '*': '/' };

interface Part {
  readonly operator: Operator;
  readonly of: Formula;
}

/** What is added and taken away in turn, or multiplied and divided by; how it is grouped makes no difference to what comes out. */
const partsOf = (each: Formula, joining: '+' | '*'): readonly Part[] => {
  if (each.type !== 'operation') return [{ operator: joining, of: each }];
  const { operator, left, right } = each;
  if (operator === joining) return [...partsOf(left, joining), ...partsOf(right, joining)];
  if (operator === INVERSE[joining]) return [...partsOf(left, joining), { operator, of: right }];
  return [{ operator: joining, of: each }];
};

/** The formula with every chain of sums and differences, or products and ratios, grouped from the left. */
const grouped = (each: Formula): Formula => {
  if (each.type !== 'operation') return each;
  const { operator } = each;
  if (operator === '^') return { ...each, left: grouped(each.left), right: grouped(each.right) };
  const parts = partsOf(each, operator === '+' || operator === '-' ? '+' : '*').map((part) => ({
    ...part,
    of: grouped(part.of),
  }));
  const [first = { of: each }, ...others] = parts;
  return others.reduce((left, { operator, of }): Formula => ({ type: 'operation', operator, left, right: of }), first.of);
};

const typed = (text: string): string => text.replaceAll('−', '-').replaceAll('×', '*').replaceAll('÷', '/');

test('whatever is printed and read again is worked out the same, but for the grouping of chains of sums or of products', () => {
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

test('every pair of brackets is needed: without it the formula is another', () => {
  fc.assert(
    fc.property(formula, (meant) => {
      const text = typed(wordsOf(tokensOf(meant)));
      for (const less of withoutEach(text)) expect(read(less)).not.toEqual(read(text));
    }),
    { numRuns: 1000 },
  );
});
