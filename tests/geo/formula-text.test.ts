import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Formula, OPERATORS, type Operator, outcomeOf } from '#plan/formula.ts';
import { exactly } from '#plan/interval.ts';
import { formulaOf } from '../../geo/formula-text.ts';

const resultOf = (text: string, inputs: Readonly<Record<string, number>> = {}): number | null => {
  const formula = formulaOf(text);
  if (formula === null) return null;
  const given = new Map(Object.entries(inputs).map(([symbol, value]) => [symbol, { value: exactly(value), of: {} }] as const));
  const outcome = outcomeOf(formula, given);
  return outcome.type === 'quantity' ? outcome.quantity.value.at : null;
};

test('a formula is read with its symbols, numbers and brackets', () => {
  expect(formulaOf('(length + 2.5) / area')).toEqual({
    type: 'operation',
    operator: '/',
    left: {
      type: 'operation',
      operator: '+',
      left: { type: 'input', symbol: 'length' },
      right: { type: 'number', value: 2.5 },
    },
    right: { type: 'input', symbol: 'area' },
  });
});

test('times and over bind tighter than plus and minus, a power tightest', () => {
  expect(resultOf('2+3*4')).toBe(14);
  expect(resultOf('20-6/3-1')).toBe(17);
  expect(resultOf('2*3^2')).toBe(18);
  expect(resultOf('1+2^3*4')).toBe(33);
  expect(resultOf('base*(1+rate)^5', { base: 100, rate: 1 })).toBe(3200);
});

test('powers are taken from the right, all else from the left', () => {
  expect(resultOf('2^3^2')).toBe(512);
  expect(resultOf('100/5/2')).toBe(10);
  expect(resultOf('9-3-2')).toBe(4);
});

const formula: fc.Arbitrary<Formula> = fc.letrec<{ readonly formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom('a', 'bc', 'd1').map((symbol): Formula => ({ type: 'input', symbol })),
    fc.nat(1000).map((value): Formula => ({ type: 'number', value: value / 8 })),
    fc
      .record({ operator: fc.constantFrom<Operator>(...OPERATORS), left: tie('formula'), right: tie('formula') })
      .map((parts): Formula => ({ type: 'operation', ...parts })),
  ),
})).formula;

const written = (each: Formula): string => {
  switch (each.type) {
    case 'input':
      return each.symbol;
    case 'number':
      return String(each.value);
    case 'operation':
      return `(${written(each.left)} ${each.operator} ${written(each.right)})`;
  }
};

test('whatever is written with brackets is read as it was meant', () => {
  fc.assert(
    fc.property(formula, (meant) => {
      expect(formulaOf(written(meant))).toEqual(meant);
    }),
  );
});

test.each([
  ['nothing', ''],
  ['half a formula', 'a +'],
  ['an open bracket', '(a+b'],
  ['a call', 'alert(a)'],
  ['a property', 'a.constructor'],
  ['an index', 'a["b"]'],
  ['an assignment', 'a = 1'],
  ['a comparison', 'a < b'],
  ['a choice', 'a ? b : c'],
  ['a sign', '-a'],
  ['words', '"a" + b'],
  ['a list', '[a, b]'],
  ['two formulas', 'a; b'],
  ['the rest of a division', 'a % b'],
  ['a truth', 'true'],
])('%s is no formula', (_, text) => {
  expect(formulaOf(text)).toBeNull();
});

test('nothing of a text is ever run', () => {
  const before = Object.keys(globalThis).length;
  expect(formulaOf('globalThis.ranAway = 1')).toBeNull();
  expect(formulaOf('(() => { globalThis.ranAway = 1 })()')).toBeNull();
  expect(Object.keys(globalThis)).toHaveLength(before);
});
