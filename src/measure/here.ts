import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { nearestPointOnLine } from '@turf/nearest-point-on-line';
import type {
  Feature,
  FeatureCollection,
  Geometry,
  Position as GeoPosition,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson';
import type { Here, Holding, Nearby } from '#plan/here.ts';
import type { SourceName } from '#plan/map-sources.ts';
import type { Position } from '#plan/plan.ts';
import { areaSquareMetres } from './area.ts';
import { segmentMetres } from './ellipsoid.ts';
import { gcj02Of } from './gcj02.ts';

type ShapeSource = Extract<
  SourceName,
  'district' | 'zones' | 'highlight-areas' | 'parcels' | 'places' | 'water' | 'green' | 'roads'
>;

/** The drawn shapes that can hold a position or lie near it, as the map's sources carry them. */
export type Shapes = Readonly<Record<ShapeSource, FeatureCollection>>;

interface Named<Shape extends Geometry> {
  readonly id: string;
  readonly shape: Shape;
}

/** The shapes of one type that belong to a thing; those without a name belong to none. */
const namedOf = <Shape extends Geometry>(
  features: readonly Feature[],
  isWanted: (shape: Geometry) => shape is Shape,
): readonly Named<Shape>[] =>
  features.flatMap(({ properties, geometry }) => {
    const id: unknown = properties?.['thing'];
    return typeof id === 'string' && isWanted(geometry) ? [{ id, shape: geometry }] : [];
  });

const isPoint = (shape: Geometry): shape is Point => shape.type === 'Point';
const isLine = (shape: Geometry): shape is LineString | MultiLineString =>
  shape.type === 'LineString' || shape.type === 'MultiLineString';
const isArea = (shape: Geometry): shape is Polygon | MultiPolygon => shape.type === 'Polygon' || shape.type === 'MultiPolygon';

/** Edge by edge: over a whole path Turf compares on the sphere, where a way north is up to 0.7 % longer than one east. */
const metresToPath = (position: Position, path: readonly GeoPosition[]): number =>
  path.slice(1).reduce((least, to, index) => {
    const edge: LineString = { type: 'LineString', coordinates: [path[index] ?? to, to] };
    return Math.min(least, segmentMetres([...position], nearestPointOnLine(edge, [...position]).geometry.coordinates));
  }, Number.POSITIVE_INFINITY);

const metresToLine = (position: Position, line: LineString | MultiLineString): number =>
  line.type === 'LineString'
    ? metresToPath(position, line.coordinates)
    : Math.min(...line.coordinates.map((path) => metresToPath(position, path)));

const metresToEdge = (position: Position, area: Polygon | MultiPolygon): number =>
  metresToLine(position, {
    type: 'MultiLineString',
    coordinates: area.type === 'Polygon' ? area.coordinates : area.coordinates.flat(),
  });

const holdingIn = (position: Position, collections: readonly FeatureCollection[]): readonly Holding[] =>
  collections
    .flatMap(({ features }) => namedOf(features, isArea))
    .filter(({ shape }) => booleanPointInPolygon([...position], shape))
    .map((named) => ({ ...named, squareMetres: areaSquareMetres(named.shape) }))
    .toSorted((one, other) => one.squareMetres - other.squareMetres)
    .map(({ id, shape }) => ({ id, edgeMetres: metresToEdge(position, shape) }));

const nearestOf = (candidates: readonly Nearby[]): Nearby | null =>
  candidates.reduce<Nearby | null>((best, next) => (best === null || next.metres < best.metres ? next : best), null);

/** About the width of a large road's roadbed: who stands in a crossing is that near to all of its roads. */
const CROSSING_METRES = 30;

const nearestRoads = (position: Position, { features }: FeatureCollection): readonly Nearby[] => {
  const metres = new Map<string, number>();
  for (const { id, shape } of namedOf(features, isLine))
    metres.set(id, Math.min(metres.get(id) ?? Number.POSITIVE_INFINITY, metresToLine(position, shape)));
  const roads = [...metres]
    .map(([id, distance]) => ({ id, metres: distance }))
    .toSorted((one, other) => one.metres - other.metres);
  return roads.filter((road, at) => at === 0 || road.metres <= CROSSING_METRES);
};

const nearestStation = (position: Position, { features }: FeatureCollection): Nearby | null => {
  const stations = features.filter(({ properties }) => properties?.['kind'] === 'station');
  const metresTo = ({ coordinates }: Point): number => segmentMetres([...position], coordinates);
  return nearestOf(namedOf(stations, isPoint).map(({ id, shape }) => ({ id, metres: metresTo(shape) })));
};

/**
 * What lies at a position (degrees, WGS84) among the drawn shapes; distances in metres on the ellipsoid. A position on an
 * edge counts as inside, on both sides of an edge that two shapes share. Edges are taken as they are drawn, straight in
 * longitude and latitude, for what holds the position; as great circles, at 30° N up to 0.1 m off on an edge of 3 km, for how
 * far it is.
 */
export const hereAt = (position: Position, shapes: Shapes): Here => {
  const { district, zones, 'highlight-areas': areas, parcels, places, water, green, roads } = shapes;
  return {
    position,
    gcj02: gcj02Of(position),
    holding: [...holdingIn(position, [places, parcels, areas, water, green, zones]), ...holdingIn(position, [district])],
    roads: nearestRoads(position, roads),
    station: nearestStation(position, places),
  };
};
