import type { Feature, FeatureCollection, Position } from 'geojson';
import { geodesicMetres } from './geodesic-oracle.ts';
import type { Stretch, StretchWays } from './walk-ways-oracle.ts';

/** A part of a stretch of street: the two places where it ends, by their names, and how long it is. */
export interface OracleEdge {
  readonly from: string;
  readonly to: string;
  readonly metres: number;
  /** Whether the walk comes upon all of it straight. */
  readonly isStart: boolean;
}

const placeOf = (position: Position): string => position.join();

const edgesOf = (course: readonly Position[]): readonly Stretch[] =>
  course.slice(1).map((to, index) => [course[index] ?? to, to]);

const lines = (features: readonly Feature[]): readonly (readonly [Feature, readonly Position[]])[] =>
  features.flatMap((feature) =>
    feature.geometry.type === 'LineString' ? [[feature, feature.geometry.coordinates] as const] : [],
  );

/** The stretches people walk on, in the order in which they are drawn. */
export const walkedStretches = (roads: FeatureCollection, places: FeatureCollection): readonly Stretch[] => {
  const bridges = new Set(
    lines(places.features.filter(({ properties }) => properties?.['kind'] === 'bridge')).flatMap(([, course]) =>
      edgesOf(course).flatMap(([from, to]) => [`${placeOf(from)} ${placeOf(to)}`, `${placeOf(to)} ${placeOf(from)}`]),
    ),
  );
  return lines(roads.features).flatMap(([{ properties }, course]) =>
    edgesOf(course).filter(
      ([from, to]) =>
        properties?.['status'] === 'built' &&
        properties['over'] !== true &&
        (properties['grade'] !== 'expressway' || bridges.has(`${placeOf(from)} ${placeOf(to)}`)),
    ),
  );
};

/** The streets cut wherever a way from the start of a walk leads to them, and what the ways to those places cost. */
export interface CutGraph {
  readonly edges: readonly OracleEdge[];
  readonly startMetres: ReadonlyMap<string, number>;
  /** The places along each stretch, with their metres from its beginning. */
  readonly stops: readonly (readonly Stop[])[];
}

interface Stop {
  readonly place: string;
  readonly metres: number;
}

export const cutGraph = (streets: readonly Stretch[], starts: ReadonlyMap<number, StretchWays>): CutGraph => {
  const startMetres = new Map<string, number>();
  const edges: OracleEdge[] = [];
  const stops = streets.map(([from, to], number): readonly Stop[] => {
    const whole = geodesicMetres(from, to);
    const ways = starts.get(number);
    const between = (ways?.places ?? []).filter((metres) => metres > 0 && metres < whole).sort((one, other) => one - other);
    const all: readonly Stop[] = [
      { place: placeOf(from), metres: 0 },
      ...between.map((metres, at) => ({ place: `${number} ${at}`, metres })),
      { place: placeOf(to), metres: whole },
    ];
    for (const { place, metres } of all) {
      const cost = ways?.costAt(metres) ?? Number.POSITIVE_INFINITY;
      if (cost < (startMetres.get(place) ?? Number.POSITIVE_INFINITY)) startMetres.set(place, cost);
    }
    all.slice(1).forEach((stop, at) => {
      const before = all[at] ?? stop;
      const middle = ways?.costAt((before.metres + stop.metres) / 2) ?? Number.POSITIVE_INFINITY;
      const metres = stop.metres - before.metres;
      edges.push({ from: before.place, to: stop.place, metres, isStart: middle < Number.POSITIVE_INFINITY });
    });
    return all;
  });
  return { edges, startMetres, stops };
};

/** The least metres to a thing that is reached by ways of its own: over each place where something changes on a stretch. */
export const leastMetresTo = (
  ways: ReadonlyMap<number, StretchWays>,
  starts: ReadonlyMap<number, StretchWays>,
  { stops }: CutGraph,
  metresAt: ReadonlyMap<string, number>,
): number => {
  const all = [...ways].flatMap(([number, { places, costAt }]) => {
    const onStretch = stops[number] ?? [];
    const start = starts.get(number);
    return [...places, ...onStretch.map(({ metres }) => metres)].map((along) => {
      const walked = onStretch.map(
        ({ place, metres }) => (metresAt.get(place) ?? Number.POSITIVE_INFINITY) + Math.abs(metres - along),
      );
      return costAt(along) + Math.min(...walked, start?.costAt(along) ?? Number.POSITIVE_INFINITY);
    });
  });
  return Math.min(Number.POSITIVE_INFINITY, ...all);
};

/** The least metres from the starts to every place, by Bellman and Ford: every stretch is tried until nothing gets shorter. */
export const leastMetres = (
  edges: readonly OracleEdge[],
  startMetres: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> => {
  const metres = new Map(startMetres);
  const known = (place: string): number => metres.get(place) ?? Number.POSITIVE_INFINITY;
  for (let isShorter = true; isShorter; ) {
    isShorter = false;
    for (const edge of edges)
      for (const [from, to] of [
        [edge.from, edge.to],
        [edge.to, edge.from],
      ] as const) {
        const through = known(from) + edge.metres;
        if (through < known(to)) {
          metres.set(to, through);
          isShorter = true;
        }
      }
  }
  return metres;
};

/** How many metres of the stretches are within a budget of more than a straight way beside a street: each counted from both of its ends. */
export const metresWithin = (edges: readonly OracleEdge[], metres: ReadonlyMap<string, number>, budgetMetres: number): number => {
  const left = (place: string): number => budgetMetres - (metres.get(place) ?? Number.POSITIVE_INFINITY);
  return edges.reduce(
    (sum, edge) =>
      sum + (edge.isStart ? edge.metres : Math.min(edge.metres, Math.max(0, left(edge.from)) + Math.max(0, left(edge.to)))),
    0,
  );
};
