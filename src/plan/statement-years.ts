import type { Statement } from './plan.ts';
import type { Sums } from './relation.ts';

/** A span of years, or a year, and no sum of so many 万 or 亿; of a span it is the end that a statement is of. */
const YEARS_IN_TEXT = /(?<![\d.,])20\d\d(?:[—–-](20\d\d))?(?!\d|亿|万)/g;

/** Remembered, since a card asks it of every statement each time it is drawn. */
const KNOWN = new WeakMap<Sums, ReadonlyMap<string, number>>();

const lastYears = (sums: Sums): ReadonlyMap<string, number> => {
  const known = KNOWN.get(sums) ?? new Map(sums.figures.flatMap(({ id, period }) => (period ? [[id, period.to] as const] : [])));
  KNOWN.set(sums, known);
  return known;
};

/** The years a statement is of: those its words name, a span by its end, and those of the figures in it; none where none is told. */
export function yearsOf({ id, text }: Statement, sums: Sums | null): ReadonlySet<number> {
  const named = [...text.zh.matchAll(YEARS_IN_TEXT)].map(([whole, end]) => Number(end ?? whole));
  const years = sums === null ? [] : (sums.mentions[id] ?? []).flatMap(({ figure }) => lastYears(sums).get(figure) ?? []);
  return new Set([...named, ...years]);
}
