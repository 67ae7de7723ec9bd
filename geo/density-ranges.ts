import type { MultiPolygon, Polygon } from 'geojson';
import { isCounted, RANGED_COUNTINGS } from '#density/counting.ts';
import { densityKmPerKm2 } from '#density/figures.ts';
import type { DensityRange, PlaceRanges } from '#density/survey.ts';
import { areaSquareMetres } from '#measure/area.ts';
import { metresWithin } from '#measure/road-density.ts';
import type { Drawing } from './drawing.ts';
import { type DrawnRoads, drawnRoadsOf } from './drawn-roads.ts';
import { chartedOf, drawnWaterOf, measuredPlacesOf, waterSquareMetres } from './measured-places.ts';
import { movedDraws, rangeOfDraws } from './moved-shapes.ts';
import { unchartedAreaOf } from './uncharted.ts';

/** A place that a draw makes smaller than its water still has this share of land. */
const LEAST_LAND = 0.01;

/** A smooth field all but never goes beyond so many times its deviation, which is half the accuracy. */
const FARTHEST_DEVIATIONS = 6;

const toThousandth = (kmPerKm2: number): number => Math.round(kmPerKm2 * 1_000) / 1_000;

const landOf = (squareMetres: number, waterSquareMetres: number): number =>
  Math.max(squareMetres - waterSquareMetres, LEAST_LAND * squareMetres);

const metresByGroup = ({ prepared }: DrawnRoads, shape: Polygon | MultiPolygon, name: string): readonly number[] =>
  metresWithin(prepared, shape, name).map(({ insideMetres, edgeMetres }) => insideMetres + edgeMetres / 2);

/**
 * The water of every measured place, and for each way of counting the 5th and 95th percentile of km of road per km² to three
 * decimals over the draws of movedDraws: all places move together, roads and water stay, and the water taken out is that of
 * the place as drawn. Roads are drawn up to the district's edge only: what a draw takes in beyond it, drawn water apart, is
 * held to be as dense as the land of the place as drawn; left empty, it would make every place at the edge too thin.
 */
export const placeRangesOf = (drawing: Drawing): readonly PlaceRanges[] => {
  const places = measuredPlacesOf(drawing);
  const water = drawnWaterOf(drawing);
  const roads = drawnRoadsOf(drawing);
  const movables = places.map(({ geometry, properties }) => ({ shape: geometry, accuracyMetres: properties.accuracy_m }));
  const unchartedSquareMetres = unchartedAreaOf(
    chartedOf(drawing),
    (FARTHEST_DEVIATIONS / 2) * Math.max(...movables.map(({ accuracyMetres }) => accuracyMetres)),
  );
  const countings = RANGED_COUNTINGS.map((counting) => ({
    ...counting,
    groups: roads.groups.flatMap((group, index) => (isCounted(group, counting) ? [index] : [])),
  }));
  const found = places.map((place) => {
    const wet = waterSquareMetres(place, water);
    const land = landOf(areaSquareMetres(place.geometry), wet);
    return {
      id: place.id,
      waterSquareMetres: wet,
      metresPerSquareMetre: metresByGroup(roads, place.geometry, place.id).map((metres) => metres / land),
      draws: countings.map((): number[] => []),
    };
  });
  for (const shapes of movedDraws(movables))
    for (const [at, place] of found.entries()) {
      const shape = shapes[at];
      if (!shape) continue;
      const uncharted = unchartedSquareMetres(shape);
      const metres = metresByGroup(roads, shape, place.id).map(
        (inside, group) => inside + uncharted * (place.metresPerSquareMetre[group] ?? 0),
      );
      const area = areaSquareMetres(shape);
      const land = landOf(area, place.waterSquareMetres);
      for (const [index, { groups, waterOut }] of countings.entries()) {
        const counted = groups.reduce((sum, group) => sum + (metres[group] ?? 0), 0);
        place.draws[index]?.push(densityKmPerKm2(counted, waterOut ? land : area));
      }
    }
  return found.map(({ id, waterSquareMetres: wet, draws }) => ({
    id,
    waterSquareMetres: wet,
    ranges: draws.map((values): DensityRange => {
      const [low, high] = rangeOfDraws(values);
      return [toThousandth(low), toThousandth(high)];
    }),
  }));
};
