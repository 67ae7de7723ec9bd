import { Map as MapLibreMap } from 'maplibre-gl';
import { follow } from '#map/camera.ts';
import type { Bounds } from '#plan/plan.ts';
import '../../src/main.ts';

/** The app as it is, and levers by which its map is flown frame by frame from outside. */
export interface FlightDeck {
  /** Stops the page's clock and sends the map to what `bounds` holds, as a pick from the directory does. */
  takeOff(bounds: Bounds): void;
  /** Draws one frame at so many milliseconds after the take-off; resolves to whether the map still moves, rejects when it has not drawn once a frame. */
  frame(milliseconds: number): Promise<boolean>;
  /** Gives the page the real clock again and resolves once everything is drawn. */
  land(): Promise<void>;
}

declare global {
  var flightDeck: FlightDeck;
}

const realNow = performance.now.bind(performance);
const requestFrame = requestAnimationFrame.bind(globalThis);
const cancelFrame = cancelAnimationFrame.bind(globalThis);

let flown: MapLibreMap | null = null;
let takenOffAt = 0;
/** How many frames were asked for since the take-off, and how often the map has drawn. */
let frames = 0;
let drawings = 0;
/** What the page's clock shows between two frames; null when it is not stopped. */
let stoppedAt: number | null = null;
/** Since when a frame is being drawn; null between two. */
let drawingSince: number | null = null;
/** What is to be drawn in the next frame, by the negative of a number; the browser's own are positive. */
const held = new Map<number, FrameRequestCallback>();
let heldSoFar = 0;

// Within a frame the clock runs: by MapLibre's own frozen one the placing of names never sees that its 2 ms are over, and a
// single frame has to bear what is meant for several.
performance.now = () => {
  if (stoppedAt === null) return realNow();
  return drawingSince === null ? stoppedAt : stoppedAt + realNow() - drawingSince;
};
// Between two frames nothing is drawn: left to itself the map draws on while it moves, and a frame would be charged with several.
globalThis.requestAnimationFrame = (draw) => {
  if (stoppedAt === null) return requestFrame(draw);
  held.set(--heldSoFar, draw);
  return heldSoFar;
};
globalThis.cancelAnimationFrame = (request) => {
  if (!held.delete(request)) cancelFrame(request);
};

const takeHeld = (): readonly FrameRequestCallback[] => {
  const draws = [...held.values()];
  held.clear();
  return draws;
};

// The app keeps its map to itself; it is seen where the app listens to it.
MapLibreMap.prototype.on = new Proxy(MapLibreMap.prototype.on, {
  apply(on, map, listening) {
    if (map instanceof MapLibreMap) flown = map;
    return Reflect.apply(on, map, listening);
  },
});

const map = (): MapLibreMap => {
  if (!flown) throw new Error('the app has not opened its map');
  return flown;
};

/** Waits until what was drawn is drawn: otherwise commands queue up, and the frame that finds the queue full pays for all. */
const finishDrawing = (): void => {
  const gl = map().getCanvas().getContext('webgl2');
  gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
};

const countDrawing = (): void => {
  drawings++;
};

globalThis.flightDeck = {
  takeOff(bounds) {
    takenOffAt = realNow();
    stoppedAt = takenOffAt;
    frames = 0;
    drawings = 0;
    map().on('render', countDrawing);
    follow(map(), { type: 'fit', bounds, motion: 'fly' }, false);
  },
  frame(milliseconds) {
    stoppedAt = takenOffAt + milliseconds;
    frames++;
    return new Promise((resolve, reject) => {
      requestFrame((time) => {
        drawingSince = realNow();
        for (const draw of takeHeld()) draw(time);
        drawingSince = null;
        // In the next task the frame's style and layout, which come after its script, are done as well.
        setTimeout(() => {
          finishDrawing();
          if (drawings === frames) resolve(map().isMoving());
          else reject(new Error(`the map drew ${drawings} times in ${frames} frames`));
        }, 0);
      });
    });
  },
  async land() {
    stoppedAt = null;
    map().off('render', countDrawing);
    const idle = map().once('idle');
    for (const draw of takeHeld()) requestFrame(draw);
    map().triggerRepaint();
    await idle;
  },
};
