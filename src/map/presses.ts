import type { MapSurface, Spot } from './surface.ts';

/** As long as phones wait before a touch counts as long. */
const LONG_PRESS_MILLISECONDS = 500;
/** A finger never lies quite still. */
const SLACK_PIXELS = 10;

export interface Presses {
  readonly clicked: (spot: Spot) => void;
  /** A right click, or one finger that rested for half a second. */
  readonly asked: (spot: Spot) => void;
}

/**
 * Tells clicks from presses that ask. Some phones make a right click of a long press as well, some a click when the finger
 * lifts: a touch that has asked is told once and does nothing more.
 */
export function listenForPresses(map: Pick<MapSurface, 'on'>, { clicked, asked }: Presses): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let start: Spot = { x: 0, y: 0 };
  let isDown = false;
  let hasAsked = false;
  const giveUp = (): void => clearTimeout(timer);
  const lift = (): void => {
    giveUp();
    isDown = false;
  };
  map.on('touchstart', ({ point, points }) => {
    giveUp();
    isDown = true;
    hasAsked = false;
    start = point;
    if (points.length > 1) return;
    timer = setTimeout(() => {
      hasAsked = true;
      asked(start);
    }, LONG_PRESS_MILLISECONDS);
  });
  map.on('touchmove', ({ point }) => {
    if (Math.hypot(point.x - start.x, point.y - start.y) > SLACK_PIXELS) giveUp();
  });
  map.on('touchend', lift);
  map.on('touchcancel', lift);
  map.on('contextmenu', ({ point }) => {
    giveUp();
    if (!hasAsked) asked(point);
    hasAsked = isDown;
  });
  map.on('click', ({ point }) => {
    if (!hasAsked) clicked(point);
    hasAsked = false;
  });
}
