import type { MultiPolygon } from 'geojson';
import { boundsOf } from './bounds.ts';
import type { DrawnPolygon, Place } from './drawing.ts';
import { localPlane } from './local-plane.ts';
import { keyOfPlace, polygonsOf, positionsOf } from './shapes.ts';
import { seededRandom, smoothField } from './smooth-field.ts';

const DRAWS = 400;
const SEED = 67;

/** Neighbouring corners are off together: what moves one street moves the next. */
const CORRELATION_METRES = 500;

/** A shape and the metres it may be off. */
export interface MovableShape {
  readonly shape: DrawnPolygon;
  readonly accuracyMetres: number;
}

/** A vertex of one shape or of several; as well known as the best known of them. */
interface Vertex {
  readonly place: Place;
  readonly accuracyMetres: number;
}

const verticesByKey = (movables: readonly MovableShape[]): ReadonlyMap<string, Vertex> => {
  const vertices = new Map<string, Vertex>();
  for (const { shape, accuracyMetres } of movables)
    for (const place of positionsOf(shape)) {
      const key = keyOfPlace(place);
      const before = vertices.get(key)?.accuracyMetres ?? Number.POSITIVE_INFINITY;
      vertices.set(key, { place, accuracyMetres: Math.min(before, accuracyMetres) });
    }
  return vertices;
};

/**
 * 400 seeded draws of shapes that are off: in each, every vertex moves by a smooth random field of 500 m correlation length
 * and a standard deviation of half its accuracy per axis, one field for all shapes. A vertex that several shapes share stays
 * shared and is as accurate as the best known of them. The field hangs on the south-west corner of all shapes together, so
 * that a draw depends on what is drawn, not on where it lies. Gives the shapes in their order, draw by draw.
 */
export function* movedDraws(movables: readonly MovableShape[]): Generator<readonly MultiPolygon[], void, void> {
  const vertices = verticesByKey(movables);
  const shapes = movables.map(({ shape }) =>
    polygonsOf(shape).map((rings) => rings.map((ring) => ring.flatMap((place) => vertices.get(keyOfPlace(place)) ?? []))),
  );
  const [west, south] = boundsOf([...vertices.values()].map(({ place }) => place));
  const plane = localPlane([west, south]);
  const random = seededRandom(SEED);
  for (let draw = 0; draw < DRAWS; draw++) {
    const eastward = smoothField(random, CORRELATION_METRES);
    const northward = smoothField(random, CORRELATION_METRES);
    const moved = new Map<Vertex, Place>();
    for (const vertex of vertices.values()) {
      const [east, north] = plane.toMetres(vertex.place);
      const deviation = vertex.accuracyMetres / 2;
      moved.set(vertex, plane.toDegrees([east + deviation * eastward(east, north), north + deviation * northward(east, north)]));
    }
    yield shapes.map((polygons) => ({
      type: 'MultiPolygon',
      coordinates: polygons.map((rings) => rings.map((ring) => ring.map((vertex) => moved.get(vertex) ?? vertex.place))),
    }));
  }
}

const percentile = (sorted: Float64Array, share: number): number => {
  const position = share * (sorted.length - 1);
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
};

/** The 5th and the 95th percentile of what was measured draw by draw, between neighbours in proportion. */
export const rangeOfDraws = (values: Iterable<number>): readonly [low: number, high: number] => {
  const sorted = Float64Array.from(values).sort();
  return [percentile(sorted, 0.05), percentile(sorted, 0.95)];
};
