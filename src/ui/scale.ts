import type { Camera } from '#state/state.ts';

const EQUATOR_METRES = 40_075_016.686;
const TILE_PIXELS = 512;
const WIDEST_PIXELS = 110;
const STEPS = [1, 2, 5] as const;

/** Metres one screen pixel covers at the camera's latitude and zoom (Web Mercator, 512-pixel tiles). */
export const metresPerPixel = ({ center: [, latitude], zoom }: Camera): number =>
  (EQUATOR_METRES * Math.cos((latitude * Math.PI) / 180)) / (TILE_PIXELS * 2 ** zoom);

/** The longest round distance (1, 2 or 5 with noughts, metres) that fits the scale bar, and its width in pixels. */
export function scaleFor(camera: Camera | null): { readonly metres: number; readonly widthPixels: number } | null {
  if (camera === null) return null;
  const perPixel = metresPerPixel(camera);
  const most = perPixel * WIDEST_PIXELS;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = Math.max(...STEPS.map((step) => step * power).filter((length) => length <= most));
  return { metres, widthPixels: Math.round(metres / perPixel) };
}
