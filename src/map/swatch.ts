import type { Shade } from '#density/shades.ts';
import type { Layer } from '#state/state.ts';
import { type Tint, tintOf } from './palette.ts';

export const LEGEND_IDS = [
  'zone',
  'axis',
  'sub-axis',
  'highlight-area',
  'parcel-tier-1',
  'parcel-tier-2',
  'parcel-tier-3',
  'trigger',
  'building',
  'works',
  'bridge',
  'station',
  'metro',
  'planned-metro',
  'railway',
  'expressway',
  'arterial',
  'sub-arterial',
  'branch',
  'lane',
  'water',
  'park',
  'green-belt',
] as const;
export type LegendId = (typeof LEGEND_IDS)[number];

/** A stroke: width in pixels; dash lengths in pixels, null for an unbroken one. */
export interface Stroke {
  readonly colour: Tint;
  readonly width: number;
  readonly dash: readonly number[] | null;
}

/**
 * How a subject is drawn, in terms a legend can draw small. `colours` has one tint for each zone in order, or a single one
 * where the zone makes no difference. Angles count from the horizontal, against the clock.
 */
export type Swatch =
  | {
      readonly type: 'fill';
      readonly colours: readonly Tint[];
      readonly opacity: number;
      readonly edge: Omit<Stroke, 'colour'> | null;
    }
  | {
      readonly type: 'hatch';
      readonly colours: readonly Tint[];
      readonly anglesDegrees: readonly number[];
      readonly edge: Omit<Stroke, 'colour'>;
    }
  /** A spot in the middle of the circle in which a thing may lie. */
  | { readonly type: 'reach'; readonly colours: readonly Tint[]; readonly edge: Omit<Stroke, 'colour'>; readonly spot: Tint }
  | {
      readonly type: 'arrow';
      readonly colours: readonly Tint[];
      readonly opacity: number;
      readonly width: number;
      readonly chevron: Tint;
    }
  | { readonly type: 'line'; readonly stroke: Stroke; readonly casing: Stroke | null }
  | { readonly type: 'dot'; readonly colour: Tint; readonly ring: Tint; readonly radius: number }
  | { readonly type: 'icon'; readonly icon: 'flag'; readonly colours: readonly Tint[] };

export interface LegendEntry {
  readonly id: LegendId;
  /** The layer whose switch shows and hides it. */
  readonly layer: Layer;
  readonly swatch: Swatch;
}

/** The tint of each shade of road density, as places and cells are filled with it. */
export const DENSITY_TINTS: Readonly<Record<Shade, Tint>> = {
  least: tintOf((palette) => palette.density.least),
  low: tintOf((palette) => palette.density.low),
  middle: tintOf((palette) => palette.density.middle),
  near: tintOf((palette) => palette.density.near),
  met: tintOf((palette) => palette.density.met),
};
