import {
  booleanIntersects,
  booleanPointInPolygon,
  difference,
  featureCollection,
  intersect,
  pointToPolygonDistance,
} from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { areaSquareMetres } from '#measure/area.ts';
import { boundsOf } from './bounds.ts';
import type { DrawnFeature, DrawnPolygon } from './drawing.ts';
import { isArea, positionsOf, type Shaped } from './shapes.ts';

/** A feature drawn as an area. */
export type Area = Shaped<DrawnPolygon>;

/** Areas that overlap or differ by no more than this share their edges: it is rounding, not drawing. */
export const TOLERANCE_SQUARE_METRES = 1;

const boxesMeet = (one: DrawnFeature, other: DrawnFeature): boolean => {
  const [west, south, east, north] = boundsOf(positionsOf(one.geometry));
  const [otherWest, otherSouth, otherEast, otherNorth] = boundsOf(positionsOf(other.geometry));
  return west <= otherEast && otherWest <= east && south <= otherNorth && otherSouth <= north;
};

/** The area in square metres that two areas have in common. */
export const commonSquareMetres = (one: Area, other: Area): number => {
  if (!boxesMeet(one, other)) return 0;
  const common = intersect(featureCollection<Polygon | MultiPolygon>([one, other]));
  return common ? areaSquareMetres(common.geometry) : 0;
};

/** The area in square metres of the part of `one` that no area of `others` covers. */
export const uncoveredSquareMetres = (one: Area, others: readonly Area[]): number => {
  const near = others.filter((other) => boxesMeet(one, other));
  if (near.length === 0) return areaSquareMetres(one.geometry);
  const rest = difference(featureCollection<Polygon | MultiPolygon>([one, ...near]));
  return rest ? areaSquareMetres(rest.geometry) : 0;
};

/** How far in metres the farthest position of a feature lies outside an area; 0 when all lie inside or on its edge. */
export const metresOutside = (feature: DrawnFeature, area: Area): number =>
  positionsOf(feature.geometry).reduce((farthest, place) => {
    if (booleanPointInPolygon(place, area)) return farthest;
    return Math.max(farthest, Math.abs(pointToPolygonDistance(place, area, { units: 'meters' })));
  }, 0);

/** Whether a feature and an area have at least one point in common, be it on the edge. */
export const touches = (feature: DrawnFeature, area: Area): boolean =>
  boxesMeet(feature, area) && booleanIntersects(feature, area);

/** What of a feature lies outside an area, in words, or null when nothing does: for areas by square metres, else by metres. */
export const outsideInWords = (feature: DrawnFeature, area: Area): string | null => {
  if (isArea(feature)) {
    const outside = uncoveredSquareMetres(feature, [area]);
    return outside > TOLERANCE_SQUARE_METRES ? `lies outside ${area.id} with ${Math.ceil(outside)} m²` : null;
  }
  const metres = metresOutside(feature, area);
  // Five decimals round a position by up to 0.8 m.
  return metres > 1 ? `lies up to ${Math.ceil(metres)} m outside ${area.id}` : null;
};
