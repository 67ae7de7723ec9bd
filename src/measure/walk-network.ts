import Flatbush from 'flatbush';
import type { Feature, FeatureCollection, LineString } from 'geojson';
import type { Bounds, Position } from '#plan/plan.ts';
import { segmentMetres } from './ellipsoid.ts';
import type { Edge } from './walk-plane.ts';
import { boxOfEdge } from './walk-shapes.ts';

/** A straight stretch of street between two vertices, by their numbers. */
export interface StreetEdge {
  readonly from: number;
  readonly to: number;
  readonly metres: number;
  readonly edge: Edge;
}

/** A drawn street, or a part of one, that can be walked from end to end. */
export interface StreetRun {
  readonly course: readonly Position[];
  /** The numbers of its edges, in order. */
  readonly edges: readonly number[];
}

/** The streets people walk on, as a graph. */
export interface WalkNetwork {
  readonly edges: readonly StreetEdge[];
  /** The numbers of the edges that meet at each vertex. */
  readonly edgesAt: readonly (readonly number[])[];
  /** The numbers of the edges of loose lanes, from which no way leads into the network. */
  readonly loose: ReadonlySet<number>;
  readonly runs: readonly StreetRun[];
  /** The numbers of the edges whose box meets a box, in any order. */
  readonly near: (box: Bounds) => readonly number[];
}

const keyOf = ([longitude = Number.NaN, latitude = Number.NaN]: readonly number[]): string => `${longitude},${latitude}`;

const keyOfEdge = (from: readonly number[], to: readonly number[]): string => [keyOf(from), keyOf(to)].sort().join(' ');

const isLine = (feature: Feature): feature is Feature<LineString> => feature.geometry.type === 'LineString';

const edgeKeysOf = ({ features }: FeatureCollection, kind: string): ReadonlySet<string> =>
  new Set(
    features
      .filter(isLine)
      .filter(({ properties }) => properties?.['kind'] === kind)
      .flatMap(({ geometry: { coordinates } }) =>
        coordinates.slice(1).map((to, index) => keyOfEdge(coordinates[index] ?? to, to)),
      ),
  );

/**
 * The courses of a drawn road that people walk on: of a viaduct over another road none, as they walk on that one, and of an
 * expressway only its bridges, since a river is crossed on foot where it is crossed at all.
 */
const walkedCourses = ({ properties, geometry }: Feature<LineString>, bridges: ReadonlySet<string>): readonly Position[][] => {
  if (properties?.['status'] !== 'built' || properties['over'] === true) return [];
  const isExpressway = properties['grade'] === 'expressway';
  const courses: Position[][] = [];
  let course: Position[] = [];
  geometry.coordinates.forEach((position, index) => {
    const [longitude = Number.NaN, latitude = Number.NaN] = position;
    const before = geometry.coordinates[index - 1];
    if (before && isExpressway && !bridges.has(keyOfEdge(before, position))) course = [];
    course.push([longitude, latitude]);
    if (course.length === 2) courses.push(course);
  });
  return courses;
};

/** Streets that hang together for less than this are loose lanes: drawn without the way by which people reach them. */
const LOOSE_METRES = 1_000;

/** The numbers of the edges that can be reached from one, itself among them. */
const partAround = (
  first: number,
  edges: readonly StreetEdge[],
  edgesAt: readonly (readonly number[])[],
): ReadonlySet<number> => {
  const part = new Set([first]);
  // A set gives what is added while it is gone through.
  for (const number of part) {
    const { from = -1, to = -1 } = edges[number] ?? {};
    for (const neighbour of [...(edgesAt[from] ?? []), ...(edgesAt[to] ?? [])]) part.add(neighbour);
  }
  return part;
};

const looseOf = (edges: readonly StreetEdge[], edgesAt: readonly (readonly number[])[]): ReadonlySet<number> => {
  const seen = new Set<number>();
  const loose = new Set<number>();
  for (const first of edges.keys()) {
    if (seen.has(first)) continue;
    const part = partAround(first, edges, edgesAt);
    const metres = [...part].reduce((sum, number) => sum + (edges[number]?.metres ?? 0), 0);
    for (const number of part) {
      seen.add(number);
      if (metres < LOOSE_METRES) loose.add(number);
    }
  }
  return loose;
};

const searchOf = (edges: readonly StreetEdge[]): WalkNetwork['near'] => {
  // Flatbush refuses to index nothing.
  if (edges.length === 0) return () => [];
  const index = new Flatbush(edges.length);
  for (const { edge } of edges) index.add(...boxOfEdge(edge));
  index.finish();
  return (box) => index.search(...box);
};

/**
 * The network of the streets that are there and people walk on, from the map's sources of roads and of places: all grades but
 * expressways, and every drawn bridge. Roads join where they have a vertex in common, bit for bit, so that a viaduct without
 * one crosses and does not join. A bridge hangs on the network where it begins at a vertex of a street on the bank, as all
 * that bear a drawn road do in the drawing this is made for; they lead to its edge and not across, as it shows no street of
 * the other bank. Some lanes are loose there, as only an expressway or a road to come leads to them.
 */
export function walkNetworkOf(roads: FeatureCollection, places: FeatureCollection): WalkNetwork {
  const bridges = edgeKeysOf(places, 'bridge');
  const numbers = new Map<string, number>();
  const edges: StreetEdge[] = [];
  const edgesAt: number[][] = [];
  const numberOf = (position: Position): number => {
    const key = keyOf(position);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    edgesAt.push([]);
    numbers.set(key, edgesAt.length - 1);
    return edgesAt.length - 1;
  };
  const runs = roads.features
    .filter(isLine)
    .flatMap((road) => walkedCourses(road, bridges))
    .map((course): StreetRun => {
      const first = edges.length;
      course.slice(1).forEach((position, index) => {
        const before = course[index] ?? position;
        const [from, to] = [numberOf(before), numberOf(position)];
        const edge: Edge = [before, position];
        edgesAt[from]?.push(edges.length);
        edgesAt[to]?.push(edges.length);
        edges.push({ from, to, metres: segmentMetres([...before], [...position]), edge });
      });
      return { course, edges: edges.slice(first).map((_, index) => first + index) };
    });
  return { edges, edgesAt, loose: looseOf(edges, edgesAt), runs, near: searchOf(edges) };
}
