import { AXIS_BANDS } from './layers/axes.ts';
import { DENSITY_FILL } from './layers/density-shades.ts';
import { GREEN_DOTS, GREEN_FILL } from './layers/green.ts';
import { AREA_HATCH, AREA_NAMES } from './layers/highlight-areas.ts';
import { PARCEL_DOTS, PARCEL_FILL } from './layers/parcels.ts';
import { PLACE_DOTS, PLACE_FILL, PLACE_LINES } from './layers/places.ts';
import { RAIL_LINES, RAIL_SPOTS, STATION_DOTS } from './layers/rail.ts';
import { ROAD_FILLS } from './layers/roads.ts';
import { TRIGGER_MARKS } from './layers/triggers.ts';
import { WATER_FILL } from './layers/water.ts';
import { ZONE_WASH } from './layers/zones.ts';
import type { DrawnThere, MapSurface, Spot } from './surface.ts';

/** Shapes a finger can point at; the finer the aim they take, the sooner they are meant. */
const RANKED_LAYERS: readonly (readonly string[])[] = [
  [...TRIGGER_MARKS, AREA_NAMES, PARCEL_DOTS, ...PLACE_DOTS, STATION_DOTS, GREEN_DOTS, RAIL_SPOTS],
  [...RAIL_LINES, ...PLACE_LINES, ...ROAD_FILLS, ...AXIS_BANDS],
  [PLACE_FILL, PARCEL_FILL, AREA_HATCH, GREEN_FILL, WATER_FILL],
  [ZONE_WASH],
];

const CLICKABLE_LAYERS: readonly string[] = [DENSITY_FILL, ...RANKED_LAYERS.flat()];

interface Candidate {
  readonly thing: string;
  readonly rank: number;
  /** Infinite where the extent is not known: what is known to lie there comes first. */
  readonly areaSquareMetres: number;
}

const candidateOf = ({ layer, properties }: DrawnThere): readonly Candidate[] => {
  const { thing, area_m2, tier } = properties;
  if (typeof thing !== 'string' || thing === '') return [];
  const areaSquareMetres = typeof area_m2 === 'number' && tier !== 3 ? area_m2 : Number.POSITIVE_INFINITY;
  return [{ thing, rank: RANKED_LAYERS.findIndex((layers) => layers.includes(layer.id)), areaSquareMetres }];
};

const byAim = (one: Candidate, other: Candidate): number => {
  if (one.rank !== other.rank) return one.rank - other.rank;
  return one.areaSquareMetres === other.areaSquareMetres ? 0 : one.areaSquareMetres - other.areaSquareMetres;
};

/**
 * The things within `reachPixels` of a spot, each once: points, then lines, then areas from small to large, zones last. On what
 * the road density view shades, the places shaded and nothing else.
 */
export function thingsAt(map: Pick<MapSurface, 'queryRenderedFeatures'>, { x, y }: Spot, reachPixels: number): readonly string[] {
  const found = map.queryRenderedFeatures(
    [
      [x - reachPixels, y - reachPixels],
      [x + reachPixels, y + reachPixels],
    ],
    { layers: [...CLICKABLE_LAYERS] },
  );
  const shaded = found.filter(({ layer }) => layer.id === DENSITY_FILL);
  const sorted = (shaded.length > 0 ? shaded : found).flatMap(candidateOf).toSorted(byAim);
  return [...new Set(sorted.map(({ thing }) => thing))];
}
