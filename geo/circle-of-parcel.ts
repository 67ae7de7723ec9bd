import { circle, difference, featureCollection, intersect } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { zoneOf } from './belonging.ts';
import { type Drawing, type DrawnFeature, featuresOf } from './drawing.ts';
import { isArea, isPoint } from './shapes.ts';

const CORNERS = 64;

const rounded = (coordinates: number[][]): number[][] =>
  coordinates.map((position) => position.map((degrees) => Math.round(degrees * 1e6) / 1e6));

/**
 * The circle a tier-three parcel may lie in: `radiusMetres` about its centre, clipped to its zone (if it has one), less the
 * drawn water; degrees to 6 decimals. null where nothing is left or the parcel is no point.
 */
export const circleOfParcel = (parcel: DrawnFeature, radiusMetres: number, drawing: Drawing): Polygon | MultiPolygon | null => {
  if (!isPoint(parcel)) return null;
  const areas = featuresOf(drawing)
    .map(({ feature }) => feature)
    .filter(isArea);
  const zone = areas.find(({ id }) => id === zoneOf(parcel.id, drawing));
  const waters = areas.filter(({ properties }) => properties.kind === 'water');
  const whole = circle(parcel.geometry.coordinates, radiusMetres, { units: 'meters', steps: CORNERS });
  const inZone = zone ? intersect(featureCollection<Polygon | MultiPolygon>([whole, zone])) : whole;
  const dry = inZone && waters.length > 0 ? difference(featureCollection<Polygon | MultiPolygon>([inZone, ...waters])) : inZone;
  if (!dry) return null;
  return dry.geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: dry.geometry.coordinates.map(rounded) }
    : { type: 'MultiPolygon', coordinates: dry.geometry.coordinates.map((rings) => rings.map(rounded)) };
};
