import { z } from 'zod';
import { BOUNDS_STATED, FIGURE_KINDS, type Figure, SAYINGS, type Stated } from '#plan/figure.ts';
import { BETTER, type Indicator, type IndicatorCells } from '#plan/indicator.ts';
import { ROLES } from '#plan/plan.ts';
import {
  COMPARISONS,
  type InputReference,
  type InvestmentPeriod,
  type OutsideFigure,
  RELATION_GROUPS,
  type Relation,
  type RelationCase,
  type Side,
} from '#plan/relation.ts';
import { UNIT_KEYS } from '#plan/unit.ts';
import { bilingual, locator, text } from './forms.ts';
import { formulaOf } from './formula-text.ts';

const decimals = z.int().min(0).max(6);
const year = z.int().min(1900).max(2100);
const unit = z.enum(UNIT_KEYS);

const stated = z.discriminatedUnion('type', [
  z.object({ type: z.literal('number'), value: z.number(), decimals, bound: z.enum(BOUNDS_STATED) }),
  z.object({ type: z.literal('count'), value: z.int().min(0), written: text }),
  z.object({ type: z.literal('doubling') }),
  z.object({ type: z.literal('words'), words: bilingual, saying: z.enum(SAYINGS) }),
  z.object({ type: z.literal('damaged'), literal: text, value: z.number(), decimals }),
  z.object({ type: z.literal('lost') }),
  z.object({ type: z.literal('year'), year }),
  z.object({ type: z.literal('date'), on: z.iso.date() }),
  z.object({ type: z.literal('name'), name: text }),
]) satisfies z.ZodType<Stated>;

/** The form of an entry of facts/figures. */
export const figureForm = z.object({
  id: text,
  measure: bilingual,
  stated,
  unit: unit.nullable(),
  unitLost: z.boolean(),
  bracketed: z.boolean(),
  period: z
    .object({ from: year, to: year })
    .refine(({ from, to }) => from <= to, 'must not end before it begins')
    .nullable(),
  kind: z.enum(FIGURE_KINDS),
  about: z.array(text),
  locator,
  note: bilingual.nullable(),
}) satisfies z.ZodType<Figure>;

/** The form of an entry of facts/outside-figures.json. */
export const outsideFigureForm = z.object({
  id: text,
  measure: bilingual,
  value: z.number(),
  decimals,
  unit,
  year,
  source: bilingual,
  published: z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD')
    .nullable(),
  beside: z.array(text),
}) satisfies z.ZodType<OutsideFigure>;

const symbol = z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/, 'must be letters and digits, a letter first');

const input = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('figure'),
    figure: text,
    withoutUnit: z.literal(true).exactOptional(),
    isUndoubted: z.literal(true).exactOptional(),
  }),
  z.object({ type: z.literal('outside'), outside: text }),
  z.object({ type: z.literal('members'), of: z.array(text).min(1), roles: z.array(z.enum(ROLES)).min(1), unit }),
  z.object({ type: z.literal('named-projects'), entries: z.array(text).min(1), unit }),
  z.object({ type: z.literal('side'), relation: text, side: text }),
  z.object({ type: z.literal('unstated'), measure: bilingual }),
]) satisfies z.ZodType<InputReference>;

const side = z.object({ id: symbol, name: bilingual, formula: text, unit }).transform((written, context): Side => {
  const formula = formulaOf(written.formula);
  if (formula !== null) return { ...written, formula, written: written.formula };
  context.addIssue({
    code: 'custom',
    path: ['formula'],
    message: 'must be made of symbols, plain numbers, brackets and + - * / ^',
  });
  return z.NEVER;
});

const relationCase = z.object({ when: bilingual.nullable(), sides: z.array(side).min(1) }) satisfies z.ZodType<RelationCase>;

/** The form of facts/investment.json; null in a plan that tells no such sum. */
export const investmentForm = z.object({ period: text, relation: text }).nullable() satisfies z.ZodType<InvestmentPeriod | null>;

/** The form of an entry of facts/relations.json; formulas are read. */
export const relationForm = z.object({
  id: text,
  group: z.enum(RELATION_GROUPS),
  title: bilingual,
  inputs: z.record(symbol, input),
  comparison: z.enum(COMPARISONS),
  tolerance: z.object({ share: z.number().positive(), why: bilingual }).nullable(),
  cases: z.array(relationCase).min(1),
  says: z.object({
    fails: bilingual.exactOptional(),
    depends: bilingual.exactOptional(),
    unknown: bilingual.exactOptional(),
    holds: bilingual.exactOptional(),
    derived: bilingual.exactOptional(),
  }),
}) satisfies z.ZodType<Relation>;

const cells = z.discriminatedUnion('type', [
  z.object({ type: z.literal('looking-back'), base: text, target: text, actual: text }),
  z.object({ type: z.literal('looking-forward'), base: text.nullable(), target: text, growth: text.nullable() }),
]) satisfies z.ZodType<IndicatorCells>;

/** The form of an entry of facts/indicators.json. */
export const indicatorForm = z.object({
  id: text,
  box: z.int().min(1).nullable(),
  order: z.int().min(1),
  part: z
    .string()
    .regex(/^[a-z]$/, 'must be one letter')
    .nullable(),
  group: bilingual.nullable(),
  name: bilingual,
  unit,
  better: z.enum(BETTER),
  cells,
  otherBase: z.literal(true).exactOptional(),
  sameAs: text.nullable(),
  redefined: bilingual.nullable(),
}) satisfies z.ZodType<Indicator>;
