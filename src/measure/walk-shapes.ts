import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Geometry, Position as GeoPosition, MultiPolygon, Polygon } from 'geojson';
import type { Bounds, Position } from '#plan/plan.ts';
import { type Edge, metresAcross, nearestOf, type Plane, planeAt } from './walk-plane.ts';

/** What is drawn of a thing: points, lines and edges of areas as stretches, and the areas themselves. */
export interface WalkShape {
  readonly edges: readonly Edge[];
  readonly areas: readonly (Polygon | MultiPolygon)[];
  readonly box: Bounds;
  /** The plane that is true where it lies. */
  readonly plane: Plane;
}

const positionOf = ([longitude = Number.NaN, latitude = Number.NaN]: GeoPosition): Position => [longitude, latitude];

const edgesOfPath = (path: readonly GeoPosition[]): readonly Edge[] =>
  path.slice(1).map((to, index) => [positionOf(path[index] ?? to), positionOf(to)]);

const edgesOf = (shape: Geometry): readonly Edge[] => {
  switch (shape.type) {
    case 'Point':
      return [[positionOf(shape.coordinates), positionOf(shape.coordinates)]];
    case 'LineString':
      return edgesOfPath(shape.coordinates);
    case 'MultiLineString':
    case 'Polygon':
      return shape.coordinates.flatMap(edgesOfPath);
    case 'MultiPolygon':
      return shape.coordinates.flatMap((rings) => rings.flatMap(edgesOfPath));
    // The board draws none of these.
    case 'MultiPoint':
    case 'GeometryCollection':
      return [];
  }
};

const CIRCLE_CORNERS = 64;

/** The circle of so many metres around a place, as an area whose corners lie on it; degrees, longitude first, closed. */
export const circleAround = (centre: GeoPosition, radiusMetres: number): Polygon => {
  const [longitude, latitude] = positionOf(centre);
  const { metresPerLongitude, metresPerLatitude } = planeAt(latitude);
  const corners = Array.from({ length: CIRCLE_CORNERS }, (_, corner): GeoPosition => {
    const angle = (corner / CIRCLE_CORNERS) * 2 * Math.PI;
    return [
      longitude + (radiusMetres * Math.cos(angle)) / metresPerLongitude,
      latitude + (radiusMetres * Math.sin(angle)) / metresPerLatitude,
    ];
  });
  return { type: 'Polygon', coordinates: [[...corners, ...corners.slice(0, 1)]] };
};

/** The least box around a stretch; west, south, east, north in degrees. */
export const boxOfEdge = ([[fromX, fromY], [toX, toY]]: Edge): Bounds => [
  Math.min(fromX, toX),
  Math.min(fromY, toY),
  Math.max(fromX, toX),
  Math.max(fromY, toY),
];

const NOWHERE: Bounds = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];

const together = ([west, south, east, north]: Bounds, [left, bottom, right, top]: Bounds): Bounds => [
  Math.min(west, left),
  Math.min(south, bottom),
  Math.max(east, right),
  Math.max(north, top),
];

/** All that is drawn of one thing, as one shape. */
export const walkShapeOf = (drawn: readonly Geometry[]): WalkShape => {
  const edges = drawn.flatMap(edgesOf);
  const areas = drawn.filter((shape) => shape.type === 'Polygon' || shape.type === 'MultiPolygon');
  const box = edges.map(boxOfEdge).reduce(together, NOWHERE);
  return { edges, areas, box, plane: planeAt((box[1] + box[3]) / 2) };
};

/** Whether two boxes meet; boxes that touch do. */
export const doBoxesMeet = ([west, south, east, north]: Bounds, [left, bottom, right, top]: Bounds): boolean =>
  west <= right && left <= east && south <= top && bottom <= north;

/** A box with so many metres more on every side. */
export const widened = ([west, south, east, north]: Bounds, metres: number, plane: Plane): Bounds => [
  west - metres / plane.metresPerLongitude,
  south - metres / plane.metresPerLatitude,
  east + metres / plane.metresPerLongitude,
  north + metres / plane.metresPerLatitude,
];

/** Whether a position lies in one of the areas or on the edge of one. */
export const isInAreas = (position: Position, areas: readonly (Polygon | MultiPolygon)[]): boolean =>
  areas.some((area) => booleanPointInPolygon([...position], area));

const holds = ({ areas }: WalkShape, { edges }: WalkShape): boolean => edges.some(([from]) => isInAreas(from, areas));

/**
 * The straight metres between two shapes, 0 where they meet or one holds the other; Infinity where they are more than
 * `mostMetres`.
 */
export const straightMetres = (one: WalkShape, other: WalkShape, mostMetres: number): number => {
  const around = widened(one.box, mostMetres, one.plane);
  if (!doBoxesMeet(around, other.box)) return Number.POSITIVE_INFINITY;
  if (holds(one, other) || holds(other, one)) return 0;
  let least = Number.POSITIVE_INFINITY;
  for (const edge of other.edges) {
    if (!doBoxesMeet(around, boxOfEdge(edge))) continue;
    for (const own of one.edges) least = Math.min(least, metresAcross(own, edge, nearestOf(own, edge, one.plane)));
  }
  return least <= mostMetres ? least : Number.POSITIVE_INFINITY;
};
