import type { Feature, FeatureCollection, Position } from 'geojson';
import type { Contact } from '#measure/walk-contacts.ts';
import { geodesicMetres } from './geodesic-oracle.ts';

/** A stretch of street as the oracle sees it: two places by their coordinates, how long it is, and the metres it costs to walk. */
export interface OracleEdge {
  readonly from: string;
  readonly to: string;
  readonly metres: number;
  /** 0 where the walk begins on all of it. */
  readonly costMetres: number;
}

const placeOf = (position: Position): string => position.join();

const edgesOf = (course: readonly Position[]): readonly (readonly [Position, Position])[] =>
  course.slice(1).map((to, index) => [course[index] ?? to, to]);

const lines = (features: readonly Feature[]): readonly (readonly [Feature, readonly Position[]])[] =>
  features.flatMap((feature) =>
    feature.geometry.type === 'LineString' ? [[feature, feature.geometry.coordinates] as const] : [],
  );

/** The stretches people walk on, in the order in which they are drawn. */
export const walkedStretches = (
  roads: FeatureCollection,
  places: FeatureCollection,
): readonly (readonly [Position, Position])[] => {
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

/** The stretches with the starts of a walk cut in as places of their own, and no cost where it begins on all between. */
export const cutGraph = (
  stretches: readonly (readonly [Position, Position])[],
  starts: readonly Contact[],
): { readonly edges: readonly OracleEdge[]; readonly startMetres: ReadonlyMap<string, number> } => {
  const startMetres = new Map<string, number>();
  const edges = stretches.flatMap(([from, to], number): readonly OracleEdge[] => {
    const whole = geodesicMetres(from, to);
    const cuts = starts
      .flatMap((start, index) => (start.edge === number ? [{ ...start, index }] : []))
      .toSorted((one, other) => one.fromMetres - other.fromMetres);
    const stops: { readonly place: string; readonly metres: number; readonly jumps: boolean }[] = [
      { place: placeOf(from), metres: 0, jumps: false },
      ...cuts.flatMap(({ fromMetres, toMetres, straightMetres, index }) =>
        [fromMetres, toMetres].map((metres, end) => {
          const place = `start ${index}.${end}`;
          startMetres.set(place, straightMetres);
          return { place, metres, jumps: end === 1 };
        }),
      ),
      { place: placeOf(to), metres: whole, jumps: false },
    ];
    return stops.slice(1).flatMap((stop, index) => {
      const before = stops[index] ?? stop;
      const metres = Math.max(0, stop.metres - before.metres);
      return [{ from: before.place, to: stop.place, metres, costMetres: stop.jumps ? 0 : metres }];
    });
  });
  return { edges, startMetres };
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
        const through = known(from) + edge.costMetres;
        if (through < known(to)) {
          metres.set(to, through);
          isShorter = true;
        }
      }
  }
  return metres;
};

/** How many metres of the stretches are within a budget, each counted from both of its ends. */
export const metresWithin = (edges: readonly OracleEdge[], metres: ReadonlyMap<string, number>, budgetMetres: number): number => {
  const left = (place: string): number => budgetMetres - (metres.get(place) ?? Number.POSITIVE_INFINITY);
  return edges.reduce((sum, edge) => {
    if (edge.costMetres === 0) return sum + (left(edge.from) >= 0 ? edge.metres : 0);
    return sum + Math.min(edge.metres, Math.max(0, left(edge.from)) + Math.max(0, left(edge.to)));
  }, 0);
};
