import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Road, RoadPiece } from '#measure/road-density.ts';
import { geodesicMetres } from './geodesic-oracle.ts';
import { type Edge, type Part, writtenEdges } from './road-oracle.ts';

/** Roads and a polygon, in the units of a plane that `place` puts on the Earth. */
export interface Case {
  readonly roads: readonly Road[];
  readonly polygon: Polygon | MultiPolygon;
}

/** A position of the plane on the Earth: 13.6 m a unit northward, without rounding for whole numbers. */
export const place = ([x = Number.NaN, y = Number.NaN]: Position): Position => [114 + x / 8192, 30.5 + y / 8192];

export const placeRoads = (roads: readonly Road[]): readonly Road[] =>
  roads.map((road) => ({ ...road, course: road.course.map((position) => place([...position])) }));

export const placePolygon = (polygon: Polygon | MultiPolygon): Polygon | MultiPolygon =>
  polygon.type === 'Polygon'
    ? { type: 'Polygon', coordinates: polygon.coordinates.map((ring) => ring.map(place)) }
    : { type: 'MultiPolygon', coordinates: polygon.coordinates.map((rings) => rings.map((ring) => ring.map(place))) };

const coordinate = fc.noBias(fc.integer({ min: 0, max: 2 ** 31 - 1 })).map((steps) => steps / 2 ** 28);
/** Any place of a square of 8 by 8 units. */
export const anywhere: fc.Arbitrary<Position> = fc.tuple(coordinate, coordinate);

const closed = (ring: readonly Position[]): Position[] => [...ring, ...ring.slice(0, 1)];

/** A case whose positions are any of `position`: rings cross and touch themselves and each other, and roads all of them. */
export const caseOf = (position: fc.Arbitrary<Position>, mostRoads: number, mostCorners: number): fc.Arbitrary<Case> => {
  const ring = fc.array(position, { minLength: 3, maxLength: mostCorners, size: 'max' }).map(closed);
  const rings = fc.array(ring, { minLength: 1, maxLength: 2 });
  const polygon = fc.oneof(
    rings.map((coordinates): Polygon => ({ type: 'Polygon', coordinates })),
    fc.array(rings, { minLength: 1, maxLength: 2 }).map((coordinates): MultiPolygon => ({ type: 'MultiPolygon', coordinates })),
  );
  const course = fc.oneof(
    { weight: 5, arbitrary: fc.array(position, { minLength: 2, maxLength: 4 }) },
    { weight: 1, arbitrary: fc.array(position, { minLength: 9, maxLength: 20, size: 'max' }) },
  );
  const road = fc.record({ group: fc.constantFrom('lane', 'branch', 'arterial'), course });
  return fc.record({
    roads: fc
      .array(road, { minLength: 1, maxLength: mostRoads, size: 'max' })
      .map((roads) => roads.map((each, index) => ({ ...each, id: `road-${index}` }))),
    polygon,
  });
};

/** The pieces of a case as an oracle's parts and GeographicLib's metres have them; alike neighbours are one. */
export const expectedPieces = (
  { roads, polygon }: Case,
  partsOf: (segment: Edge, edges: readonly Edge[]) => readonly Part[],
): readonly RoadPiece[] => {
  const edges = writtenEdges(polygon);
  return roads.flatMap(({ id, group, course }) => {
    const pieces: RoadPiece[] = [];
    let before = 0;
    for (const [index, next] of course.slice(1).entries()) {
      const [from, to] = [[...(course[index] ?? next)], [...next]];
      const [[x = 0, y = 0], [toX = 0, toY = 0]] = [from, to];
      const metresTo = (share: number): number =>
        geodesicMetres(place(from), place([x + (toX - x) * share, y + (toY - y) * share]));
      for (const part of partsOf([from, to], edges)) {
        const [fromMetres, toMetres] = [before + metresTo(part.from), before + metresTo(part.to)];
        const last = pieces.at(-1);
        const joins = last?.onEdge === part.onEdge && last.toMetres === fromMetres;
        if (joins) pieces.pop();
        pieces.push({
          roadId: id,
          group,
          fromMetres: joins ? last.fromMetres : fromMetres,
          toMetres,
          onEdge: part.onEdge,
        });
      }
      before += metresTo(1);
    }
    return pieces;
  });
};
