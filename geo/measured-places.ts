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

/** All drawn water as one shape; null where none is drawn. */
export const drawnWaterOf = (drawing: Drawing): Feature<Shape> | null => {
  const waters = areasOf(drawing).filter(({ properties }) => properties.kind === 'water');
  const [first] = waters;
  // Turf refuses to unite fewer than two.
  return first && waters.length === 1 ? first : waters.length > 1 ? union(featureCollection<Shape>([...waters])) : null;
};

/** Square metres of water within an area, to a tenth. */
export const waterSquareMetres = (place: Area, water: Feature<Shape> | null): number => {
  const wet = water && intersect(featureCollection<Shape>([place, water]));
  return wet ? Math.round(areaSquareMetres(wet.geometry) * 10) / 10 : 0;
};
