import geodesic from 'geographiclib-geodesic';
import type { MultiPolygon, Polygon, Position } from 'geojson';

const ellipsoid = geodesic.Geodesic.WGS84;

/** Geodesic distance in metres between two positions, from GeographicLib. */
export const geodesicMetres = (
  [fromLongitude = 0, fromLatitude = 0]: Position,
  [toLongitude = 0, toLatitude = 0]: Position,
): number => ellipsoid.Inverse(fromLatitude, fromLongitude, toLatitude, toLongitude).s12 ?? Number.NaN;

const ringSquareMetres = (ring: readonly Position[]): number => {
  const polygon = ellipsoid.Polygon(false);
  ring.slice(1).forEach((to, index) => {
    const from = ring[index] ?? to;
    const pieces = Math.max(1, Math.ceil(geodesicMetres(from, to) / 50));
    const [west = 0, south = 0] = from;
    const [east = 0, north = 0] = to;
    for (let piece = 0; piece < pieces; piece++) {
      polygon.AddPoint(south + ((north - south) * piece) / pieces, west + ((east - west) * piece) / pieces);
    }
  });
  return Math.abs(polygon.Compute(false, true).area ?? Number.NaN);
};

/** Area in square metres from GeographicLib, every edge cut into pieces of at most 50 m that lie straight in longitude and latitude. */
export const geodesicSquareMetres = (shape: Polygon | MultiPolygon): number => {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return polygons.reduce(
    (sum, [shell = [], ...holes]) => sum + holes.reduce((rest, hole) => rest - ringSquareMetres(hole), ringSquareMetres(shell)),
    0,
  );
};
