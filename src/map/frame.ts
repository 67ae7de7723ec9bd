import { SOURCES } from '#plan/map-sources.ts';
import type { Frame } from '#state/state.ts';
import { EVERY_LAYER } from './every-layer.ts';
import type { MapSurface } from './surface.ts';

/** What is laid over the whole, and names, are no shapes. */
const SHAPE_SOURCES: ReadonlySet<string> = new Set(SOURCES.filter((source) => source !== 'mask' && source !== 'labels'));

/** Marks lie ready over every shape, unseen until one is selected: that they are there does not make a shape drawn. */
const isMark = (id: string): boolean => id.startsWith('marked-');

const SHAPE_LAYERS: readonly string[] = EVERY_LAYER.flatMap((layer) =>
  layer.type !== 'background' && SHAPE_SOURCES.has(layer.source) && !isMark(layer.id) ? [layer.id] : [],
);

/** What a map that rests shows: how far it reaches in degrees, which things are drawn, and between which metres they may be off. */
export function frameOf(map: Pick<MapSurface, 'queryRenderedFeatures' | 'getCanvas' | 'unproject'>): Frame {
  const { clientWidth, clientHeight } = map.getCanvas();
  const corners = [0, clientWidth].flatMap((x) => [0, clientHeight].map((y) => map.unproject([x, y])));
  const longitudes = corners.map(({ lng }) => lng);
  const latitudes = corners.map(({ lat }) => lat);
  const drawn = new Set<string>();
  const accuracies = new Set<number>();
  for (const { properties } of map.queryRenderedFeatures({ layers: [...SHAPE_LAYERS] })) {
    const { thing, accuracy_m } = properties;
    if (typeof thing === 'string' && thing !== '') drawn.add(thing);
    if (typeof accuracy_m === 'number') accuracies.add(accuracy_m);
  }
  return {
    bounds: [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)],
    drawn: [...drawn].sort(),
    accuracyMetres: accuracies.size === 0 ? null : [Math.min(...accuracies), Math.max(...accuracies)],
  };
}
