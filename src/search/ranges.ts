import type { Laid } from './lay.ts';
import type { TextIndex } from './text-index.ts';

/** A stretch of a text in UTF-16 units, the last not included. */
export type Range = readonly [from: number, to: number];

/** Stretches in order; those that touch or overlap are one. */
function merged(ranges: readonly Range[]): readonly Range[] {
  const apart: [number, number][] = [];
  for (const [from, to] of [...ranges].sort(([one], [other]) => one - other)) {
    const last = apart.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else apart.push([from, to]);
  }
  return apart;
}

/** The stretches of one text on which words are laid, in order and apart from each other. */
export const rangesOf = ({ cells: { starts, ends } }: TextIndex, laid: readonly Laid[]): readonly Range[] =>
  merged(laid.map(({ from, to }): Range => [starts[from] ?? 0, ends[to - 1] ?? 0]));

/** What of the stretches of a text lies in a part of it, counted from where that begins. */
export const within = (ranges: readonly Range[], from: number, to: number): readonly Range[] =>
  ranges.flatMap(([start, end]): readonly Range[] =>
    start < to && end > from ? [[Math.max(start, from) - from, Math.min(end, to) - from]] : [],
  );
