import type { Machine } from './machine.ts';
import { median, quantile } from './statistics.ts';

/** Half of what 60 frames a second leave for one of them; the rest is for drawing, and for slower machines. */
const GOAL_MILLISECONDS = 8;

/** What one flown frame cost the main thread of the page, in milliseconds of its processor time. */
export interface FrameWork {
  /** Script, style and layout. */
  readonly work: number;
  /** Every task, with painting, collecting garbage and what driving and watching the frame costs. */
  readonly tasks: number;
}

export interface FlownWay {
  readonly from: string;
  readonly to: string;
  readonly frames: readonly FrameWork[];
}

export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

export interface FlightFigures {
  readonly frames: number;
  readonly workMilliseconds: Spread;
  readonly taskMilliseconds: Spread;
}

/** What `npm run bench -- flight --json` prints; milliseconds are those of the main thread's processor time for one frame. */
export interface FlightBench {
  readonly bench: 'flight';
  readonly machine: Machine;
  readonly chromium: string;
  /** In CSS pixels, and how many pixels were drawn for each of them along a side. */
  readonly viewport: { readonly width: number; readonly height: number; readonly deviceScaleFactor: number };
  /** The 95th percentile that is aimed at; nothing fails beyond it. */
  readonly goalMilliseconds: number;
  readonly all: FlightFigures;
  /** One entry for each way flown, in that order; from and to are ids of the plan. */
  readonly flights: readonly (FlightFigures & { readonly from: string; readonly to: string })[];
}

const spreadOf = (values: readonly number[]): Spread => ({
  median: median(values),
  p95: quantile(values, 0.95),
  max: Math.max(...values),
});

const figuresOf = (frames: readonly FrameWork[]): FlightFigures => ({
  frames: frames.length,
  workMilliseconds: spreadOf(frames.map(({ work }) => work)),
  taskMilliseconds: spreadOf(frames.map(({ tasks }) => tasks)),
});

/** Sums up what was flown, whole and way by way. */
export const flightBenchOf = (
  ways: readonly FlownWay[],
  setting: Pick<FlightBench, 'machine' | 'chromium' | 'viewport'>,
): FlightBench => ({
  bench: 'flight',
  ...setting,
  goalMilliseconds: GOAL_MILLISECONDS,
  all: figuresOf(ways.flatMap(({ frames }) => frames)),
  flights: ways.map(({ from, to, frames }) => ({ from, to, ...figuresOf(frames) })),
});

const cellsOf = ({ median: middle, p95, max }: Spread): string => [middle, p95, max].map((value) => value.toFixed(1)).join(' | ');

const lineOf = (way: string, { frames, workMilliseconds, taskMilliseconds }: FlightFigures): string =>
  `| ${way} | ${frames} | ${cellsOf(workMilliseconds)} | ${cellsOf(taskMilliseconds)} |`;

/** The result as a Markdown table, one line for each way, and the goal beside what was reached. */
export const flightTable = ({ machine, chromium, viewport, goalMilliseconds, all, flights }: FlightBench): string =>
  [
    '| way | frames | work: median | p95 | max | tasks: median | p95 | max |',
    '|---|--:|--:|--:|--:|--:|--:|--:|',
    ...flights.map((flight) => lineOf(`${flight.from} → ${flight.to}`, flight)),
    lineOf('all', all),
    '',
    `Milliseconds of the main thread per frame; goal: p95 ≤ ${goalMilliseconds} ms, reached: ${all.workMilliseconds.p95.toFixed(1)} ms.`,
    `${viewport.width} × ${viewport.height} CSS pixels drawn at ${viewport.deviceScaleFactor}, Chromium ${chromium}, Node ${machine.node}, ${machine.cpu}.`,
  ].join('\n');
