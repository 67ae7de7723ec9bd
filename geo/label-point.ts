import { difference, feature, featureCollection } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import polylabel from 'polylabel';
import { areaSquareMetres } from '#measure/area.ts';
import { lengthMetres } from '#measure/length.ts';
import type { DrawnGeometry, DrawnPolygon, Place } from './drawing.ts';
import { localPlane } from './local-plane.ts';
import { edgesOf, polygonsOf } from './shapes.ts';

/** How near the deepest point of an area is found, in metres. */
const POLE_PRECISION_METRES = 1;

const rounded = ([longitude, latitude]: Place): Place => [Math.round(longitude * 1e6) / 1e6, Math.round(latitude * 1e6) / 1e6];

/** The polygons of an area less what is cut out of it; all of it where nothing would be left. */
const polygonsOfRest = (area: DrawnPolygon, cutOut: readonly DrawnPolygon[]): Place[][][] => {
  if (cutOut.length === 0) return polygonsOf(area);
  const rest = difference(featureCollection([area, ...cutOut].map((shape) => feature<Polygon | MultiPolygon>(shape))));
  if (!rest) return polygonsOf(area);
  const polygons = rest.geometry.type === 'Polygon' ? [rest.geometry.coordinates] : rest.geometry.coordinates;
  return polygons.map((rings) => rings.map((ring) => ring.map(([longitude = 0, latitude = 0]): Place => [longitude, latitude])));
};

const deepestPoint = (area: DrawnPolygon, cutOut: readonly DrawnPolygon[]): Place => {
  const pieces = polygonsOfRest(area, cutOut).map((coordinates) => ({
    coordinates,
    size: areaSquareMetres({ type: 'Polygon', coordinates }),
  }));
  const largest = pieces.reduce((best, piece) => (piece.size > best.size ? piece : best));
  const corner = largest.coordinates[0]?.[0];
  if (!corner) throw new Error('an area without positions has no place for a name: draw its ring');
  const plane = localPlane(corner);
  const [east, north] = polylabel(
    largest.coordinates.map((ring) => ring.map(plane.toMetres)),
    POLE_PRECISION_METRES,
  );
  return plane.toDegrees([east, north]);
};

/** The position half-way along lines walked one after the other in the order given. */
const halfWay = (geometries: readonly DrawnGeometry[]): Place => {
  const steps = geometries.flatMap(edgesOf).map((edge) => {
    const [from, to] = edge;
    return { from, to, metres: lengthMetres({ type: 'LineString', coordinates: [from, to] }) };
  });
  let left = steps.reduce((sum, { metres }) => sum + metres, 0) / 2;
  for (const { from, to, metres } of steps) {
    if (left <= metres) {
      const share = metres === 0 ? 0 : left / metres;
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    }
    left -= metres;
  }
  throw new Error('a line without edges has no middle: draw at least two positions');
};

/**
 * Where the name of a thing stands, in degrees to 6 decimals: the point itself, the deepest point of the largest part of an
 * area (pole of inaccessibility), or half-way along a line and its pieces. `named` are the areas inside it that bear a name of
 * their own: the name of the whole keeps out of them while there is more of it. Throws where a shape has no positions.
 */
export const labelPointOf = (geometries: readonly DrawnGeometry[], named: readonly DrawnPolygon[] = []): Place => {
  const [first] = geometries;
  if (!first) throw new Error('a thing without a shape has no place for its name: draw it or list it as unplaced');
  if (first.type === 'Point') return first.coordinates;
  if (first.type === 'Polygon' || first.type === 'MultiPolygon') return rounded(deepestPoint(first, named));
  return rounded(halfWay(geometries));
};
