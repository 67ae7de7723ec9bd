/** The value below which `share` (0 to 1) of the values lie, one of them; NaN of none. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? Number.NaN;

/** The middle one of the values, the upper of two; NaN of none. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);
