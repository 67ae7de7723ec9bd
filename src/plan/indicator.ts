import { type Figure, intervalOf, type Period } from './figure.ts';
import type { Bilingual } from './plan.ts';
import type { UnitKey } from './unit.ts';

/** Whether an indicator is to rise, to fall, or only to be met as it was set. */
export const BETTER = ['more', 'less', 'as-set'] as const;
export type Better = (typeof BETTER)[number];

/** Ids of the figures in the cells of a row: of the plan before, or of this one. */
export type IndicatorCells =
  | { readonly type: 'looking-back'; readonly base: string; readonly target: string; readonly actual: string }
  /** `base` is null where the plan does not say where it starts from. */
  | { readonly type: 'looking-forward'; readonly base: string | null; readonly target: string; readonly growth: string | null };

/** One row of a table of indicators. */
export interface Indicator {
  readonly id: string;
  /** Number of the box (专栏) the table stands in; null for a goal that stands in the text alone. */
  readonly box: number | null;
  readonly order: number;
  /** A letter where a number has several rows. */
  readonly part: string | null;
  readonly group: Bilingual | null;
  readonly name: Bilingual;
  readonly unit: UnitKey;
  readonly better: Better;
  readonly cells: IndicatorCells;
  /** The base is of something else than the target, one year of it against five or so, and is not to be set beside it. */
  readonly otherBase?: true;
  /** The row of another table that measures the same thing. */
  readonly sameAs: string | null;
  /** How what is measured is another thing than the name leads one to think, or than it was before; null where it is not. */
  readonly redefined: Bilingual | null;
}

export const ACHIEVEMENTS = ['reached', 'missed', 'deemed', 'stated', 'open', 'lost', 'ahead'] as const;
/**
 * What became of a goal: reached or missed by the numbers; deemed reached by another standard; stated as reached without a
 * number; not to be told, since the goal is no number; not to be told, since a number is lost; or still ahead.
 */
export type Achievement = (typeof ACHIEVEMENTS)[number];

const mustBePassed = ({ stated }: Figure): boolean =>
  stated.type === 'number' && (stated.bound === 'more-than' || stated.bound === 'less-than');

/** Judges a row by what stands in its cells, nothing else. */
export function achievementOf({ cells, better }: Indicator, figures: ReadonlyMap<string, Figure>): Achievement {
  if (cells.type === 'looking-forward') return 'ahead';
  const target = figures.get(cells.target);
  const actual = figures.get(cells.actual);
  if (!target || !actual) return 'lost';
  if (actual.stated.type === 'words') return actual.stated.saying === 'deemed-met' ? 'deemed' : 'stated';
  const reached = intervalOf(actual);
  if (reached === null) return 'lost';
  const goal = intervalOf(target);
  if (goal === null) return target.stated.type === 'words' ? 'open' : 'lost';
  if (better === 'as-set') return reached.at === goal.at ? 'reached' : 'missed';
  // What is to be less than a number is not reached by that number itself.
  if (reached.at === goal.at) return mustBePassed(target) ? 'missed' : 'reached';
  return reached.at > goal.at === (better === 'more') ? 'reached' : 'missed';
}

/** The year most of some periods end in; null where there are none. */
export function commonYear(periods: readonly Period[]): number | null {
  const counts = new Map<number, number>();
  for (const { to } of periods) counts.set(to, (counts.get(to) ?? 0) + 1);
  return [...counts].reduce<readonly [number | null, number]>((best, one) => (one[1] > best[1] ? one : best), [null, 0])[0];
}
