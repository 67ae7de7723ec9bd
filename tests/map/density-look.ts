import { STANDARD_COUNTING } from '#density/counting.ts';
import type { Shade } from '#density/shades.ts';
import type { Shape } from '#density/survey.ts';
import type { DensityLook } from '#map/brush.ts';
import { look } from './look.ts';

/** A square a hundredth of a degree wide. */
export const squareAt = (west: number, south: number): Shape => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + 0.01, south],
      [west + 0.01, south + 0.01],
      [west, south + 0.01],
      [west, south],
    ],
  ],
});

/** A place of two lines. */
export const placeOf = (thing: string, shade: Shade, west: number): DensityLook['shaded'][number] => ({
  shape: squareAt(west, 20),
  thing,
  shade,
  label: { lines: [thing, '6.27'], at: [west + 0.005, 20.005] },
});

/** One place that falls short and one that does not, by the usual way of counting, but for what is given. */
export const densityLook = (over: Partial<DensityLook> = {}): DensityLook => ({
  counting: STANDARD_COUNTING,
  shaded: [placeOf('zone-a', 'near', 10), placeOf('zone-b', 'met', 10.01)],
  chosen: null,
  picked: [],
  pointedAt: [],
  ...over,
});

/** The look of the whole map in the road density view. */
export const lookAtDensity = (over: Partial<DensityLook> = {}) => look({ density: densityLook(over) });
