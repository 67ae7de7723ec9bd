import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { SOURCE_OF } from '#plan/map-sources.ts';
import type { Thing } from '#plan/plan.ts';
import { isTrigger, zoneOf } from './belonging.ts';
import { boundsOf } from './bounds.ts';
import { circleOfParcel } from './circle-of-parcel.ts';
import { type Drawing, type DrawnFeature, featuresOf, type Place, thingIdOf } from './drawing.ts';
import { idsOverRoad } from './over-road.ts';
import { polygonsOf, positionsOf } from './shapes.ts';
import { drawnSquareMetres, reachOfCentre } from './things.ts';

/** The veil over what is not the plan's reaches this many times the district's larger side beyond it. */
const MASK_MARGIN = 2;

const collection = (features: readonly Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features: [...features] });

const propertiesFor = (drawing: Drawing, named: ReadonlySet<string>, orderOfZone: ReadonlyMap<string, number>) => {
  const overRoad = idsOverRoad(drawing);
  return (feature: DrawnFeature) => {
    const { id, kind, name_zh, name_en, tier, basis, accuracy_m, order, grade, grade_or, level, status, line } =
      feature.properties;
    const thing = thingIdOf(feature.properties);
    return {
      id,
      thing: named.has(thing) ? thing : null,
      kind,
      name_zh,
      name_en,
      zone: orderOfZone.get(zoneOf(thing, drawing) ?? '') ?? 0,
      tier: tier ?? null,
      basis,
      accuracy_m,
      order: order ?? 0,
      trigger: isTrigger(thing, drawing),
      area_m2: drawnSquareMetres(feature),
      ...(kind === 'road'
        ? {
            grade: grade ?? null,
            grade_or: grade_or ?? null,
            level: level ?? 0,
            status: status ?? 'built',
            over: overRoad.has(id),
          }
        : {}),
      ...(kind === 'rail' ? { line: line ?? null, level: level ?? 0, status: status ?? null } : {}),
    };
  };
};

const shapeOnMap = (feature: DrawnFeature, drawing: Drawing): Geometry | null => {
  const reach = reachOfCentre(feature);
  return reach === null ? feature.geometry : circleOfParcel(feature, reach, drawing);
};

/** Everything around the district within a wide box, as one polygon with the district for a hole. */
const maskOf = (district: DrawnFeature): Feature => {
  const { geometry, id } = district;
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') {
    throw new Error(`${id} is a ${geometry.type}: draw the district as a polygon`);
  }
  const [west, south, east, north] = boundsOf(positionsOf(geometry));
  const margin = MASK_MARGIN * Math.max(east - west, north - south);
  const to = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
  const [left, bottom, right, top] = [to(west - margin), to(south - margin), to(east + margin), to(north + margin)];
  const box: Place[] = [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
    [left, bottom],
  ];
  const polygons = polygonsOf(geometry);
  const outer = polygons.flatMap(([ring]) => (ring ? [[...ring].reverse()] : []));
  const islands = polygons.flatMap(([, ...holes]) => holes.map((hole) => [[...hole].reverse()]));
  return {
    type: 'Feature',
    properties: { thing: null, kind: 'mask' },
    geometry: { type: 'MultiPolygon', coordinates: [[box, ...outer], ...islands] },
  };
};

/** The GeoJSON of every map source by its name: what is painted, with no sentences in it. Throws where no district is drawn. */
export const mapSourcesOf = (drawing: Drawing, things: readonly Thing[]): ReadonlyMap<string, FeatureCollection> => {
  const features = featuresOf(drawing).map(({ feature }) => feature);
  const orderOfZone = new Map(things.flatMap(({ id, kind, order }) => (kind === 'zone' ? [[id, order] as const] : [])));
  const propertiesOf = propertiesFor(drawing, new Set(things.map(({ id }) => id)), orderOfZone);
  const sources = new Map<string, Feature[]>([...new Set(Object.values(SOURCE_OF))].map((name) => [name, []]));
  for (const feature of features) {
    const geometry = shapeOnMap(feature, drawing);
    if (geometry) {
      sources
        .get(SOURCE_OF[feature.properties.kind])
        ?.push({ type: 'Feature', id: feature.id, properties: propertiesOf(feature), geometry });
    }
  }
  const labels = things.flatMap(({ id, placement }): Feature[] => {
    const feature = features.find(({ properties }) => thingIdOf(properties) === id);
    if (!feature || placement.type !== 'placed') return [];
    return [
      {
        type: 'Feature',
        id,
        properties: propertiesOf(feature),
        geometry: { type: 'Point', coordinates: [...placement.labelPoint] },
      },
    ];
  });
  const district = features.find(({ id }) => id === drawing.facts.about.district);
  if (!district) throw new Error(`${drawing.facts.about.district} is not drawn: draw the district that facts/about.json names`);
  return new Map([
    ...[...sources].map(([name, list]) => [name, collection(list)] as const),
    ['mask', collection([maskOf(district)])],
    ['labels', collection(labels)],
  ]);
};
