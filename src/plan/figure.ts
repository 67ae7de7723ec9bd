import type { Interval } from './interval.ts';
import type { Bilingual, Locator } from './plan.ts';
import { UNITS, type UnitKey } from './unit.ts';

export const BOUNDS_STATED = ['exact', 'about', 'at-least', 'at-most', 'more-than', 'less-than'] as const;
/** How a number is stated: as it is, or as one that is not fallen short of or not passed. */
export type BoundStated = (typeof BOUNDS_STATED)[number];

/**
 * What words say that stand for a number: what was set from above is met, or counts as met by another standard, or keeps pace
 * with the economy.
 */
export const SAYINGS = ['met-as-set', 'deemed-met', 'keeps-pace'] as const;
export type Saying = (typeof SAYINGS)[number];

/** What stands in the text for a figure. */
export type Stated =
  /** `decimals` are the digits after the point as they stand. */
  | { readonly type: 'number'; readonly value: number; readonly decimals: number; readonly bound: BoundStated }
  /** A number written as a Chinese numeral. */
  | { readonly type: 'count'; readonly value: number; readonly written: string }
  | { readonly type: 'doubling' }
  /** Words in the place of a number, and what they come to. */
  | { readonly type: 'words'; readonly words: Bilingual; readonly saying: Saying }
  /** A number that has lost what makes it true: its unit, a digit, its column. */
  | { readonly type: 'damaged'; readonly literal: string; readonly value: number; readonly decimals: number }
  /** Nothing stands where a number ought to. */
  | { readonly type: 'lost' }
  | { readonly type: 'year'; readonly year: number }
  /** A day as YYYY-MM-DD. */
  | { readonly type: 'date'; readonly on: string }
  /** A number that is part of a name. */
  | { readonly type: 'name'; readonly name: string };

export const FIGURE_KINDS = [
  'base',
  'target',
  'planned',
  'actual',
  'expected',
  'cumulative',
  'growth',
  'ratio',
  'estimate',
  'threshold',
  'standard',
  'count',
  'name',
  'date',
] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** Years, both included. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** One figure the plan states, and where. */
export interface Figure {
  readonly id: string;
  readonly measure: Bilingual;
  readonly stated: Stated;
  /** null where it has none: a date, a name, words. */
  readonly unit: UnitKey | null;
  /** The unit does not stand in the text and is ours. */
  readonly unitLost: boolean;
  /** The text sets it in [ ]: it is the sum over the period. */
  readonly bracketed: boolean;
  readonly period: Period | null;
  readonly kind: FigureKind;
  /** Ids of the things it is about. */
  readonly about: readonly string[];
  readonly locator: Locator;
  readonly note: Bilingual | null;
}

const DOUBLE = 2;

/** Half of the last digit that stands; of a rough number that is the last that is not 0. A count of things is not rounded. */
const roundedBy = (value: number, decimals: number, bound: BoundStated, counts: boolean): number => {
  const lastDigit = 10 ** -decimals;
  if (bound !== 'about') return counts && decimals === 0 ? 0 : lastDigit / 2;
  const zeros = decimals === 0 && value !== 0 ? (/0*$/.exec(String(value))?.[0].length ?? 0) : 0;
  return (lastDigit * 10 ** zeros) / 2;
};

const OPEN_UPWARDS: ReadonlySet<BoundStated> = new Set(['at-least', 'more-than']);
const OPEN_DOWNWARDS: ReadonlySet<BoundStated> = new Set(['at-most', 'less-than']);

/**
 * What a figure may in truth be, in its own unit: a number as stated with half of its last digit to either side, open to one
 * side where a bound is stated; null where no number stands, or only a damaged one.
 */
export function intervalOf({ stated, unit }: Figure): Interval | null {
  switch (stated.type) {
    case 'number': {
      const { value, decimals, bound } = stated;
      const off = roundedBy(value, decimals, bound, unit !== null && UNITS[unit].counts);
      return {
        at: value,
        low: OPEN_DOWNWARDS.has(bound) ? Math.min(0, value) : OPEN_UPWARDS.has(bound) ? value : value - off,
        high: OPEN_UPWARDS.has(bound) ? Number.POSITIVE_INFINITY : OPEN_DOWNWARDS.has(bound) ? value : value + off,
      };
    }
    case 'count':
      return { at: stated.value, low: stated.value, high: stated.value };
    case 'doubling':
      return { at: DOUBLE, low: DOUBLE, high: DOUBLE };
    case 'words':
    case 'damaged':
    case 'lost':
    case 'year':
    case 'date':
    case 'name':
      return null;
  }
}
