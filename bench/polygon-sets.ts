import type { MultiPolygon, Polygon, Position } from 'geojson';
import { featuresOf } from '../geo/drawing.ts';
import { readPlanFolder } from '../geo/read-plan-folder.ts';
import { isArea } from '../geo/shapes.ts';

export type Area = Polygon | MultiPolygon;

/** Polygons that are measured together, under the name the report calls them. */
export interface PolygonSet {
  readonly name: string;
  readonly areas: readonly Area[];
}

const METRES_PER_DEGREE = 111_320;
const RINGS_IN_A_SET = 64;
const NORTHERNMOST_DEGREES = 60;
const SHORTEST_REACH_METRES = 200;
const LONGEST_REACH_METRES = 2_000;
const LONGITUDE = 114.2;
/** Every second corner of a ring lies this share of its reach from the centre, so that none is a plain circle. */
const INNER_SHARE = 0.8;

const ringAt = (latitude: number, reachMetres: number, vertices: number): Position[] => {
  const corners = Array.from({ length: vertices }, (_, index): Position => {
    const angle = (index / vertices) * 2 * Math.PI;
    const metres = reachMetres * (index % 2 === 0 ? 1 : INNER_SHARE);
    return [
      LONGITUDE + (Math.cos(angle) * metres) / (METRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180)),
      latitude + (Math.sin(angle) * metres) / METRES_PER_DEGREE,
    ];
  });
  return [...corners, ...corners.slice(0, 1)];
};

/** The same 64 rings each time, from the equator to 60° north and of 200 m to 2 km reach, every one of `vertices` corners. */
export const ringsOf = (vertices: number): readonly Area[] =>
  Array.from({ length: RINGS_IN_A_SET }, (_, index) => {
    const share = index / (RINGS_IN_A_SET - 1);
    const reachMetres = SHORTEST_REACH_METRES * (LONGEST_REACH_METRES / SHORTEST_REACH_METRES) ** ((index % 8) / 7);
    return { type: 'Polygon', coordinates: [ringAt(share * NORTHERNMOST_DEGREES, reachMetres, vertices)] };
  });

/** Everything that is drawn as an area in `planFolder`. Throws when a file of it cannot be read. */
export const drawnAreas = (planFolder: string): readonly Area[] => {
  const { drawing } = readPlanFolder(planFolder);
  if (!drawing) throw new Error(`${planFolder} cannot be read; npm run geo:check says why`);
  return featuresOf(drawing).flatMap(({ feature }) => (isArea(feature) ? [feature.geometry] : []));
};

/** How many corners the areas have; the position that closes a ring is none. */
export const verticesOf = (areas: readonly Area[]): number =>
  areas
    .flatMap((area) => (area.type === 'Polygon' ? [area.coordinates] : area.coordinates))
    .flat()
    .reduce((sum, ring) => sum + ring.length - 1, 0);
