import { gzipSync } from 'node:zlib';
import { find } from '#search/find.ts';
import { indexOf } from '#search/search-index.ts';
import { seededRandom } from '../geo/smooth-field.ts';
import { type Machine, machine } from './machine.ts';
import { queriesFor, searchCase } from './search-cases.ts';
import { median, quantile } from './statistics.ts';

/** What `npm run bench -- search --json` prints; times are in milliseconds of script. */
export interface SearchBench {
  readonly bench: 'search';
  readonly machine: Machine;
  readonly entries: number;
  /** How many of the entries are the drawn plan's. */
  readonly real: number;
  readonly queries: number;
  readonly keys: number;
  /** To make the plan ready to be searched, once. */
  readonly index_ms: number;
  readonly p50_ms: number;
  readonly p95_ms: number;
  readonly max_ms: number;
  /** What the drawn plan's pronunciations weigh on the way, compressed. */
  readonly pronunciations_bytes: number;
}

const ENTRIES = 2_000;
const QUERIES = 350;
const SEED = 7;
/** A key is timed so often, and its median taken: what else the machine does meets few of them. */
const ROUNDS = 5;

/** How long it takes to do something, in milliseconds. */
const millisecondsOf = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Types queries key by key into a search over the drawn plan filled up to `entries`, and times what every key costs. */
export const measureSearch = (entries = ENTRIES, queries = QUERIES): SearchBench => {
  const random = seededRandom(SEED).uniform;
  const searched = searchCase(entries, random);
  const { plan, pronunciations, real } = searched;
  const indexTimes = Array.from({ length: 5 }, () => millisecondsOf(() => indexOf(plan, pronunciations)));
  const index = indexOf(plan, pronunciations);
  const keys = queriesFor(searched, queries, random).flatMap((query) =>
    [...query].map((_, at, characters) => characters.slice(0, at + 1).join('')),
  );
  const look = (typed: string) => find(index, { typed, language: 'zh', limit: 50, keeps: () => true });
  const rounds = Array.from({ length: ROUNDS }, () => keys.map((typed) => millisecondsOf(() => look(typed))));
  const times = keys.map((_, key) => median(rounds.map((round) => round[key] ?? Number.NaN)));
  return {
    bench: 'search',
    machine: machine(),
    entries: index.entries.length,
    real,
    queries,
    keys: keys.length,
    index_ms: median(indexTimes),
    p50_ms: median(times),
    p95_ms: quantile(times, 0.95),
    max_ms: Math.max(...times),
    pronunciations_bytes: gzipSync(JSON.stringify(searchCase(0, random).pronunciations)).length,
  };
};

/** The result in sentences. */
export const searchReport = (bench: SearchBench): string =>
  [
    `${bench.queries} queries typed key by key (${bench.keys} keys) into ${bench.entries} entries, ${bench.real} of them real:`,
    `p50 ${bench.p50_ms.toFixed(2)} ms, p95 ${bench.p95_ms.toFixed(2)} ms, max ${bench.max_ms.toFixed(1)} ms of script for each key;`,
    `${bench.index_ms.toFixed(0)} ms to make ready, once; pronunciations ${(bench.pronunciations_bytes / 1000).toFixed(1)} kB compressed.`,
    `Node ${bench.machine.node}, ${bench.machine.cpu}.`,
  ].join('\n');
