import jsep from 'jsep';
import { z } from 'zod';
import { type Formula, OPERATORS } from '#plan/formula.ts';

const POWER_BINDS = 11;
// The parser knows the sign only as JavaScript's bitwise one, which binds loosest; a power binds tightest, from the right.
jsep.addBinaryOp('^', POWER_BINDS, true);

const node: z.ZodType<Formula> = z.lazy(() =>
  z.union([
    z
      .object({ type: z.literal('Identifier'), name: z.string() })
      .transform(({ name }): Formula => ({ type: 'input', symbol: name })),
    z.object({ type: z.literal('Literal'), value: z.number() }).transform(({ value }): Formula => ({ type: 'number', value })),
    z
      .object({ type: z.literal('BinaryExpression'), operator: z.enum(OPERATORS), left: node, right: node })
      .transform(({ operator, left, right }): Formula => ({ type: 'operation', operator, left, right })),
  ]),
);

/**
 * Reads a formula of symbols, plain numbers, brackets and + - * / ^ (a power, which binds tightest). Gives null where the text is
 * anything else: nothing of it is ever run.
 */
export function formulaOf(text: string): Formula | null {
  try {
    const read = node.safeParse(jsep(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
