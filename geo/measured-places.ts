import { featureCollection, intersect, union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { areaSquareMetres } from '#measure/area.ts';
import { type Drawing, type DrawnProperties, featuresOf } from './drawing.ts';
import type { Area } from './overlaps.ts';
import { isArea } from './shapes.ts';

type Shape = Polygon | MultiPolygon;

const isMeasured = ({ kind, tier }: DrawnProperties): boolean =>
  kind === 'district' || kind === 'zone' || kind === 'highlight-area' || (kind === 'parcel' && (tier === 1 || tier === 2));

const areasOf = (drawing: Drawing): readonly Area[] =>
  featuresOf(drawing)
    .map(({ feature }) => feature)
    .filter(isArea);

/** The areas in which roads are measured: the district, its zones and highlight areas, and the parcels of tier one and two. */
export const measuredPlacesOf = (drawing: Drawing): readonly Area[] =>
  areasOf(drawing).filter(({ properties }) => isMeasured(properties));

/** Areas as one shape; null where there are none. */
const unitedOf = (areas: readonly Area[]): Feature<Shape> | null => {
  const [first, second] = areas;
  // Turf refuses to unite fewer than two.
  return first && second ? union(featureCollection<Shape>([...areas])) : (first ?? null);
};

/** All drawn water as one shape; null where none is drawn. */
export const drawnWaterOf = (drawing: Drawing): Feature<Shape> | null =>
  unitedOf(areasOf(drawing).filter(({ properties }) => properties.kind === 'water'));

/** Where it is known which roads there are: the district, and the drawn water within and beyond it. Throws where neither is drawn. */
export const chartedOf = (drawing: Drawing): Shape => {
  const united = unitedOf(areasOf(drawing).filter(({ properties: { kind } }) => kind === 'district' || kind === 'water'));
  if (!united) throw new Error('neither district nor water is drawn: draw the district');
  return united.geometry;
};

/** Square metres of water within an area, to a tenth. */
export const waterSquareMetres = (place: Area, water: Feature<Shape> | null): number => {
  const wet = water && intersect(featureCollection<Shape>([place, water]));
  return wet ? Math.round(areaSquareMetres(wet.geometry) * 10) / 10 : 0;
};
