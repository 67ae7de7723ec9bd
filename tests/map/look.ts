import type { Look } from '#map/brush.ts';
import { LAYERS } from '#state/state.ts';

/** The whole plan on paper in Chinese, neither on stage nor asked about, but for what is given. */
export const look = (over: Partial<Look> = {}): Look => ({
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
  ...over,
});
