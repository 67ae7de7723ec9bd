import type { Feature, FeatureCollection, Geometry, LineString, Point, Polygon, Position } from 'geojson';
import type { WalkShapes } from '#measure/walk.ts';
import { WALK_SOURCES } from '#plan/walk.ts';

/** On the equator a degree is so many metres to the east and to the north. */
const METRES_EAST = 111_319.4908;
const METRES_NORTH = 110_574.2758;

/** So many metres east and north of a corner on the equator. */
export const at = (east: number, north: number): Position => [10 + east / METRES_EAST, north / METRES_NORTH];

export const point = (east: number, north: number): Point => ({ type: 'Point', coordinates: at(east, north) });

export const line = (...corners: readonly (readonly [east: number, north: number])[]): LineString => ({
  type: 'LineString',
  coordinates: corners.map(([east, north]) => at(east, north)),
});

/** A box from its south-west to its north-east corner, with holes of the same form. */
export const box = (...boxes: readonly (readonly [west: number, south: number, east: number, north: number])[]): Polygon => ({
  type: 'Polygon',
  coordinates: boxes.map(([west, south, east, north]) => [
    at(west, south),
    at(east, south),
    at(east, north),
    at(west, north),
    at(west, south),
  ]),
});

export const drawn = (thing: string | null, geometry: Geometry, properties: Readonly<Record<string, unknown>> = {}): Feature => ({
  type: 'Feature',
  properties: { thing, ...properties },
  geometry,
});

/** A street that is there, walked on, and on the ground unless said otherwise. */
export const street = (thing: string | null, geometry: LineString, properties: Readonly<Record<string, unknown>> = {}): Feature =>
  drawn(thing, geometry, { kind: 'road', grade: 'branch', status: 'built', level: 0, over: false, ...properties });

/** A town with these features, none of the others. */
export const town = (features: Partial<Readonly<Record<keyof WalkShapes, readonly Feature[]>>>): WalkShapes => {
  const collection = (source: keyof WalkShapes): FeatureCollection => ({
    type: 'FeatureCollection',
    features: [...(features[source] ?? [])],
  });
  const [roads, places, parcels, areas, axes, rail, water, green] = WALK_SOURCES.map(collection);
  const none: FeatureCollection = { type: 'FeatureCollection', features: [] };
  return {
    roads: roads ?? none,
    places: places ?? none,
    parcels: parcels ?? none,
    'highlight-areas': areas ?? none,
    axes: axes ?? none,
    rail: rail ?? none,
    water: water ?? none,
    green: green ?? none,
  };
};
