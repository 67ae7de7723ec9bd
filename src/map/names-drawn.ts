import type { Language } from '#plan/plan.ts';
import { EVERY_LAYER } from './every-layer.ts';
import { HOVERED_NAME } from './layers/marks.ts';
import type { MapSurface } from './surface.ts';

/** Every layer that writes names, but the one that holds all of them and shows the hovered one. */
const NAME_LAYERS: readonly string[] = EVERY_LAYER.flatMap((layer) =>
  layer.type === 'symbol' && layer.layout?.['text-field'] !== undefined && layer.id !== HOVERED_NAME ? [layer.id] : [],
);

/** The names a map now draws, each once, in a language. */
export function namesDrawn(map: Pick<MapSurface, 'queryRenderedFeatures'>, language: Language): readonly string[] {
  const names = map.queryRenderedFeatures({ layers: [...NAME_LAYERS] }).flatMap(({ properties }) => {
    const name = properties[`name_${language}`] ?? properties['spoken'];
    return typeof name === 'string' && name !== '' ? [name] : [];
  });
  return [...new Set(names)];
}
