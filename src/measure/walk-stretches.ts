/** From so far along a line to so far. */
export type Stretch = readonly [from: number, to: number];

/** The stretches joined where they meet, in order. */
export const joined = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const wholes: Stretch[] = [];
  for (const [from, to] of stretches.toSorted((one, other) => one[0] - other[0])) {
    const last = wholes.at(-1);
    if (last && from <= last[1]) wholes[wholes.length - 1] = [last[0], Math.max(last[1], to)];
    else wholes.push([from, to]);
  }
  return wholes;
};

/** What of the stretches lies in none of the others, both of them joined. */
export const without = (stretches: readonly Stretch[], others: readonly Stretch[]): readonly Stretch[] =>
  stretches.flatMap(([from, to]) => {
    const rest: Stretch[] = [];
    let at = from;
    for (const [start, end] of others) {
      if (end <= at || start >= to) continue;
      if (start > at) rest.push([at, start]);
      at = end;
    }
    return at < to ? [...rest, [at, to] as const] : rest;
  });
