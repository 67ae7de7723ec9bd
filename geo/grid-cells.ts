import { featureCollection, intersect } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { areaSquareMetres } from '#measure/area.ts';
import { boundsOf } from './bounds.ts';
import type { Place } from './drawing.ts';
import { localPlane } from './local-plane.ts';
import type { Area } from './overlaps.ts';
import { positionsOf } from './shapes.ts';

const CELL_METRES = 500;

/** A cell of less than this share of a full one says nothing of its surroundings. */
const LEAST_CELL = 0.01;

const toMillionth = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
const roundedRing = (ring: Position[]): Position[] => ring.map((position) => position.map(toMillionth));

const rounded = (shape: Polygon | MultiPolygon): Polygon | MultiPolygon =>
  shape.type === 'Polygon'
    ? { type: 'Polygon', coordinates: shape.coordinates.map(roundedRing) }
    : { type: 'MultiPolygon', coordinates: shape.coordinates.map((rings) => rings.map(roundedRing)) };

/**
 * Squares of 500 m cut to the district, in rows from its south-west corner eastward and then northward; degrees to 6
 * decimals. Slivers under 1 % of a square are left out.
 */
export const gridCellsOf = (district: Area): readonly (Polygon | MultiPolygon)[] => {
  const [west, south, east, north] = boundsOf(positionsOf(district.geometry));
  const plane = localPlane([west, south]);
  const [width, height] = plane.toMetres([east, north]);
  const corner = (column: number, row: number): Place => {
    const [longitude, latitude] = plane.toDegrees([column * CELL_METRES, row * CELL_METRES]);
    return [toMillionth(longitude), toMillionth(latitude)];
  };
  const rows = Array.from({ length: Math.ceil(height / CELL_METRES) }, (_, row) => row);
  const columns = Array.from({ length: Math.ceil(width / CELL_METRES) }, (_, column) => column);
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const ring = [corner(column, row), corner(column + 1, row), corner(column + 1, row + 1), corner(column, row + 1)];
      const square: Polygon = { type: 'Polygon', coordinates: [[...ring, corner(column, row)]] };
      const cell = intersect(
        featureCollection<Polygon | MultiPolygon>([district, { type: 'Feature', properties: {}, geometry: square }]),
      );
      return cell && areaSquareMetres(cell.geometry) >= LEAST_CELL * CELL_METRES ** 2 ? [rounded(cell.geometry)] : [];
    }),
  );
};
