import { exactly, type Interval, minus, over, plus, times, toThe } from './interval.ts';
import { areSameDimensions, type Dimensions, perDimensions, timesDimensions } from './unit.ts';

/** How figures are put together: a closed set of operations on inputs, called by their symbols, and plain numbers. */
export type Formula =
  | { readonly type: 'input'; readonly symbol: string }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'operation'; readonly operator: Operator; readonly left: Formula; readonly right: Formula };

export const OPERATORS = ['+', '-', '*', '/', '^'] as const;
export type Operator = (typeof OPERATORS)[number];

/** A number with what it may be off and what it is a number of, in base dimensions. */
export interface Quantity {
  readonly value: Interval;
  readonly of: Dimensions;
}

/** What comes out: a quantity, or why none does. */
export type Outcome =
  | { readonly type: 'quantity'; readonly quantity: Quantity }
  | { readonly type: 'missing'; readonly symbols: readonly string[] }
  | { readonly type: 'impossible'; readonly why: Impossibility };

/** `dimensions`: unlike things added or compared; `power`: a power that is no plain number, or a root of what may be below 0. */
export type Impossibility = 'dimensions' | 'division-by-zero' | 'power';

const quantity = (value: Interval, of: Dimensions): Outcome => ({ type: 'quantity', quantity: { value, of } });
const impossible = (why: Impossibility): Outcome => ({ type: 'impossible', why });

/** The symbols of the inputs a formula uses, each once. */
export const symbolsIn = (formula: Formula): ReadonlySet<string> => {
  switch (formula.type) {
    case 'input':
      return new Set([formula.symbol]);
    case 'number':
      return new Set();
    case 'operation':
      return new Set([...symbolsIn(formula.left), ...symbolsIn(formula.right)]);
  }
};

const raised = (base: Quantity, power: Quantity): Outcome => {
  const { at, low, high } = power.value;
  if (low !== high || !areSameDimensions(power.of, {}) || !areSameDimensions(base.of, {})) return impossible('power');
  const value = toThe(base.value, at);
  return value ? quantity(value, {}) : impossible('power');
};

const operated = (operator: Operator, left: Quantity, right: Quantity): Outcome => {
  switch (operator) {
    case '+':
    case '-': {
      if (!areSameDimensions(left.of, right.of)) return impossible('dimensions');
      return quantity(operator === '+' ? plus(left.value, right.value) : minus(left.value, right.value), left.of);
    }
    case '*':
      return quantity(times(left.value, right.value), timesDimensions(left.of, right.of));
    case '/': {
      const value = over(left.value, right.value);
      return value ? quantity(value, perDimensions(left.of, right.of)) : impossible('division-by-zero');
    }
    case '^':
      return raised(left, right);
  }
};

/**
 * Works a formula out with what its inputs may be off, by interval arithmetic (an input that occurs twice counts as two, which
 * can only widen the result). Says which inputs are missing before it says that anything is impossible.
 */
export function outcomeOf(formula: Formula, inputs: ReadonlyMap<string, Quantity>): Outcome {
  const symbols = [...symbolsIn(formula)].filter((symbol) => !inputs.has(symbol));
  return symbols.length > 0 ? { type: 'missing', symbols } : workedOut(formula, inputs);
}

function workedOut(formula: Formula, inputs: ReadonlyMap<string, Quantity>): Outcome {
  switch (formula.type) {
    case 'number':
      return quantity(exactly(formula.value), {});
    case 'input': {
      const input = inputs.get(formula.symbol);
      return input ? { type: 'quantity', quantity: input } : { type: 'missing', symbols: [formula.symbol] };
    }
    case 'operation': {
      const left = workedOut(formula.left, inputs);
      if (left.type !== 'quantity') return left;
      const right = workedOut(formula.right, inputs);
      return right.type === 'quantity' ? operated(formula.operator, left.quantity, right.quantity) : right;
    }
  }
}
