import { areaSquareMetres } from '#measure/area.ts';
import type { AreaRange } from '#plan/plan.ts';
import { boundsOf } from './bounds.ts';
import type { DrawnPolygon, Place } from './drawing.ts';
import { localPlane } from './local-plane.ts';
import { polygonsOf, positionsOf } from './shapes.ts';
import { seededRandom, smoothField } from './smooth-field.ts';

const DRAWS = 400;
const SEED = 67;

/** Neighbouring corners are off together: what moves one street moves the next. */
const CORRELATION_METRES = 500;

const percentile = (sorted: readonly number[], share: number): number => {
  const position = share * (sorted.length - 1);
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
};

const toTenth = (squareMetres: number): number => Math.round(squareMetres * 10) / 10;

/**
 * The drawn area of a shape and its 5th and 95th percentile in square metres, to a tenth, over 400 seeded draws. In each the
 * vertices move by a smooth random field of 500 m correlation length and a standard deviation of `accuracyMetres` / 2 per
 * axis. The field hangs on the shape's south-west corner, so that the range depends on the shape, not on where it lies.
 */
export const areaRange = (shape: DrawnPolygon, accuracyMetres: number): AreaRange => {
  const [west, south] = boundsOf(positionsOf(shape));
  const plane = localPlane([west, south]);
  const random = seededRandom(SEED);
  const deviation = accuracyMetres / 2;
  const draws = Array.from({ length: DRAWS }, () => {
    const eastward = smoothField(random, CORRELATION_METRES);
    const northward = smoothField(random, CORRELATION_METRES);
    const moved = (place: Place): Place => {
      const [east, north] = plane.toMetres(place);
      return plane.toDegrees([east + deviation * eastward(east, north), north + deviation * northward(east, north)]);
    };
    return areaSquareMetres({
      type: 'MultiPolygon',
      coordinates: polygonsOf(shape).map((rings) => rings.map((ring) => ring.map(moved))),
    });
  }).sort((a, b) => a - b);
  return {
    drawn: toTenth(areaSquareMetres(shape)),
    low: toTenth(percentile(draws, 0.05)),
    high: toTenth(percentile(draws, 0.95)),
  };
};
