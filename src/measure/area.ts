import { area as turfArea } from '@turf/area';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { AUTHALIC_RADIUS_METRES, authalicLatitudeDegrees, segmentMetres } from './ellipsoid.ts';

/** Turf's areas are those of a sphere of this radius in metres. */
const TURF_RADIUS_METRES = 6_371_008.8;

const SPHERE_SCALE = (AUTHALIC_RADIUS_METRES / TURF_RADIUS_METRES) ** 2;

/** An edge is straight in longitude and latitude, not on the sphere: pieces of this length differ by less than 1e-6 of any area. */
const LONGEST_PIECE_METRES = 50;

const onAuthalicSphere = ([longitude = Number.NaN, latitude = Number.NaN]: Position): Position => [
  longitude,
  authalicLatitudeDegrees(latitude),
];

const authalicRing = (ring: readonly Position[]): Position[] => {
  const cut: Position[] = [];
  let previous: Position | undefined;
  for (const position of ring) {
    if (previous) {
      const pieces = Math.ceil(segmentMetres(previous, position) / LONGEST_PIECE_METRES);
      const [west = Number.NaN, south = Number.NaN] = previous;
      const [east = Number.NaN, north = Number.NaN] = position;
      for (let piece = 1; piece < pieces; piece++) {
        const share = piece / pieces;
        cut.push(onAuthalicSphere([west + (east - west) * share, south + (north - south) * share]));
      }
    }
    cut.push(onAuthalicSphere(position));
    previous = position;
  }
  return cut;
};

/**
 * Area of a polygon or multipolygon (degrees, WGS84; holes left out) on the ellipsoid in square metres, whatever its size,
 * shape and latitude. Edges are straight in longitude and latitude (RFC 7946). Turf's spherical area on authalic latitudes.
 */
export const areaSquareMetres = (shape: Polygon | MultiPolygon): number => {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return turfArea({ type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map(authalicRing)) }) * SPHERE_SCALE;
};
