import { area as turfSquareMetres } from '@turf/turf';
import geodesic from 'geographiclib-geodesic';
import type { Position } from 'geojson';
import { areaSquareMetres } from '#measure/area.ts';
import { geodesicSquareMetres } from '../tests/measure/geodesic-oracle.ts';
import { type Machine, machine } from './machine.ts';
import { type Area, drawnAreas, type PolygonSet, ringsOf, verticesOf } from './polygon-sets.ts';
import { type Patience, timeInRounds } from './rounds.ts';

const ringSquareMetres = (ring: readonly Position[]): number => {
  const polygon = geodesic.Geodesic.WGS84.Polygon(false);
  for (const [longitude = 0, latitude = 0] of ring.slice(1)) polygon.AddPoint(latitude, longitude);
  return Math.abs(polygon.Compute(false, true).area ?? Number.NaN);
};

/** GeographicLib's area in square metres as it comes: every edge is the shortest way, not straight in longitude and latitude. */
const shortestWaysSquareMetres = (area: Area): number =>
  (area.type === 'Polygon' ? [area.coordinates] : area.coordinates)
    .flatMap(([shell = [], ...holes]) => [ringSquareMetres(shell), ...holes.map((hole) => -ringSquareMetres(hole))])
    .reduce((sum, ring) => sum + ring, 0);

/** Who measures, by the names the report calls them; all others are set against the first. */
const CONTENDERS = {
  ours: areaSquareMetres,
  turf: turfSquareMetres,
  geographiclib: shortestWaysSquareMetres,
  'geographiclib-cut': geodesicSquareMetres,
} as const satisfies Readonly<Record<string, (area: Area) => number>>;

export interface AreaFigures {
  /** Median nanoseconds for each corner of the polygons. */
  readonly nanosecondsPerVertex: number;
  /** Median over the rounds of the time over ours in the same round; 1 for ours. */
  readonly timesOurs: number;
  /** The worst |area / reference − 1| of the set; the reference is GeographicLib with every edge cut into pieces of 50 m. */
  readonly worstRelativeDifference: number;
}

export interface AreaSet {
  readonly polygons: number;
  readonly vertices: number;
  /** By contender: `ours`, `turf` (@turf/turf, a sphere), `geographiclib` (as it comes), `geographiclib-cut` (the reference). */
  readonly contenders: Readonly<Record<string, AreaFigures>>;
}

/** What `npm run bench -- area --json` prints. */
export interface AreaBench {
  readonly bench: 'area';
  readonly machine: Machine;
  readonly rounds: number;
  /** By set: `drawn` (every area of geo/drawn), `rings-4`, `rings-32`, `rings-256` (made, of so many corners each). */
  readonly sets: Readonly<Record<string, AreaSet>>;
}

const PATIENCE: Patience = { rounds: 15, warmUpMilliseconds: 300, timingMilliseconds: 20 };

const worstDifference = (measure: (area: Area) => number, areas: readonly Area[], references: readonly number[]): number =>
  Math.max(...areas.map((area, index) => Math.abs(measure(area) / (references[index] ?? Number.NaN) - 1)));

/** Measures one set with every contender; throws when one of them gives no number, which also keeps the work from being dropped. */
const measureSet = ({ name, areas }: PolygonSet, patience: Patience): AreaSet => {
  const vertices = verticesOf(areas);
  const references = areas.map(geodesicSquareMetres);
  const contenders = Object.entries<(area: Area) => number>(CONTENDERS);
  const works = contenders.map(([contender, measure]) => () => {
    let squareMetres = 0;
    for (const area of areas) squareMetres += measure(area);
    if (!Number.isFinite(squareMetres)) throw new Error(`${contender} finds no area of ${name}`);
  });
  const timings = timeInRounds(works, patience);
  const figures = contenders.map(([contender, measure], index): [string, AreaFigures] => [
    contender,
    {
      nanosecondsPerVertex: (timings[index]?.nanoseconds ?? Number.NaN) / vertices,
      timesOurs: timings[index]?.timesFirst ?? Number.NaN,
      worstRelativeDifference: worstDifference(measure, areas, references),
    },
  ]);
  return { polygons: areas.length, vertices, contenders: Object.fromEntries(figures) };
};

/** Times our area beside that of others over the same polygons, and says how far each is off. */
export const measureArea = (patience: Patience = PATIENCE): AreaBench => {
  const sets: readonly PolygonSet[] = [
    { name: 'drawn', areas: drawnAreas('geo') },
    ...[4, 32, 256].map((corners) => ({ name: `rings-${corners}`, areas: ringsOf(corners) })),
  ];
  return {
    bench: 'area',
    machine: machine(),
    rounds: patience.rounds,
    sets: Object.fromEntries(sets.map((set) => [set.name, measureSet(set, patience)])),
  };
};

const lineOf = (
  set: string,
  contender: string,
  { nanosecondsPerVertex, timesOurs, worstRelativeDifference }: AreaFigures,
): string => {
  const difference = worstRelativeDifference === 0 ? '0' : worstRelativeDifference.toExponential(0);
  return `| ${set} | ${contender} | ${nanosecondsPerVertex.toFixed(0)} | ${timesOurs.toPrecision(2)} | ${difference} |`;
};

/** The result as a Markdown table, one line for each set and contender. */
export const areaTable = ({ machine: { node, cpu }, rounds, sets }: AreaBench): string =>
  [
    '| polygons (how many, corners) | measured by | ns per corner | × ours | worst relative difference |',
    '|---|---|--:|--:|--:|',
    ...Object.entries(sets).flatMap(([name, { polygons, vertices, contenders }]) =>
      Object.entries(contenders).map(([contender, figures]) => lineOf(`${name} (${polygons}, ${vertices})`, contender, figures)),
    ),
    '',
    `Median of ${rounds} interleaved rounds, Node ${node}, ${cpu}.`,
  ].join('\n');
