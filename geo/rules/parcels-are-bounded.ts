import { areaSquareMetres } from '#measure/area.ts';
import { segmentMetres } from '#measure/ellipsoid.ts';
import type { ThingKind } from '#plan/plan.ts';
import { type Complaint, complaintAbout, type Drawing, featuresOf } from '../drawing.ts';
import { edgesOf, isArea, keyOfEdge } from '../shapes.ts';

const SMALLEST_BOUNDED_SHARE = 0.8;
const LARGEST_OFF_STATED = 0.05;
const BOUNDING: ReadonlySet<ThingKind> = new Set(['road', 'water', 'rail', 'parcel']);

/**
 * A shape of tier one has at least 80 % of its perimeter on roads, water, rail or neighbouring parcels, vertex by vertex; or a
 * notice states its area (stated_area_ha), and it is drawn with that area, to 5 %.
 */
export const parcelsAreBounded = (drawing: Drawing): readonly Complaint[] => {
  const owners = new Map<string, Set<string>>();
  for (const { feature } of featuresOf(drawing)) {
    if (!BOUNDING.has(feature.properties.kind)) continue;
    for (const key of edgesOf(feature.geometry).map(keyOfEdge))
      owners.set(key, (owners.get(key) ?? new Set()).add(feature.properties.id));
  }
  return featuresOf(drawing).flatMap((filed) => {
    const { feature } = filed;
    const { id, tier, stated_area_ha } = feature.properties;
    if (tier !== 1 || !isArea(feature)) return [];
    if (stated_area_ha !== undefined) {
      const hectares = areaSquareMetres(feature.geometry) / 10_000;
      if (Math.abs(hectares / stated_area_ha - 1) <= LARGEST_OFF_STATED) return [];
      return [
        complaintAbout(
          filed,
          `is drawn with ${hectares.toFixed(2)} ha, stated are ${stated_area_ha} ha`,
          'draw it with the area stated',
        ),
      ];
    }
    let perimeter = 0;
    let bounded = 0;
    for (const edge of edgesOf(feature.geometry)) {
      const metres = segmentMetres(edge[0], edge[1]);
      perimeter += metres;
      if ([...(owners.get(keyOfEdge(edge)) ?? [])].some((owner) => owner !== id)) bounded += metres;
    }
    if (bounded >= SMALLEST_BOUNDED_SHARE * perimeter) return [];
    const what = `has ${Math.floor((100 * bounded) / perimeter)} % of its perimeter on roads, water, rail or parcels`;
    return [complaintAbout(filed, what, 'share the vertices of what bounds it on 80 %, set tier to 2, or give stated_area_ha')];
  });
};
