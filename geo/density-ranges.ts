import { isCounted, RANGED_COUNTINGS } from '#density/counting.ts';
import { densityKmPerKm2 } from '#density/figures.ts';
import type { DensityRange, PlaceRanges } from '#density/survey.ts';
import { areaSquareMetres } from '#measure/area.ts';
import { metresWithin } from '#measure/road-density.ts';
import type { Drawing } from './drawing.ts';
import { drawnRoadsOf } from './drawn-roads.ts';
import { drawnWaterOf, measuredPlacesOf, waterSquareMetres } from './measured-places.ts';
import { movedDraws, rangeOfDraws } from './moved-shapes.ts';

/** A place that a draw makes smaller than its water still has this share of land. */
const LEAST_LAND = 0.01;

const toThousandth = (kmPerKm2: number): number => Math.round(kmPerKm2 * 1_000) / 1_000;

/**
 * The water of every measured place, and for each way of counting the 5th and 95th percentile of km of road per km² to three
 * decimals over the draws of movedDraws: all places move together, roads and water stay, and the water taken out is that of
 * the place as drawn.
 */
export const placeRangesOf = (drawing: Drawing): readonly PlaceRanges[] => {
  const places = measuredPlacesOf(drawing);
  const water = drawnWaterOf(drawing);
  const { prepared, groups } = drawnRoadsOf(drawing);
  const countings = RANGED_COUNTINGS.map((counting) => ({
    ...counting,
    groups: groups.flatMap((group, index) => (isCounted(group, counting) ? [index] : [])),
  }));
  const found = places.map((place) => ({
    id: place.id,
    waterSquareMetres: waterSquareMetres(place, water),
    draws: countings.map((): number[] => []),
  }));
  const movables = places.map(({ geometry, properties }) => ({ shape: geometry, accuracyMetres: properties.accuracy_m }));
  for (const shapes of movedDraws(movables))
    for (const [at, shape] of shapes.entries()) {
      const place = found[at];
      if (!place) continue;
      const metres = metresWithin(prepared, shape, place.id).map(({ insideMetres, edgeMetres }) => insideMetres + edgeMetres / 2);
      const area = areaSquareMetres(shape);
      const land = Math.max(area - place.waterSquareMetres, LEAST_LAND * area);
      for (const [index, { groups: counted, waterOut }] of countings.entries()) {
        const sum = counted.reduce((before, group) => before + (metres[group] ?? 0), 0);
        place.draws[index]?.push(densityKmPerKm2(sum, waterOut ? land : area));
      }
    }
  return found.map(({ draws, ...place }) => ({
    ...place,
    ranges: draws.map((values): DensityRange => {
      const [low, high] = rangeOfDraws(values);
      return [toThousandth(low), toThousandth(high)];
    }),
  }));
};
