import type { Formula, Operator } from './formula.ts';

/** A piece of a formula as it is printed: an input to be filled in, or signs and plain numbers. */
export type FormulaToken = { readonly type: 'input'; readonly symbol: string } | { readonly type: 'text'; readonly text: string };

const SIGNS: Readonly<Record<Operator, string>> = { '+': ' + ', '-': ' − ', '*': ' × ', '/': ' ÷ ', '^': '^' };
const BINDS: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 3 };

const text = (words: string): FormulaToken => ({ type: 'text', text: words });

const bracketed = (tokens: readonly FormulaToken[]): readonly FormulaToken[] => [text('('), ...tokens, text(')')];

const side = (formula: Formula, around: Operator, isRight: boolean): readonly FormulaToken[] => {
  const tokens = tokensOf(formula);
  if (formula.type !== 'operation') return tokens;
  const [inner, outer] = [BINDS[formula.operator], BINDS[around]];
  // What is taken away or divided by is one whole, and so is what is raised.
  const isApart = inner < outer || (inner === outer && isRight !== (around === '^'));
  const isHarmless = inner === outer && isRight && (around === '+' || around === '*') && formula.operator === around;
  return isApart && !isHarmless ? bracketed(tokens) : tokens;
};

/** A formula in print: brackets only where they are needed, × ÷ − for the operators. */
export function tokensOf(formula: Formula): readonly FormulaToken[] {
  switch (formula.type) {
    case 'number':
      return [text(String(formula.value))];
    case 'input':
      return [{ type: 'input', symbol: formula.symbol }];
    case 'operation': {
      const { operator, left, right } = formula;
      return [...side(left, operator, false), text(SIGNS[operator]), ...side(right, operator, true)];
    }
  }
}
