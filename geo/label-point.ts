import polylabel from 'polylabel';
import { areaSquareMetres } from '#measure/area.ts';
import { lengthMetres } from '#measure/length.ts';
import type { DrawnGeometry, DrawnPolygon, Place } from './drawing.ts';
import { localPlane } from './local-plane.ts';
import { edgesOf, polygonsOf } from './shapes.ts';

/** How near the deepest point of an area is found, in metres. */
const POLE_PRECISION_METRES = 1;

const rounded = ([longitude, latitude]: Place): Place => [Math.round(longitude * 1e6) / 1e6, Math.round(latitude * 1e6) / 1e6];

const deepestPoint = (area: DrawnPolygon): Place => {
  const parts = polygonsOf(area).map((coordinates) => ({
    coordinates,
    size: areaSquareMetres({ type: 'Polygon', coordinates }),
  }));
  const largest = parts.reduce((best, part) => (part.size > best.size ? part : best));
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
 * area (pole of inaccessibility), or half-way along a line and its pieces. Throws where a shape has no positions.
 */
export const labelPointOf = (geometries: readonly DrawnGeometry[]): Place => {
  const [first] = geometries;
  if (!first) throw new Error('a thing without a shape has no place for its name: draw it or list it as unplaced');
  if (first.type === 'Point') return first.coordinates;
  if (first.type === 'Polygon' || first.type === 'MultiPolygon') return rounded(deepestPoint(first));
  return rounded(halfWay(geometries));
};
