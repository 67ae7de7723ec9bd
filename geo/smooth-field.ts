/** A source of numbers that is the same for the same seed: uniform in [0, 1) and normal with mean 0 and deviation 1. */
export interface SeededRandom {
  readonly uniform: () => number;
  readonly normal: () => number;
}

/** mulberry32 (Tommy Ettinger, public domain) and the Box–Muller transform; `seed` is any 32-bit integer. */
export const seededRandom = (seed: number): SeededRandom => {
  let state = seed | 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  // 1 − u is never 0, so the logarithm stays finite.
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal };
};

/** So many waves make the sum of them as good as normal, and a draw still cheap. */
const WAVES = 64;

/**
 * One draw of a smooth random field over the plane: mean 0, deviation 1, covariance exp(−d² / 2ℓ²) with ℓ the correlation
 * length in metres. Random Fourier features (Rahimi & Recht 2007): waves of normal frequency and uniform phase.
 */
export const smoothField = (
  random: SeededRandom,
  correlationMetres: number,
): ((eastMetres: number, northMetres: number) => number) => {
  const waves = Array.from({ length: WAVES }, () => ({
    east: random.normal() / correlationMetres,
    north: random.normal() / correlationMetres,
    phase: 2 * Math.PI * random.uniform(),
  }));
  const scale = Math.sqrt(2 / WAVES);
  return (eastMetres, northMetres) =>
    scale * waves.reduce((sum, { east, north, phase }) => sum + Math.cos(east * eastMetres + north * northMetres + phase), 0);
};
