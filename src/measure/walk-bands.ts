import type { Position } from '#plan/plan.ts';
import { METRES_PER_MINUTE, type WalkBand } from '#plan/walk.ts';
import { stretchOf } from './road-stretch.ts';
import type { StreetRun, WalkNetwork } from './walk-network.ts';
import { type Reach, reachedOf } from './walk-reach.ts';
import { joined, type Stretch, without } from './walk-stretches.ts';

/** A tenth of a metre: a band ends where it ends, and its file stays small. */
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

const courseOf = ({ course }: StreetRun, [from, to]: Stretch): readonly Position[] =>
  stretchOf(course, from, to).map(([longitude = Number.NaN, latitude = Number.NaN]) => [rounded(longitude), rounded(latitude)]);

const reachedOfRun = (network: WalkNetwork, reach: Reach, run: StreetRun, budgetMetres: number): readonly Stretch[] => {
  let before = 0;
  const stretches = run.edges.flatMap((edge) => {
    const start = before;
    before += network.edges[edge]?.metres ?? 0;
    return reachedOf(network, reach, edge, budgetMetres).map(([from, to]): Stretch => [start + from, start + to]);
  });
  return joined(stretches);
};

/** The streets reached within each of the minutes and not within the ones before, which are less; cut where the time is up. */
export const bandsOf = (network: WalkNetwork, reach: Reach, minutesList: readonly number[]): readonly WalkBand[] =>
  minutesList.map((minutes, at) => {
    const before = (minutesList[at - 1] ?? 0) * METRES_PER_MINUTE;
    const courses = network.runs.flatMap((run) =>
      without(
        reachedOfRun(network, reach, run, minutes * METRES_PER_MINUTE),
        at === 0 ? [] : reachedOfRun(network, reach, run, before),
      ).map((stretch) => courseOf(run, stretch)),
    );
    return { minutes, courses };
  });
