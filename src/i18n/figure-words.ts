import type { FigureKind } from '#plan/figure.ts';
import type { FiguresPart } from '#plan/figures-part.ts';
import type { Achievement } from '#plan/indicator.ts';
import type { Language } from '#plan/plan.ts';
import type { RelationGroup, Verdict } from '#plan/relation.ts';
import { figures as en } from './en/figures.ts';
import { figures as zh } from './zh/figures.ts';

/** What the view of the plan's figures says in its own voice. Numbers come as text. */
export interface FigureWords {
  readonly title: string;
  readonly coming: string;
  readonly failed: string;
  readonly parts: Readonly<Record<FiguresPart, string>>;
  readonly lost: string;
  readonly damaged: string;
  readonly doubling: string;
  readonly year: {
    readonly none: (year: string) => string;
    readonly words: string;
    readonly toList: (year: string) => string;
    readonly all: string;
  };
  readonly kinds: Readonly<Record<FigureKind, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** What a verdict means, in a line. */
  readonly verdictNotes: Readonly<Record<Verdict, string>>;
  readonly groups: Readonly<Record<RelationGroup, string>>;
  readonly achievements: Readonly<Record<Achievement, string>>;
  readonly indicators: {
    readonly tables: (box: string) => string;
    /** Of the goals of a plan that has run out, and of one still ahead. */
    readonly back: (plan: string) => string;
    readonly ahead: (plan: string) => string;
    readonly inText: string;
    readonly name: string;
    readonly chart: string;
    readonly base: string;
    readonly target: string;
    readonly actual: string;
    readonly growth: string;
    readonly outcome: string;
    readonly unit: string;
    readonly place: string;
    readonly bracketed: string;
    readonly redefined: string;
    readonly more: string;
    readonly order: string;
    readonly orders: Readonly<Record<'table' | 'outcome' | 'name', string>>;
    readonly none: string;
    readonly show: string;
    readonly everything: string;
    readonly copy: string;
    /** How many goals of a plan were reached and missed, and which are missed; how many have no number to compare is told after it. */
    readonly summary: (plan: string, count: string, reached: string, missed: readonly string[]) => string;
    readonly others: (count: string, deemed: number) => string;
    readonly summaryNote: string;
    readonly targetsOf: (plan: string) => string;
    readonly picture: (base: string, target: string, actual: string, outcome: string) => string;
    readonly key: Readonly<Record<'base' | 'target' | 'reached' | 'missed' | 'open', string>>;
  };
  readonly investment: {
    readonly title: (count: string, sum: string) => string;
    readonly byKind: string;
    readonly byZone: string;
    readonly count: string;
    readonly sum: string;
    readonly named: (count: string) => string;
    readonly unnamed: (count: string) => string;
    readonly namedNote: string;
    /** The sum is ours, not stated. */
    readonly added: string;
    readonly both: string;
    readonly within: string;
    readonly period: string;
    readonly periodNote: string;
    readonly whole: string;
  };
  readonly sums: {
    readonly filter: string;
    readonly topic: string;
    readonly summary: (counts: string) => string;
    readonly inputs: string;
    /** An assumption, and what comes out under it. */
    readonly under: (assumption: string, outcome: string) => string;
    readonly outcomes: Readonly<Record<Verdict, string>>;
    readonly gap: (gap: string) => string;
    readonly gapBetween: (gap: string, least: string, most: string) => string;
    readonly rounding: string;
    readonly say: string;
    readonly from: Readonly<Record<'figure' | 'outside' | 'members' | 'named-projects' | 'side' | 'unstated', string>>;
    readonly missing: string;
    readonly cannot: (missing: readonly string[]) => string;
    readonly none: string;
    readonly toDensity: string;
    readonly mayBe: (range: string) => string;
    readonly copyLink: string;
  };
  readonly list: {
    readonly filter: string;
    readonly count: (count: string) => string;
    readonly none: string;
  };
  readonly card: {
    readonly back: string;
    readonly asItStands: string;
    readonly unitLost: string;
    readonly period: string;
    readonly kind: string;
    readonly about: string;
    readonly relations: string;
    readonly outside: string;
    readonly outsideNote: string;
    readonly saidBy: (source: string, published: string) => string;
    readonly undated: string;
    readonly quoted: (measure: string, about: readonly string[], value: string) => string;
    readonly lost: string;
    readonly same: string;
    readonly cite: string;
    readonly copyLink: string;
    readonly statements: string;
    readonly unknown: string;
  };
  /** What a mark beside a doubtful figure says. */
  readonly doubt: Readonly<Record<'fails' | 'depends' | 'unknown', string>>;
  /** The same in a key. */
  readonly doubtKey: Readonly<Record<'fails' | 'depends' | 'unknown', string>>;
}

const CATALOGUES: Readonly<Record<Language, FigureWords>> = { zh, en };

/** The words of the figures in one language; apart from the others, since they come with the view. */
export const figureWordsIn = (language: Language): FigureWords => CATALOGUES[language];
