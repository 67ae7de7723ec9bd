import { areaSquareMetres } from '#measure/area.ts';
import type { AreaRange } from '#plan/plan.ts';
import type { DrawnPolygon } from './drawing.ts';
import { movedDraws, rangeOfDraws } from './moved-shapes.ts';

const toTenth = (squareMetres: number): number => Math.round(squareMetres * 10) / 10;

/**
 * The drawn area of a shape and its 5th and 95th percentile in square metres, to a tenth, over the draws of movedDraws with
 * this shape alone, so that the range depends on nothing beside it.
 */
export const areaRange = (shape: DrawnPolygon, accuracyMetres: number): AreaRange => {
  const areas = [...movedDraws([{ shape, accuracyMetres }])].map(([moved]) => (moved ? areaSquareMetres(moved) : Number.NaN));
  const [low, high] = rangeOfDraws(areas);
  return { drawn: toTenth(areaSquareMetres(shape)), low: toTenth(low), high: toTenth(high) };
};
