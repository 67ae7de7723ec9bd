import type { BoundStated, Figure, Period } from '#plan/figure.ts';
import { type Interval, minus } from '#plan/interval.ts';
import type { Language } from '#plan/plan.ts';
import type { OutsideFigure } from '#plan/relation.ts';
import { UNITS, type UnitKey } from '#plan/unit.ts';
import { figureWordsIn } from './figure-words.ts';
import { grouped } from './numbers.ts';
import { UNIT_WORDS, type UnitWords } from './units.ts';

const NO_UNIT: UnitWords = { zh: '', en: '', englishPower: 0 };

const withUnit = (number: string, unit: UnitKey | null, language: Language): string => {
  const { zh, en, enOne } = unit === null ? NO_UNIT : UNIT_WORDS[unit];
  const words = language === 'zh' ? zh : number === '1' ? (enOne ?? en) : en;
  if (words === '') return number;
  return language === 'zh' || words === '%' ? `${number}${words}` : `${number} ${words}`;
};

/** Thousands separated, with so many decimals; below nought of them rounded to tens, hundreds and so on. */
const roundedTo = (value: number, decimals: number): string => {
  const step = 10 ** Math.max(0, -decimals);
  return grouped(step === 1 ? value : Math.round(value / step) * step, Math.max(0, decimals));
};

/**
 * A number in a unit with so many decimals; in English moved from 万 and 亿 to thousands and billions, no digit more or less.
 */
export function formatInUnit(value: number, decimals: number, unit: UnitKey | null, language: Language): string {
  const power = language === 'en' && unit !== null ? UNIT_WORDS[unit].englishPower : 0;
  return withUnit(roundedTo(value * 10 ** power, decimals - power), unit, language);
}

const BOUND_SIGNS: Readonly<Record<BoundStated, Readonly<Record<Language, string>>>> = {
  exact: { zh: '', en: '' },
  about: { zh: '约', en: 'about ' },
  'at-least': { zh: '≥', en: '≥ ' },
  'at-most': { zh: '≤', en: '≤ ' },
  'more-than': { zh: '>', en: '> ' },
  'less-than': { zh: '<', en: '< ' },
};

/** A figure as it is read: number and unit, words, or that nothing stands there. */
export function formatFigure({ stated, unit, bracketed }: Figure, language: Language): string {
  const say = figureWordsIn(language);
  switch (stated.type) {
    case 'number': {
      const number = `${BOUND_SIGNS[stated.bound][language]}${formatInUnit(stated.value, stated.decimals, unit, language)}`;
      return bracketed ? `[${number}]` : number;
    }
    case 'count':
      return formatInUnit(stated.value, 0, unit, language);
    case 'doubling':
      return say.doubling;
    case 'words':
      return stated.words[language];
    case 'damaged':
      return `${formatInUnit(stated.value, stated.decimals, null, language)} ${say.damaged}`;
    case 'lost':
      return say.lost;
    case 'year':
      return String(stated.year);
    case 'date':
      return stated.on;
    case 'name':
      return stated.name;
  }
}

/** A figure of others, with its unit. */
export const formatOutside = ({ value, decimals, unit }: OutsideFigure, language: Language): string =>
  formatInUnit(value, decimals, unit, language);

/** As many decimals as show three significant digits. */
const threeDigits = (value: number): number => (value === 0 ? 0 : 2 - Math.floor(Math.log10(Math.abs(value))));

/** Rounding of the machine itself must not make of 0.1 a little less than 0.1, and so a decimal more. */
const SLACK = 1e-9;

/** The decimals a number has at three significant digits; 40 has none. */
const decimalsAtThreeDigits = (value: number): number => String(Number(value.toPrecision(3))).split('.')[1]?.length ?? 0;

/** As many decimals as show the first significant digit. */
const oneDigit = (value: number): number => (value === 0 ? 0 : -Math.floor(Math.log10(Math.abs(value))));

/**
 * Three significant digits, and more where what is left open allows, or only one where more is left open than the number itself;
 * whole numbers of things have no decimals, and a bound no more than it is stated with.
 */
const decimalsOf = ({ at, low, high }: Interval, unit: UnitKey): number => {
  if (low === high) return (UNITS[unit].counts || unit === 'one') && Number.isInteger(at) ? 0 : threeDigits(at);
  if (at === low || at === high) return Math.min(threeDigits(at), decimalsAtThreeDigits(at));
  if (!Number.isFinite(high - low)) return threeDigits(at);
  if (high - low > Math.abs(at)) return oneDigit(at);
  return Math.max(Math.ceil(-Math.log10(high - low) - SLACK), decimalsAtThreeDigits(at));
};

/** What comes out of a formula. */
export const formatResult = (value: Interval, unit: UnitKey, language: Language): string =>
  formatInUnit(value.at, decimalsOf(value, unit), unit, language);

/**
 * How far two results in a unit are apart, in the unit of the gap: no finer than they are shown themselves, so that whoever
 * subtracts finds the same, unless nothing would be left.
 */
export function formatGap(least: Interval, most: Interval, unit: UnitKey, unitOfGap: UnitKey, language: Language): string {
  const gap = minus(most, least);
  const own = decimalsOf(gap, unitOfGap);
  const shown = Math.min(own, Math.max(decimalsOf(least, unit), decimalsOf(most, unit)));
  const isLost = Math.round(gap.at * 10 ** shown) === 0;
  return formatInUnit(gap.at, isLost ? own : shown, unitOfGap, language);
}

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6;

/**
 * Between what it may lie, a digit finer than the number itself where its bounds are, since half of a last digit is no whole one;
 * null where nothing is left open, or one side is.
 */
export function formatBounds(value: Interval, unit: UnitKey, language: Language): string | null {
  const { low, high } = value;
  if (low === high || !Number.isFinite(low) || !Number.isFinite(high)) return null;
  const digits = decimalsOf(value, unit);
  const decimals = [low, high].every((bound) => isWhole(bound * 10 ** digits)) ? digits : digits + 1;
  const power = language === 'en' ? UNIT_WORDS[unit].englishPower : 0;
  return `${roundedTo(low * 10 ** power, decimals - power)}–${formatInUnit(high, decimals, unit, language)}`;
}

/** The years of a figure: 2020, or 2021–2025. */
export const formatPeriod = ({ from, to }: Period): string => (from === to ? String(from) : `${from}–${to}`);
