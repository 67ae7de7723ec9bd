import { median } from './statistics.ts';

/** How long a bench takes its time. */
export interface Patience {
  readonly rounds: number;
  /** How long each contender runs before anything is timed, and how long one timing lasts at least. */
  readonly warmUpMilliseconds: number;
  readonly timingMilliseconds: number;
}

export interface Timing {
  /** Median over the rounds. */
  readonly nanoseconds: number;
  /** Median over the rounds of the time over that of the first contender in the same round. */
  readonly timesFirst: number;
}

const nanosecondsOf = (work: () => void, repeats: number): number => {
  const start = performance.now();
  for (let repeat = 0; repeat < repeats; repeat++) work();
  return ((performance.now() - start) * 1e6) / repeats;
};

/** Warms `work` up and tells how often it must be repeated to fill one timing. */
const repeatsFor = (work: () => void, { warmUpMilliseconds, timingMilliseconds }: Patience): number => {
  const start = performance.now();
  let runs = 0;
  do {
    work();
    runs++;
  } while (performance.now() - start < warmUpMilliseconds);
  return Math.max(1, Math.ceil((timingMilliseconds * runs) / (performance.now() - start)));
};

/**
 * Times each work in nanoseconds, in rounds in which each has its turn, so that whatever else the machine does meets all
 * alike; every round begins with another one.
 */
export const timeInRounds = (works: readonly (() => void)[], patience: Patience): readonly Timing[] => {
  const contenders = works.map((work) => ({ work, repeats: repeatsFor(work, patience), nanoseconds: [] as number[] }));
  for (let round = 0; round < patience.rounds; round++) {
    const first = round % contenders.length;
    for (const contender of [...contenders.slice(first), ...contenders.slice(0, first)])
      contender.nanoseconds.push(nanosecondsOf(contender.work, contender.repeats));
  }
  const firsts = contenders[0]?.nanoseconds ?? [];
  return contenders.map(({ nanoseconds }) => ({
    nanoseconds: median(nanoseconds),
    timesFirst: median(nanoseconds.map((time, round) => time / (firsts[round] ?? Number.NaN))),
  }));
};
