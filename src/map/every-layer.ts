import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { LAYERS } from '#state/state.ts';
import { styleFor } from './style.ts';

/** Every layer a style has: looks differ in what of them is shown, not in which there are. */
export const EVERY_LAYER: readonly LayerSpecification[] = styleFor({
  theme: 'paper',
  language: 'zh',
  layers: new Set(LAYERS),
  stage: null,
  unnamed: [],
  kept: null,
  nets: [],
  pin: null,
  walk: null,
  enlarged: false,
  density: null,
}).layers;
