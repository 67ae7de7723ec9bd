import { metresWithin, type PreparedRoads, piecesWithin, prepareRoadTable, type RoadTable } from '#measure/road-density.ts';
import { seededRandom } from '../geo/smooth-field.ts';
import { randomRoads, randomZones } from './density-cases.ts';
import { planarLength, turfMetres, turfRoads, worstError } from './density-others.ts';
import { type Machine, machine } from './machine.ts';
import { median } from './statistics.ts';

/** What `npm run bench -- density --json` prints, one line for each job; times are medians in milliseconds for all zones together. */
export interface DensityJob {
  readonly job: string;
  /** What depends on the roads alone, done once. */
  readonly prepare_ms: number;
  /** All the rest, in zones never seen before. */
  readonly ours_ms: number;
  readonly floor_ms: number;
  readonly turf_ms: number | null;
  /** ours over floor, Turf over ours. */
  readonly ratio_floor: number;
  readonly ratio_turf: number | null;
  /** Against brute force and GeographicLib, the worst of all groups in the zones looked at. */
  readonly max_rel_error: number;
}

export interface DensityBench {
  readonly machine: Machine;
  readonly rounds: number;
  readonly jobs: readonly DensityJob[];
  /** The most memory the process has held, in megabytes, the roads and what Turf needs among it. */
  readonly peakMegabytes: number;
}

/** A number of roads, and by what they are called. */
interface Size {
  readonly name: string;
  readonly roads: number;
  readonly hasTurf: boolean;
}

const SIZES: readonly Size[] = [
  { name: '10k', roads: 10_000, hasTurf: true },
  { name: '100k', roads: 100_000, hasTurf: false },
  { name: '1M', roads: 1_000_000, hasTurf: false },
];
/** How many rounds count, and for how long rounds go before that do not, in which the engine learns what is worth compiling. */
interface Patience {
  readonly rounds: number;
  readonly warmUpMilliseconds: number;
}

const PATIENCE: Patience = { rounds: 15, warmUpMilliseconds: 1_000 };
const ROADS_CHECKED = 10_000;
const ZONES_CHECKED = 3;

const millisecondsOf = (work: () => number): number => {
  const start = performance.now();
  if (!Number.isFinite(work())) throw new Error('a contender finds no length');
  return performance.now() - start;
};

const errorOf = (table: RoadTable, prepared: PreparedRoads, random: () => number): number => {
  const step = Math.max(1, table.ids.length / ROADS_CHECKED);
  const roads = Array.from({ length: Math.floor(table.ids.length / step) }, (_, index) => Math.floor(index * step));
  return randomZones(table.ids.length, random)
    .slice(0, table.ids.length > ROADS_CHECKED ? ZONES_CHECKED : undefined)
    .reduce((worst, zone) => Math.max(worst, worstError(table, roads, zone, piecesWithin(prepared, zone))), 0);
};

const measureJob = ({ name, roads, hasTurf }: Size, { rounds, warmUpMilliseconds }: Patience): DensityJob => {
  const random = seededRandom(roads).uniform;
  const table = randomRoads(roads, random);
  const prepares = Array.from({ length: rounds }, () => millisecondsOf(() => prepareRoadTable(table).groups.length));
  const prepared = prepareRoadTable(table);
  const times: { floor: number; ours: number }[] = [];
  const start = performance.now();
  while (times.length < rounds) {
    const isWarm = performance.now() - start > warmUpMilliseconds;
    const zones = randomZones(roads, random);
    const floor = millisecondsOf(() => planarLength(table.coordinates));
    const ours = millisecondsOf(() =>
      zones.reduce((sum, zone) => metresWithin(prepared, zone).reduce((part, { insideMetres }) => part + insideMetres, sum), 0),
    );
    if (isWarm) times.push({ floor, ours });
  }
  const forTurf = hasTurf ? turfRoads(table) : [];
  const turfTimes = Array.from({ length: hasTurf ? rounds : 0 }, () => {
    const zones = randomZones(roads, random);
    return millisecondsOf(() => zones.reduce((sum, zone) => sum + turfMetres(forTurf, zone), 0));
  });
  const floorMilliseconds = median(times.map(({ floor }) => floor));
  const oursMilliseconds = median(times.map(({ ours }) => ours));
  const turfMilliseconds = median(turfTimes);
  return {
    job: `${name} x 13`,
    prepare_ms: median(prepares),
    ours_ms: oursMilliseconds,
    floor_ms: floorMilliseconds,
    turf_ms: hasTurf ? turfMilliseconds : null,
    ratio_floor: oursMilliseconds / floorMilliseconds,
    ratio_turf: hasTurf ? turfMilliseconds / oursMilliseconds : null,
    max_rel_error: errorOf(table, prepared, random),
  };
};

/** Times the metres of made roads in made zones, beside one planar pass over the roads and, for few of them, beside Turf. */
export const measureDensity = (sizes: readonly Size[] = SIZES, patience = PATIENCE): DensityBench => {
  const jobs = sizes.map((size) => measureJob(size, patience));
  return { machine: machine(), rounds: patience.rounds, jobs, peakMegabytes: process.resourceUsage().maxRSS / 1024 };
};

/** One line of JSON for each job. */
export const densityLines = ({ jobs }: DensityBench): string => jobs.map((job) => JSON.stringify(job)).join('\n');

const lineOf = ({ job, prepare_ms, ours_ms, floor_ms, turf_ms, ratio_floor, ratio_turf, max_rel_error }: DensityJob): string =>
  `| ${[
    job,
    prepare_ms.toFixed(1),
    ours_ms.toFixed(1),
    floor_ms.toFixed(2),
    turf_ms?.toFixed(0) ?? '–',
    ratio_floor.toPrecision(2),
    (prepare_ms / floor_ms).toPrecision(2),
    ratio_turf?.toFixed(0) ?? '–',
    max_rel_error.toExponential(0),
  ].join(' | ')} |`;

/** The result as a Markdown table, one line for each job. */
export const densityTable = (bench: DensityBench): string =>
  [
    '| roads x zones | prepare (ms) | ours (ms) | floor (ms) | Turf (ms) | ours ÷ floor | prepare ÷ floor | Turf ÷ ours | worst relative error |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...bench.jobs.map(lineOf),
    '',
    `Median of ${bench.rounds} rounds, new zones in each; at most ${bench.peakMegabytes.toFixed(0)} MB held. Node ${bench.machine.node}, ${bench.machine.cpu}.`,
  ].join('\n');
