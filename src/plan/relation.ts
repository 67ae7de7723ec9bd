import type { Figure } from './figure.ts';
import type { Formula } from './formula.ts';
import type { Indicator } from './indicator.ts';
import type { Mention } from './mention.ts';
import type { Bilingual, Role } from './plan.ts';
import type { UnitKey } from './unit.ts';

/** Where an input of a relation comes from; a number never stands in the relation itself. */
export type InputReference =
  /**
   * `withoutUnit`: only its number, where what is counted in unlike units is compared. `isUndoubted`: whatever comes out, it
   * tells against the others, not against this one.
   */
  | { readonly type: 'figure'; readonly figure: string; readonly withoutUnit?: true; readonly isUndoubted?: true }
  /** What somebody else states. */
  | { readonly type: 'outside'; readonly outside: string }
  /** How many things belong to any of some things in any of some roles, each counted once. */
  | { readonly type: 'members'; readonly of: readonly string[]; readonly roles: readonly Role[]; readonly unit: UnitKey }
  /** How many projects the entries of the facts name. */
  | { readonly type: 'named-projects'; readonly entries: readonly string[]; readonly unit: UnitKey }
  /** What comes out of a side of the first case of another relation. */
  | { readonly type: 'side'; readonly relation: string; readonly side: string }
  /** What it would take and nobody states. */
  | { readonly type: 'unstated'; readonly measure: Bilingual };

/** One way to come by a value. */
export interface Side {
  readonly id: string;
  readonly name: Bilingual;
  readonly formula: Formula;
  /** The formula as it is written, with the symbols of the inputs. */
  readonly written: string;
  /** What the result is shown in. */
  readonly unit: UnitKey;
}

/** What ought to agree, or of one side only what comes out; `when` is the assumption, null where none is made. */
export interface RelationCase {
  readonly when: Bilingual | null;
  readonly sides: readonly Side[];
}

export const RELATION_GROUPS = ['projects', 'growth', 'roads', 'green', 'repeated', 'land', 'structure'] as const;
export type RelationGroup = (typeof RELATION_GROUPS)[number];

/** `equal`: all sides are one and the same number; `at-most`: the first is no more than the second. */
export const COMPARISONS = ['equal', 'at-most'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** How far sides may be apart and still agree, beyond what half of the last digits stated makes of them. */
export interface Tolerance {
  readonly share: number;
  readonly why: Bilingual;
}

/**
 * `derived`: nothing is compared, something only comes out; `unknown`: a number it takes is lost or not stated; `depends`: the
 * cases come out differently.
 */
export const VERDICTS = ['fails', 'depends', 'unknown', 'holds', 'derived'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Figures that ought to fit together, by what formula, and what to say of it. */
export interface Relation {
  readonly id: string;
  readonly group: RelationGroup;
  readonly title: Bilingual;
  /** By symbol. */
  readonly inputs: Readonly<Record<string, InputReference>>;
  readonly comparison: Comparison;
  readonly tolerance: Tolerance | null;
  readonly cases: readonly RelationCase[];
  /**
   * By verdict the sentence a reader should say; {symbol} stands for an input and {side} for what comes out of a side of the
   * first case.
   */
  readonly says: Readonly<Partial<Record<Verdict, Bilingual>>>;
}

/** A figure from outside the plan, with who says it and when. */
export interface OutsideFigure {
  readonly id: string;
  readonly measure: Bilingual;
  readonly value: number;
  readonly decimals: number;
  readonly unit: UnitKey;
  /** The year it is a figure of. */
  readonly year: number;
  readonly source: Bilingual;
  /** When the source was published, YYYY or YYYY-MM or YYYY-MM-DD; null where it does not say. */
  readonly published: string | null;
  /** Ids of the figures of the plan beside which it is worth knowing. */
  readonly beside: readonly string[];
}

/** What of the investment counted is spent within the plan's years: ids of that figure, and of the relation of the two. */
export interface InvestmentPeriod {
  readonly period: string;
  readonly relation: string;
}

/** All that the plan's sums are made of. */
export interface Sums {
  readonly figures: readonly Figure[];
  readonly outside: readonly OutsideFigure[];
  readonly indicators: readonly Indicator[];
  /** By id of a statement the figures in its words. */
  readonly mentions: Readonly<Record<string, readonly Mention[]>>;
  readonly relations: readonly Relation[];
  /** null in a plan that tells no such sum. */
  readonly investment: InvestmentPeriod | null;
}
