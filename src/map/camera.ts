import type { Camera, Goal, Motion } from '#state/state.ts';
import type { MapSurface } from './surface.ts';

/** Closer than this the drawing promises more than it holds. */
export const MAX_ZOOM = 17;
const MAX_FIT_ZOOM = 16;

const PADDING_PIXELS = 48;
const PARTS_OF_A_SIDE = 16;
const EASE_MILLISECONDS = 500;

/** The share of the canvas, on each side, in which a position does not count as well in view. */
const MARGIN_SHARE = 0.1;

/** Room around what is fitted: a strip, thinner on a small canvas, where every pixel is needed. */
export const paddingFor = (width: number, height: number): number =>
  Math.min(PADDING_PIXELS, width / PARTS_OF_A_SIDE, height / PARTS_OF_A_SIDE);

const flies = (motion: Motion, still: boolean): boolean => motion === 'fly' || (motion === 'fly-if-welcome' && !still);

/** Takes the map to a goal; `still` when nothing may move on its own. Returns whether the camera was touched. */
export function follow(map: MapSurface, goal: Goal, still: boolean): boolean {
  switch (goal.type) {
    case 'camera': {
      const { center, zoom, bearing, pitch } = goal.camera;
      map.jumpTo({ center: [...center], zoom, bearing, pitch });
      return true;
    }
    case 'fit': {
      const { clientWidth, clientHeight } = map.getCanvas();
      const options = { padding: paddingFor(clientWidth, clientHeight), maxZoom: MAX_FIT_ZOOM };
      map.fitBounds(
        [...goal.bounds],
        flies(goal.motion, still)
          ? { ...options, linear: false, essential: goal.motion === 'fly' }
          : { ...options, linear: true, duration: 0 },
      );
      return true;
    }
    case 'reveal': {
      if (isWellInView(map, goal.position)) return false;
      const center: [number, number] = [...goal.position];
      if (still) map.jumpTo({ center });
      else map.easeTo({ center, duration: EASE_MILLISECONDS });
      return true;
    }
  }
}

const isWellInView = (map: MapSurface, [longitude, latitude]: readonly [number, number]): boolean => {
  const { clientWidth, clientHeight } = map.getCanvas();
  const { x, y } = map.project([longitude, latitude]);
  const isInner = (at: number, side: number): boolean => at >= side * MARGIN_SHARE && at <= side * (1 - MARGIN_SHARE);
  return isInner(x, clientWidth) && isInner(y, clientHeight);
};

/** Where the map rests. */
export const cameraOf = (map: MapSurface): Camera => {
  const { lng, lat } = map.getCenter();
  return { center: [lng, lat], zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
};
