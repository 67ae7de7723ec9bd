import type { Figure } from './figure.ts';
import { type Achievement, achievementOf, type Indicator } from './indicator.ts';
import { type Judged, judge } from './judged.ts';
import type { Mention } from './mention.ts';
import type { Plan } from './plan.ts';
import type { InputReference, InvestmentPeriod, OutsideFigure, Sums, Verdict } from './relation.ts';
import { UNITS } from './unit.ts';

/** The sums of a plan worked out, with the questions the page asks answered once. */
export interface SumIndex {
  readonly figures: readonly Figure[];
  readonly indicators: readonly Indicator[];
  readonly judged: readonly Judged[];
  readonly investment: InvestmentPeriod | null;
  figure(id: string): Figure | undefined;
  relation(id: string): Judged | undefined;
  outside(id: string): OutsideFigure | undefined;
  /** The relations that draw on a figure, themselves or by way of others. */
  relationsOf(figure: string): readonly Judged[];
  /** What others state that is worth knowing beside a figure. */
  outsideBeside(figure: string): readonly OutsideFigure[];
  achievementOf(indicator: Indicator): Achievement;
  /** Other figures of the same number and unit that measure something else; none for what is counted one by one. */
  readingLike(figure: Figure): readonly Figure[];
  mentionsIn(statement: string): readonly Mention[];
}

/** Worked out once for the figures of a plan, however many ask. */
const INDEXED = new WeakMap<Sums, SumIndex>();

/** The sums of a plan worked out, or as they were the last time somebody asked. */
export function sumIndexOf(sums: Sums, plan: Pick<Plan, 'memberships' | 'projects'>): SumIndex {
  const index = INDEXED.get(sums) ?? indexSums(sums, plan);
  INDEXED.set(sums, index);
  return index;
}

/** What makes a figure one that nobody should quote alone, the gravest first. */
const DOUBTFUL = ['fails', 'depends', 'unknown'] as const satisfies readonly Verdict[];

/** A relation that tells against its figures. */
export interface Doubt extends Judged {
  readonly verdict: (typeof DOUBTFUL)[number];
}

const isDoubt =
  (verdict: Doubt['verdict']) =>
  (judged: Judged): judged is Doubt =>
    judged.verdict === verdict;

/** Works the sums of a plan out and indexes them. Throws what `judge` throws. */
export function indexSums(sums: Sums, { memberships, projects }: Pick<Plan, 'memberships' | 'projects'>): SumIndex {
  const judged = judge({ ...sums, memberships, projects });
  const figures = new Map(sums.figures.map((figure) => [figure.id, figure]));
  const outside = new Map(sums.outside.map((figure) => [figure.id, figure]));
  const relations = new Map(judged.map((each) => [each.relation.id, each]));
  const drawnOn = (reference: InputReference): readonly string[] => {
    if (reference.type === 'figure') return [reference.figure];
    if (reference.type !== 'side') return [];
    return Object.values(relations.get(reference.relation)?.relation.inputs ?? {}).flatMap(drawnOn);
  };
  const byFigure = new Map<string, Judged[]>();
  for (const each of judged)
    for (const figure of new Set(Object.values(each.relation.inputs).flatMap(drawnOn)))
      byFigure.set(figure, [...(byFigure.get(figure) ?? []), each]);
  return {
    figures: sums.figures,
    indicators: sums.indicators,
    judged,
    investment: sums.investment,
    figure: (id) => figures.get(id),
    relation: (id) => relations.get(id),
    outside: (id) => outside.get(id),
    relationsOf: (id) => byFigure.get(id) ?? [],
    outsideBeside: (id) => sums.outside.filter(({ beside }) => beside.includes(id)),
    readingLike: (figure) => (isCounted(figure) ? [] : sums.figures.filter((other) => readsLike(figure, other))),
    mentionsIn: (statement) => sums.mentions[statement] ?? [],
    achievementOf: (indicator) => achievementOf(indicator, figures),
  };
}

const isCounted = ({ unit }: Figure): boolean => unit === null || UNITS[unit].counts;

const readsLike = (one: Figure, other: Figure): boolean =>
  one.stated.type === 'number' &&
  other.stated.type === 'number' &&
  one.stated.value === other.stated.value &&
  one.unit === other.unit &&
  one.measure.zh !== other.measure.zh;

/** Those of the relations that tell against their figures, the gravest first. */
export const gravestFirst = (relations: readonly Judged[]): readonly Doubt[] =>
  DOUBTFUL.flatMap((verdict) => relations.filter(isDoubt(verdict)));

/** Only what a relation takes as a figure of its own is told against, not what went into another that it draws on. */
const isDoubted = ({ relation }: Judged, figure: string): boolean =>
  Object.values(relation.inputs).some(
    (input) => input.type === 'figure' && input.figure === figure && input.isUndoubted !== true,
  );

/** The gravest relation in which a figure does not simply hold; undefined where none tells against it. */
export const doubtOf = (index: SumIndex, figure: string): Doubt | undefined =>
  gravestFirst(index.relationsOf(figure).filter((each) => isDoubted(each, figure)))[0];
